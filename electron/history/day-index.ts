import * as v from 'valibot';
import { daysOf, type Summaries, summarise } from '../../shared/history/day-summary.ts';
import { type Entry, entrySchema } from '../../shared/sitting/entry.ts';
import type { LogLine } from './lines.ts';

/** Bytes of a log, from the first to the one behind the last. */
export type Run = readonly [start: number, end: number];

/** What a log says of each day, and where. */
export type DayIndex = {
  /** How much of the log is in it. */
  readonly bytes: number;
  readonly days: Summaries;
  /** Where everything stands that is about a day; mostly one run, more where a clock was set. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
};

export const emptyIndex: DayIndex = { bytes: 0, days: new Map(), runs: new Map() };

/** An entry and where it stands. */
export type Placed = { readonly entry: Entry; readonly start: number; readonly end: number };

/** What stands so far apart is read apart. */
const gapBytes = 64 * 1024;

/** Adds what follows in the log, up to `bytes`. */
export function indexed(index: DayIndex, placed: readonly Placed[], bytes: number): DayIndex {
  const runs = new Map(index.runs);
  for (const { entry, start, end } of placed) for (const day of daysOf(entry)) runs.set(day, withRun(runs.get(day) ?? [], start, end));
  const days = summarise(
    placed.map(({ entry }) => entry),
    index.days,
  );
  return { bytes, days, runs };
}

/** Those lines that are entries. */
export function entriesIn(lines: readonly LogLine[]): readonly Placed[] {
  return lines.flatMap(({ text, start, end }) => {
    const entry = text === null ? null : entryIn(text);
    return entry === null ? [] : [{ entry, start, end }];
  });
}

export function entryIn(text: string): Entry | null {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function withRun(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const last = runs.at(-1);
  return last !== undefined && start - last[1] <= gapBytes ? [...runs.slice(0, -1), [last[0], end]] : [...runs, [start, end]];
}
