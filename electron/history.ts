import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { unsavedWords } from '../shared/words/storage.ts';
import type { Words } from '../shared/words/words.ts';
import type { Log } from './log.ts';
import { addWhole } from './store/add-whole.ts';
import { codeOf, type Failure, failureOf, isFull, keepPrivate, makeFolder, setAside } from './store/files.ts';
import { type Line, linesFromEnd } from './store/lines-from-end.ts';

export type Numbered = { readonly seq: number };

/** The log of everything that happened: one JSON object a line, numbered, only ever added to. */
export type History<E extends Numbered> = {
  /** Adds entries in order and on the disk; where it cannot, they wait for the next call. Never throws. */
  readonly append: (entries: readonly E[]) => void;
  /** The entries numbered above `seq`, oldest first, those that wait included. Reads only as far back as needed. */
  readonly tail: (seq: number) => readonly E[];
  /** The newest entries back to the first for which this holds, oldest first. */
  readonly backTo: (isFarEnough: (entry: E) => boolean) => readonly E[];
  /** The number of the newest entry; 0 where there is none. */
  readonly lastSeq: () => number;
  /** Writes what waits; gives why it cannot, or null where nothing waits any more. */
  readonly flush: () => Failure | null;
  readonly notices: (words: Words) => readonly string[];
};

const longestLineBytes = 64 * 1024;
const mostWaiting = 10_000;
/** More than any two days hold. */
const mostAtOnce = 5_000;
/** So many bad lines and no good one between: no log of ours, and reading on would hold up the launch. */
const mostBadLines = 10_000;

export function openHistory<S extends v.GenericSchema<unknown, Numbered>>(file: string, schema: S, log: Log): History<v.InferOutput<S>> {
  type E = v.InferOutput<S>;
  let waiting: readonly E[] = [];
  let dropped = 0;
  let unsaved: Failure | null = null;
  let isMended = false;
  let mendTrouble: unknown = null;
  let badLines = 0;
  const recovery: ((words: Words) => string)[] = [];
  let newest = mendEnd();

  return {
    append: (entries) => {
      // A number that is written already is a mistake of ours, and twice in the log it would be counted twice.
      const fresh = entries.filter(({ seq }) => seq > newest);
      if (fresh.length < entries.length)
        log.once('history:repeated', 'error', `history entries up to ${newest} came again and were left out`);
      newest = fresh.reduce((last, { seq }) => Math.max(last, seq), newest);
      waiting = [...waiting, ...fresh];
      if (waiting.length > mostWaiting) {
        dropped += waiting.length - mostWaiting;
        waiting = waiting.slice(-mostWaiting);
      }
      flush();
    },
    tail: (seq) => [...readBack((entry) => entry.seq <= seq), ...waiting.filter((entry) => entry.seq > seq)],
    backTo: (isFarEnough) => [...readBack(isFarEnough, mostAtOnce), ...waiting],
    lastSeq: () => newest,
    flush: () => {
      flush();
      return unsaved;
    },
    notices: (words) => [
      ...recovery.map((say) => say(words)),
      ...(badLines > 0 ? [words.storage.badLines({ count: badLines })] : []),
      ...(unsaved === null ? [] : [unsavedWords(words, 'history', unsaved)]),
      ...(dropped > 0 ? [words.storage.dropped({ count: dropped })] : []),
    ],
  };

  function flush(): void {
    if (waiting.length === 0) return;
    try {
      if (!isMended) {
        const onDisk = mendEnd();
        waiting = waiting.filter(({ seq }) => seq > onDisk);
      }
      if (!isMended) throw mendTrouble;
      makeFolder(dirname(file));
      addWhole(file, waiting.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      waiting = [];
      unsaved = null;
    } catch (error) {
      isMended = false;
      unsaved = failureOf(error);
      log.once(`history:${unsaved.reason}`, 'error', `${file} cannot be written (${String(error)}); entries wait in memory`);
    }
  }

  /** Makes the end of the file fit to be added to, and returns the number of the last entry that can be read. */
  function mendEnd(): number {
    try {
      // A file that lost its permissions is still ours.
      keepPrivate(file);
      const last = withFile(file, constants.O_RDWR, (descriptor, size) => {
        let number = 0;
        let bad = 0;
        for (const line of linesFromEnd(descriptor, size, longestLineBytes)) {
          const entry = entryIn(line);
          if (entry && number === 0) number = entry.seq;
          const isTorn = line.end === size;
          if (isTorn && entry) writeFileSync(descriptor, '\n');
          else if (isTorn) dropTornLine(descriptor, line, size);
          if (number > 0) break;
          bad += 1;
          if (bad > mostBadLines) throw new Error('The end of the file is not ours');
        }
        return number;
      });
      isMended = true;
      return last;
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') {
        isMended = true;
        return 0;
      }
      return startAnew(error);
    }
  }

  /** What a crash left of its last line is cut, and that it was there is said: what it tells of a day has no place in the log for us. */
  function dropTornLine(descriptor: number, { bytes, start }: Line, size: number): void {
    log.write('warn', `${file} ended in a torn line of ${size - start} bytes${bytes === null ? ', too long to be ours' : ''}`);
    if (bytes === null) throw new Error('The end of the file is not ours');
    ftruncateSync(descriptor, start);
    recovery.push(({ storage }) => storage.tornLine);
  }

  function startAnew(error: unknown): number {
    mendTrouble = error;
    // A disk that cannot be written now may be well again later: nothing is moved for that.
    if (isFull(error) || codeOf(error) === 'EROFS') return readableEnd();
    // Each may hold years, so that none makes room for another.
    const kept = setAside(file, 'move', Number.POSITIVE_INFINITY);
    log.once('history:aside', 'error', `${file} is unusable (${String(error)}); kept as ${kept ?? 'itself: it cannot be moved'}`);
    if (kept === null) return readableEnd();
    recovery.push(({ storage }) => storage.historyAside({ file: kept }));
    isMended = true;
    return 0;
  }

  function readableEnd(): number {
    return readBack(() => false, 1).at(-1)?.seq ?? 0;
  }

  function readBack(isFarEnough: (entry: E) => boolean, most = Number.POSITIVE_INFINITY): readonly E[] {
    const found: E[] = [];
    let bad = 0;
    try {
      withFile(file, constants.O_RDONLY, (descriptor, size) => {
        for (const line of linesFromEnd(descriptor, size, longestLineBytes)) {
          const entry = entryIn(line);
          if (entry && isFarEnough(entry)) break;
          if (entry) found.push(entry);
          else bad += 1;
          if (found.length >= most || bad > mostBadLines) break;
        }
      });
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
        log.once('history:read', 'error', `${file} cannot be read (${String(error)})`);
    }
    // The lines stay in the file as they are: it is never rewritten for being read.
    if (bad > badLines) log.once('history:bad', 'warn', `${file} has ${bad} lines that cannot be read; they were left where they are`);
    badLines = Math.max(badLines, bad);
    return found.reverse();
  }

  function entryIn({ bytes }: Line): E | null {
    if (bytes === null) return null;
    try {
      const parsed = v.safeParse(schema, JSON.parse(bytes.toString('utf8')));
      return parsed.success ? parsed.output : null;
    } catch {
      return null;
    }
  }
}

function withFile<T>(file: string, access: number, use: (descriptor: number, size: number) => T): T {
  // Opening a pipe would wait for its other end for ever.
  const descriptor = openSync(file, access | constants.O_APPEND | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new Error('not a file');
    return use(descriptor, stat.size);
  } finally {
    closeSync(descriptor);
  }
}
