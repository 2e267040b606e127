import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Words } from '../../shared/words/words.ts';

export const ownerOnlyFile = 0o600;
const ownerOnlyFolder = 0o700;

/** Far more than a file of ours ever holds; more is somebody else's, and not worth the memory. */
const mostBytes = 4 * 1024 * 1024;
/** Of each file, unless asked otherwise. */
const badOnesKept = 5;

export type ReadText =
  | { readonly kind: 'absent' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads a small text file. Never throws, and never waits for a pipe that someone put in its place. */
export function readText(file: string): ReadText {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat) return { kind: 'absent' };
    if (stat.isDirectory()) return { kind: 'unreadable', why: 'a folder' };
    if (!stat.isFile()) return { kind: 'unreadable', why: 'not a file' };
    if (stat.size > mostBytes) return { kind: 'unreadable', why: `${stat.size} bytes` };
    return { kind: 'text', text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    // No folder can be there either, so there is nothing to lose.
    return codeOf(error) === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'unreadable', why: codeOrTextOf(error) };
  }
}

/** Writes a file whole or not at all. Throws where the disk says no; then the old file is as it was. */
export function writeWhole(file: string, text: string): void {
  makeFolder(dirname(file));
  const draft = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(draft, 'w', ownerOnlyFile);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Makes a folder that is ours alone, and those above it that are not there. Throws where the system says no: Node's own way of making
 * them all would ask for ever where a folder takes no other and says that it is not there itself (as /proc does).
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  try {
    mkdirSync(folder, { mode: ownerOnlyFolder });
  } catch (error) {
    const above = dirname(folder);
    // Someone else may just have made it.
    if (isFolder(folder)) return;
    if (codeOf(error) !== 'ENOENT' || existsSync(above)) throw error;
    makeFolder(above);
    makeFolder(folder);
  }
}

/** Removes what a crash in mid-write left of a file: drafts of ours, and of electron-store, which numbers them. */
export function removeDrafts(file: string): void {
  const [directory, name] = [dirname(file), basename(file)];
  try {
    for (const entry of readdirSync(directory)) {
      const rest = entry.startsWith(`${name}.`) ? entry.slice(name.length) : '';
      if (/^\.(\d+\.tmp|tmp-\w+)$/.test(rest)) rmSync(join(directory, entry), { force: true });
    }
  } catch {
    // They are in nobody's way.
    return;
  }
}

/**
 * Keeps a bad file beside its place as `name.bad-N.ext` and returns that name, or null where the disk says no. The
 * file itself may stay, unless it must `move`: then its place is taken by the next good write. No earlier one is ever
 * overwritten; of more than `most` the oldest goes.
 */
export function setAside(file: string, how: 'keep' | 'move' = 'keep', most = badOnesKept): string | null {
  try {
    const numbers = badNumbersOf(file);
    const newest = numbers.at(-1) ?? 0;
    if (how === 'keep' && newest > 0 && sameText(file, badOne(file, newest))) return basename(badOne(file, newest));
    const kept = badOne(file, newest + 1);
    moveOrCopy(file, kept, how);
    for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - most))) removeBadOne(file, old);
    return basename(kept);
  } catch {
    // Told by the null: the caller must not write over what could not be kept.
    return null;
  }
}

/** Removes all that were set aside of a file. Throws where the disk says no. */
export function removeBadOnes(file: string): void {
  for (const number of badNumbersOf(file)) removeBadOne(file, number);
}

/** Oldest first. */
function badNumbersOf(file: string): readonly number[] {
  const extension = extname(file);
  const start = `${basename(file, extension)}.bad-`;
  return readdirSync(dirname(file))
    .map((name) => (name.startsWith(start) && name.endsWith(extension) ? Number(name.slice(start.length, -extension.length)) : 0))
    .filter((number) => Number.isSafeInteger(number) && number > 0)
    .sort((a, b) => a - b);
}

function badOne(file: string, number: number): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}.bad-${number}${extension}`);
}

function removeBadOne(file: string, number: number): void {
  rmSync(badOne(file, number), { recursive: true, force: true });
}

/** Why the system said no, to be worded: the usual codes have words of ours. */
export type Failure = { readonly code: string; readonly reason: string };

export function failureOf(error: unknown): Failure {
  return { code: codeOf(error), reason: codeOrTextOf(error) };
}

/** What could not be done, and why. */
export function failureWords({ storage, format }: Words, undone: string, error: unknown): string {
  return format.sentences([undone, storage.failure(failureOf(error))]);
}

/** No room is left: on the disk, for the user, or for a file of that size. */
export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error));
}

/** For the log. */
export function codeOrTextOf(error: unknown): string {
  return codeOf(error) || String(error);
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Restricts a file of ours that others may read; it may be on a disk without permissions, or no file of ours at all. */
export function keepPrivate(file: string): void {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) chmodSync(file, ownerOnlyFile);
  } catch {
    return;
  }
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [readText(one), readText(other)];
  return a.kind === 'text' && b.kind === 'text' && a.text === b.text;
}

/** A copy leaves no moment without the file, but it needs space, a file, and the right to read it; a move needs none. */
function moveOrCopy(file: string, target: string, how: 'keep' | 'move'): void {
  if (how === 'keep' && readText(file).kind === 'text') {
    try {
      copyFileSync(file, target, constants.COPYFILE_EXCL);
      keepPrivate(target);
      return;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      rmSync(target, { force: true });
    }
  }
  if (existsSync(target)) throw new Error(`${target} exists`);
  renameSync(file, target);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
