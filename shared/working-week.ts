import { formatTimeOfDay, parseTimeOfDay } from './duration.ts';
import type { TimeRange, WorkingHours } from './working-hours.ts';
import { rangesPerDay } from './working-hours.ts';

type Day = WorkingHours[number];

const hour = 60;
const minutesPerDay = 24 * hour;
const usualDay: TimeRange = { from: 9 * hour, to: 17 * hour };

/** What working hours begin with. */
export const usualWeek: WorkingHours = [[usualDay], [usualDay], [usualDay], [usualDay], [usualDay], [], []];

/** What two time fields say ("09:00", empty while half typed), and whether the end is meant for the next day. */
export type RangeDraft = { readonly from: string; readonly to: string; readonly endsNextDay: boolean };

/** `endsFirst`: it ends no later than it starts, and nobody said that it ends on the next day. */
export function readRange({ from, to, endsNextDay }: RangeDraft): TimeRange | 'incomplete' | 'endsFirst' {
  const start = parseTimeOfDay(from);
  const end = parseTimeOfDay(to);
  if (start === null || end === null) return 'incomplete';
  if (end > start) return { from: start, to: end };
  return endsNextDay ? { from: start, to: end + minutesPerDay } : 'endsFirst';
}

export function draftOf({ from, to }: TimeRange): RangeDraft {
  return { from: clockTime(from), to: clockTime(to), endsNextDay: endsNextDay({ to }) };
}

/** Midnight at the end of a day is the next day's 00:00. */
export function endsNextDay({ to }: Pick<TimeRange, 'to'>): boolean {
  return to >= minutesPerDay;
}

/** "09:00"; of an end on the next day, the time there. */
export function clockTime(minutes: number): string {
  return formatTimeOfDay(minutes * 60_000, 0);
}

export function withRange(hours: WorkingHours, weekday: number, index: number, range: TimeRange): WorkingHours {
  return withDay(hours, weekday, (day) => [...day.slice(0, index), range, ...day.slice(index + 1)]);
}

/** The day with one more, in the order in which they start. */
export function withAdded(hours: WorkingHours, weekday: number, range: TimeRange): WorkingHours {
  return withDay(hours, weekday, (day) => [...day, range].toSorted(byStart));
}

export function withoutRange(hours: WorkingHours, weekday: number, index: number): WorkingHours {
  return withDay(hours, weekday, (day) => day.filter((_, at) => at !== index));
}

/** The hours of one weekday on others too. */
export function copiedTo(hours: WorkingHours, weekday: number, targets: readonly number[]): WorkingHours {
  return hours.map((day, at) => (targets.includes(at) ? (hours[weekday] ?? day) : day));
}

/** The range to begin with where one more is wanted: an hour after the last, else the widest gap of the day. */
export function nextRange(day: Day): TimeRange | 'tooMany' | 'noRoom' {
  if (day.length === 0) return usualDay;
  if (day.length >= rangesPerDay) return 'tooMany';
  const spans = joined(day);
  const from = (spans.at(-1)?.to ?? 0) + hour;
  if (from + hour <= minutesPerDay) return { from, to: Math.max(from + hour, usualDay.to) };
  return gapsIn(spans).reduce<TimeRange | 'noRoom'>(
    (widest, gap) => (widest === 'noRoom' || length(gap) > length(widest) ? gap : widest),
    'noRoom',
  );
}

/** The ranges named before it that a range shares time with. Together they count once. */
export function overlapped(day: Day, index: number): readonly TimeRange[] {
  const range = day[index];
  return range === undefined ? [] : day.slice(0, index).filter((other) => other.from < range.to && range.from < other.to);
}

/** In order, with those that meet or overlap made one. */
export function joined(day: Day): readonly TimeRange[] {
  const spans: TimeRange[] = [];
  for (const range of day.toSorted(byStart)) {
    const last = spans.at(-1);
    if (last === undefined || range.from > last.to) spans.push(range);
    else spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return spans;
}

export function isSameDay(one: Day, other: Day): boolean {
  return one.length === other.length && one.every((range, index) => isSameRange(range, other[index]));
}

export function isSameRange(one: TimeRange, other: TimeRange | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}

function withDay(hours: WorkingHours, weekday: number, edit: (day: Day) => Day): WorkingHours {
  return hours.map((day, at) => (at === weekday ? edit(day) : day));
}

function byStart(one: TimeRange, other: TimeRange): number {
  return one.from - other.from;
}

function gapsIn(spans: readonly TimeRange[]): readonly TimeRange[] {
  const starts = [0, ...spans.map(({ to }) => to)];
  const ends = [...spans.map(({ from }) => from), minutesPerDay];
  return starts.map((from, index) => ({ from, to: ends[index] ?? minutesPerDay })).filter((gap) => length(gap) > 0);
}

function length({ from, to }: TimeRange): number {
  return to - from;
}
