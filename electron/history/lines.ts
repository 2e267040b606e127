import type { FileHandle } from 'node:fs/promises';

/** A line of a file, from its first byte to the one behind its newline. Null stands for one too long to be ours. */
export type LogLine = { readonly text: string | null; readonly start: number; readonly end: number };

/** So much is read and handed over at once: a few milliseconds of work, so that nothing else has to wait. */
const portionBytes = 64 * 1024;
const longestLineBytes = 64 * 1024;
const newline = 0x0a;

/** The whole lines between two places of a file, some at a time; what follows the last newline is left out. */
export async function* linesFrom(file: FileHandle, from: number, to: number): AsyncGenerator<readonly LogLine[]> {
  const portion = Buffer.alloc(portionBytes);
  const split = createSplitter(from);
  for (let at = from; at < to; ) {
    const { bytesRead } = await file.read(portion, 0, Math.min(portionBytes, to - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield split(portion.subarray(0, bytesRead));
  }
}

/** Cuts what is read into lines, the first of which begins at `from`. */
export function createSplitter(from: number): (portion: Buffer) => readonly LogLine[] {
  let read = from;
  let start = from;
  /** What is read of a line that is not whole yet; null once it is too long. */
  let begun: Buffer | null = Buffer.alloc(0);
  return (portion) => {
    const lines: LogLine[] = [];
    let cut = 0;
    for (let at = portion.indexOf(newline); at >= 0; at = portion.indexOf(newline, cut)) {
      const bytes = joined(begun, portion.subarray(cut, at));
      cut = at + 1;
      lines.push({ text: bytes?.toString('utf8') ?? null, start, end: read + cut });
      start = read + cut;
      begun = Buffer.alloc(0);
    }
    // The buffer is read into again.
    begun = joined(begun, Buffer.from(portion.subarray(cut)));
    read += portion.length;
    return lines;
  };
}

function joined(begun: Buffer | null, rest: Buffer): Buffer | null {
  if (begun === null || begun.length + rest.length > longestLineBytes) return null;
  return begun.length === 0 ? rest : Buffer.concat([begun, rest]);
}
