import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Entry } from '../../shared/sitting/entry.ts';
import { sha256 } from '../sha256.ts';
import { codeOf } from '../store/files.ts';
import { type DayIndex, emptyIndex, entriesIn, indexed, type Run } from './day-index.ts';
import { linesFrom } from './lines.ts';

/** A log as it was when it was last looked at, by which it is known again. */
export type Known = {
  readonly index: DayIndex;
  readonly ino: number;
  readonly mtimeMs: number;
  /** Of the last bytes that are in the index. */
  readonly endHash: string;
};

export const nothingKnown: Known = { index: emptyIndex, ino: 0, mtimeMs: 0, endHash: '' };

const endBytes = 1024;

/**
 * Reads what was added to a log since it was known; all of it, where it is not the one that was known. Throws where it cannot be read: half
 * a history is not to be taken for the whole.
 */
export async function lookAgain(file: string, known: Known): Promise<Known> {
  try {
    return await withLog(file, async (handle, size) => {
      const isSame = await isKnown(handle, size, known);
      let { index } = isSame ? known : nothingKnown;
      for await (const lines of linesFrom(handle, index.bytes, size)) {
        const end = lines.at(-1)?.end;
        if (end !== undefined) index = indexed(index, entriesIn(lines), end);
      }
      return await seen(handle, index);
    });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
    return nothingKnown;
  }
}

/** What is known of a log that we wrote ourselves. */
export async function knownAs(file: string, index: DayIndex): Promise<Known> {
  return await withLog(file, (handle) => seen(handle, index));
}

async function seen(handle: FileHandle, index: DayIndex): Promise<Known> {
  const { ino, mtimeMs } = await handle.stat();
  return { index, ino, mtimeMs, endHash: await hashBefore(handle, index.bytes) };
}

/** The entries in some runs of a log. */
export async function entriesAt(file: string, runs: readonly Run[]): Promise<readonly Entry[]> {
  if (runs.length === 0) return [];
  return await withLog(file, async (handle) => {
    const entries: Entry[] = [];
    for (const [start, end] of runs)
      for await (const lines of linesFrom(handle, start, end)) for (const { entry } of entriesIn(lines)) entries.push(entry);
    return entries;
  });
}

export async function withLog<T>(file: string, use: (handle: FileHandle, size: number) => Promise<T>): Promise<T> {
  // Opening a pipe would wait for its other end for ever.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw new Error('not a file');
    return await use(handle, stat.size);
  } finally {
    await handle.close();
  }
}

async function isKnown(handle: FileHandle, size: number, known: Known): Promise<boolean> {
  const { ino, mtimeMs } = await handle.stat();
  const { bytes } = known.index;
  if (ino !== known.ino || size < bytes || (size === bytes && mtimeMs !== known.mtimeMs)) return false;
  return (await hashBefore(handle, bytes)) === known.endHash;
}

async function hashBefore(handle: FileHandle, bytes: number): Promise<string> {
  const length = Math.min(endBytes, bytes);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, bytes - length);
  return sha256(buffer.subarray(0, bytesRead));
}
