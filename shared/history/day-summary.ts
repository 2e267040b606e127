import type { StepPlayed } from '../routine/report.ts';
import { dayOf, splitAtMidnights } from '../sitting/calendar.ts';
import type { Entry, Part, ReminderEvent, RoutineEnd } from '../sitting/entry.ts';
import { correctedColumns, noTotals, type Totals } from '../sitting/ledger.ts';
import type { SegmentKind } from '../sitting/segment-kind.ts';

/** What became of reminders. One that expired because nobody took notice was missed. */
export type ReminderCount = ReminderEvent | 'missed';

/** What was really done of a move: how often, its reps (or breaths) over all sides, and the time it was played for. */
export type MoveDone = { readonly move: string; readonly times: number; readonly reps: number; readonly playedMs: number };

type Counts<K extends string> = { readonly [k in K]?: number };

/** One local day of the history, counted since 1970-01-01. */
export type DaySummary = {
  readonly day: number;
  /** With every correction made. */
  readonly totals: Totals;
  /** Routines by how they ended. */
  readonly routines: Counts<RoutineEnd>;
  readonly reminders: Counts<ReminderCount>;
  readonly moves: readonly MoveDone[];
};

export type Summaries = ReadonlyMap<number, DaySummary>;

/** Adds entries to what is summed up already, in the order of the log. Total: any entries are fine. */
export function summarise(entries: Iterable<Entry>, onto: Summaries = new Map()): Summaries {
  const days = new Map(onto);
  for (const entry of entries) add(days, entry);
  return days;
}

/** Two accounts of one day, added up. */
export function bothOf(one: DaySummary, other: DaySummary): DaySummary {
  return {
    day: one.day,
    totals: withSums(one.totals, other.totals),
    routines: withSums(one.routines, other.routines),
    reminders: withSums(one.reminders, other.reminders),
    moves: other.moves.reduce(withMove, one.moves),
  };
}

export const emptyDay = (day: number): DaySummary => ({ day, totals: noTotals, routines: {}, reminders: {}, moves: [] });

/** The days that an entry says something of. A correction belongs to all from the stretch it corrects to its own. */
export function daysOf(entry: Entry): readonly number[] {
  const own = dayOf(entry.at, entry.utcOffsetMinutes);
  if (entry.type === 'segment') return splitAtMidnights(entry).map(({ day }) => day);
  if (entry.type !== 'corrected') return [own];
  const told = entry.parts.flatMap((part) => splitAtMidnights(part).map(({ day }) => day));
  // A clock that was set meanwhile leaves no way from one to the other.
  const [first = own] = told;
  const between = own - first > 0 && own - first < longestWayBack ? upTo(first, own) : [];
  return [...new Set([...told, ...between, own])];
}

/** No correction reaches further. */
const longestWayBack = 30;

type Days = Map<number, DaySummary>;

function add(days: Days, entry: Entry): void {
  switch (entry.type) {
    case 'segment':
      for (const { day, ms } of splitAtMidnights(entry)) book(days, day, entry.kind, ms);
      return;
    case 'corrected':
      for (const part of entry.parts) moveTime(days, entry.as, part);
      return;
    case 'routine': {
      const day = dayIn(days, dayOf(entry.at, entry.utcOffsetMinutes));
      const played = (entry.report?.steps ?? []).filter(({ playedMs }) => playedMs > 0).map(doneOf);
      days.set(day.day, { ...day, routines: withSums(day.routines, { [entry.end]: 1 }), moves: played.reduce(withMove, day.moves) });
      return;
    }
    case 'reminder': {
      const day = dayIn(days, dayOf(entry.at, entry.utcOffsetMinutes));
      const what: ReminderCount = entry.event === 'expired' && entry.why === 'ignored' ? 'missed' : entry.event;
      days.set(day.day, { ...day, reminders: withSums(day.reminders, { [what]: 1 }) });
      return;
    }
    default:
      // A pause, a rest and a restart are told by the segments around them.
      return;
  }
}

function dayIn(days: Days, day: number): DaySummary {
  return days.get(day) ?? emptyDay(day);
}

function book(days: Days, number: number, kind: SegmentKind, ms: number): void {
  const day = dayIn(days, number);
  days.set(number, { ...day, totals: { ...day.totals, [`${kind}Ms`]: day.totals[`${kind}Ms`] + ms } });
}

/** No more is taken out of a column than it holds: a correction makes no time. */
function moveTime(days: Days, as: 'sitting' | 'resting', part: Part): void {
  const { from, to } = correctedColumns(as, part);
  for (const { day, ms } of splitAtMidnights(part)) {
    const moved = Math.min(ms, days.get(day)?.totals[`${from}Ms`] ?? 0);
    if (moved === 0) continue;
    book(days, day, from, -moved);
    book(days, day, to, moved);
  }
}

const doneOf = ({ move, reps, playedMs }: StepPlayed): MoveDone => ({ move, times: 1, reps, playedMs });

function withMove(moves: readonly MoveDone[], done: MoveDone): readonly MoveDone[] {
  const before = moves.find(({ move }) => move === done.move);
  if (before === undefined) return [...moves, done];
  const sum = {
    move: done.move,
    times: before.times + done.times,
    reps: before.reps + done.reps,
    playedMs: before.playedMs + done.playedMs,
  };
  return moves.map((one) => (one === before ? sum : one));
}

function withSums<T extends { readonly [k in keyof T]?: number }>(one: T, other: T): T {
  const sums: { [k in keyof T]?: number } = { ...one };
  for (const key in other) sums[key] = (sums[key] ?? 0) + (other[key] ?? 0);
  // Every key of either, each a number.
  return sums as T;
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
