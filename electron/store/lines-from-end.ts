import { readSync } from 'node:fs';

const chunkBytes = 64 * 1024;
const newline = 0x0a;

/** A line of a file, without its newline; null stands for one too long to be ours. It stands from `start` up to `end`. */
export type Line = { readonly bytes: Buffer | null; readonly start: number; readonly end: number };

/**
 * The lines of an open file, the last one first, reading no more of it than is asked for. What follows the last
 * newline comes first, and only where there is something.
 */
export function* linesFromEnd(descriptor: number, size: number, longestBytes: number): Generator<Line> {
  /** The part of the current line that is read already, in file order. */
  let parts: Buffer[] = [];
  let partsBytes = 0;
  let isTooLong = false;
  let isAfterLastNewline = true;
  const keep = (part: Buffer) => {
    partsBytes += part.length;
    isTooLong ||= partsBytes > longestBytes;
    parts = isTooLong ? [] : [part, ...parts];
  };
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - chunkBytes);
    const chunk = readAt(descriptor, start, end - start);
    let cut = chunk.length;
    for (let at = chunk.lastIndexOf(newline); at >= 0; at = at > 0 ? chunk.lastIndexOf(newline, at - 1) : -1) {
      keep(chunk.subarray(at + 1, cut));
      if (!(isAfterLastNewline && partsBytes === 0))
        yield { bytes: isTooLong ? null : Buffer.concat(parts), start: start + at + 1, end: start + at + 1 + partsBytes };
      isAfterLastNewline = false;
      [parts, partsBytes, isTooLong, cut] = [[], 0, false, at];
    }
    keep(chunk.subarray(0, cut));
    end = start;
  }
  if (partsBytes > 0) yield { bytes: isTooLong ? null : Buffer.concat(parts), start: 0, end: partsBytes };
}

function readAt(descriptor: number, position: number, length: number): Buffer {
  const chunk = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(descriptor, chunk, filled, length - filled, position + filled);
    if (read === 0) throw new Error('The file became shorter while it was read');
    filled += read;
  }
  return chunk;
}
