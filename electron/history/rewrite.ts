import { closeSync, copyFileSync, existsSync, linkSync, openSync, readSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createDayCutter } from '../../shared/history/without-days.ts';
import { addWhole } from '../store/add-whole.ts';
import { codeOf, ownerOnlyFile } from '../store/files.ts';
import { type DayIndex, emptyIndex, entriesIn, entryIn, indexed, type Placed } from './day-index.ts';
import { createSplitter, type LogLine, linesFrom } from './lines.ts';
import { withLog } from './log-file.ts';
import type { LogPlaces } from './places.ts';

/** A log without some days, as far as the log was written when it was begun. */
export type Draft = {
  /** Takes in what was written since. At once, so that nothing comes between this and the exchange of the files. */
  readonly finish: () => DayIndex;
};

/** Writes a log without the days that are gone, in portions; throws where the disk says no, and leaves nothing then. */
export async function draftWithout({ file, draft }: LogPlaces, isGone: (day: number) => boolean): Promise<Draft> {
  const cut = createLineCutter(isGone);
  let index = emptyIndex;
  let taken = 0;
  const take = (lines: readonly LogLine[]): string => {
    const { text, placed } = cut(lines, index.bytes);
    index = indexed(index, placed, index.bytes + Buffer.byteLength(text));
    taken = lines.at(-1)?.end ?? taken;
    return text;
  };
  try {
    const handle = await open(draft, 'w', ownerOnlyFile);
    try {
      await withLog(file, async (log, size) => {
        for await (const lines of linesFrom(log, 0, size)) await handle.appendFile(take(lines));
      });
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return {
    finish: () => {
      const rest = readRest(file, taken);
      if (rest.length > 0) addWhole(draft, take(createSplitter(taken)(rest)));
      return index;
    },
  };
}

/** Puts the draft in the place of the log, which is kept; there is no moment without a log. */
export function exchange({ file, draft, before }: LogPlaces): void {
  rmSync(before, { force: true });
  try {
    linkSync(file, before);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    // Not every disk has links.
    copyFileSync(file, before);
  }
  renameSync(draft, file);
}

/** Puts the log that was kept back into its place. */
export function exchangeBack({ file, before }: LogPlaces): void {
  if (existsSync(before)) renameSync(before, file);
}

/** Adds to the log that was kept what has been written since to the one that took its place. */
export function addRestToBefore({ file, before }: LogPlaces, from: number, beforeBytes: number): void {
  // An earlier attempt may have come as far as this.
  truncateSync(before, beforeBytes);
  const rest = readRest(file, from);
  if (rest.length > 0) addWhole(before, rest);
}

/** What is known of a log, with what was written to it since. */
export function caughtUp(file: string, index: DayIndex): DayIndex {
  const lines = createSplitter(index.bytes)(readRest(file, index.bytes));
  return indexed(index, entriesIn(lines), lines.at(-1)?.end ?? index.bytes);
}

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

type Cut = { readonly text: string; readonly placed: readonly Placed[] };

/** What is left of some lines, and where it stands if it is written at a place. */
function createLineCutter(isGone: (day: number) => boolean): (lines: readonly LogLine[], at: number) => Cut {
  const cut = createDayCutter(isGone);
  let isLastKept = false;
  return (lines, at) => {
    const texts: string[] = [];
    const placed: Placed[] = [];
    let start = at;
    const keep = (text: string): number => {
      texts.push(`${text}\n`);
      start += Buffer.byteLength(text) + 1;
      return start;
    };
    for (const { text } of lines) {
      if (text === null) continue;
      const entry = entryIn(text);
      const left = entry === null ? [] : cut(entry);
      // What cannot be read may be of the day before it.
      if (entry === null && isLastKept) keep(text);
      if (entry !== null) isLastKept = left.length > 0;
      for (const piece of left) placed.push({ entry: piece, start, end: keep(piece === entry ? text : JSON.stringify(piece)) });
    }
    return { text: texts.join(''), placed };
  };
}

function readRest(file: string, from: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const rest = Buffer.alloc(Math.max(0, sizeOf(file) - from));
    return rest.subarray(0, readSync(descriptor, rest, 0, rest.length, from));
  } finally {
    closeSync(descriptor);
  }
}
