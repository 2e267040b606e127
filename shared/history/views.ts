import type { Move, MoveId } from '../routine/move.ts';
import { moveIds } from '../routine/move.ts';
import { moveOf } from '../routine/moves/catalogue.ts';
import { daysPerWeek, weekdayOf, weekdaysFrom } from '../sitting/calendar.ts';
import type { Entry } from '../sitting/entry.ts';
import type { Totals } from '../sitting/ledger.ts';
import { type Moment, momentsOf, type Stretch, stretchesOf } from '../sitting/timeline.ts';
import { bothOf, type DaySummary, emptyDay, type MoveDone, type Summaries, summarise } from './day-summary.ts';

/** Everything of one day; moments and stretches oldest first. */
export type DayRecord = {
  readonly summary: DaySummary;
  readonly stretches: readonly Stretch[];
  readonly moments: readonly Moment[];
};

/** Monday is 0. */
export type WeekDay = { readonly day: number; readonly weekday: number; readonly totals: Totals };

/** A day of the year's heat map; `month` is 0 for January. */
export type YearDay = {
  readonly day: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly sittingMs: number;
  readonly completed: number;
  readonly stoppedEarly: number;
};

/** What a move amounts to: `counts` says whether its reps are breaths, or whether it is held, for `playedMs` in all. */
export type MoveTotal = Omit<MoveDone, 'move'> & { readonly move: MoveId; readonly counts: Move['counts'] };

/** Of the entries that say something of a day, in the order of their log. */
export function dayRecordOf(day: number, entries: readonly Entry[]): DayRecord {
  return { summary: summarise(entries).get(day) ?? emptyDay(day), stretches: stretchesOf(entries, day), moments: momentsOf(entries, day) };
}

/** What two logs tell of one day. */
export function joinedRecord(one: DayRecord, other: DayRecord): DayRecord {
  return {
    summary: bothOf(one.summary, other.summary),
    stretches: [...one.stretches, ...other.stretches].toSorted(byTime),
    moments: [...one.moments, ...other.moments].toSorted(byTime),
  };
}

/** The seven days of the week that a day lies in. */
export function weekOf(summaries: Summaries, day: number, firstWeekday: number): readonly WeekDay[] {
  const { from } = weekRange(day, firstWeekday);
  return weekdaysFrom(firstWeekday).map((weekday, index) => {
    const { totals } = summaries.get(from + index) ?? emptyDay(from + index);
    return { day: from + index, weekday, totals };
  });
}

/** The range of days that the week is which a day lies in. */
export function weekRange(day: number, firstWeekday: number): DayRange {
  const from = day - weekdayOf(day - firstWeekday);
  return { from, to: from + daysPerWeek - 1 };
}

/** Every day of a year, from the first of January. */
export function yearOf(summaries: Summaries, year: number): readonly YearDay[] {
  const first = firstDayOf(year);
  return Array.from({ length: firstDayOf(year + 1) - first }, (_, index) => {
    const summary = summaries.get(first + index) ?? emptyDay(first + index);
    const date = new Date((first + index) * dayMs);
    return {
      day: summary.day,
      month: date.getUTCMonth(),
      dayOfMonth: date.getUTCDate(),
      sittingMs: summary.totals.sittingMs,
      completed: completedOf(summary),
      stoppedEarly: stoppedEarlyOf(summary),
    };
  });
}

/** The range of days that a year is. */
export function yearRange(year: number): DayRange {
  return { from: firstDayOf(year), to: firstDayOf(year + 1) - 1 };
}

/** Both ends belong to it. */
export type DayRange = { readonly from: number; readonly to: number };

export function yearOfDay(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

/** Several days as if they were one, which has the number of the first. */
export function sumOfDays(days: Iterable<DaySummary>): DaySummary | null {
  let sum: DaySummary | null = null;
  for (const day of days) sum = sum === null ? day : bothOf(sum, day);
  return sum;
}

/** The moves of a day or of a sum of days, in the order of the catalogue; a move that is no more is left out. */
export function movesOf({ moves }: Pick<DaySummary, 'moves'>): readonly MoveTotal[] {
  return moveIds.flatMap((move) => {
    const done = moves.find((one) => one.move === move);
    return done === undefined ? [] : [{ ...done, move, counts: moveOf(move).counts }];
  });
}

export const completedOf = ({ routines }: Pick<DaySummary, 'routines'>): number => routines.completed ?? 0;

export function stoppedEarlyOf({ routines }: Pick<DaySummary, 'routines'>): number {
  const { completed: _, ...early } = routines;
  return Object.values(early).reduce((sum, count) => sum + count, 0);
}

const dayMs = 24 * 60 * 60_000;

function firstDayOf(year: number): number {
  return Math.floor(Date.UTC(year, 0, 1) / dayMs);
}

function byTime(one: { readonly at: number }, other: { readonly at: number }): number {
  return one.at - other.at;
}
