import { type DayRange, weekRange, yearOfDay, yearRange } from '../../../shared/history/views.ts';
import { daysPerWeek } from '../../../shared/sitting/calendar.ts';
import type { Words } from '../../../shared/words/words.ts';

export const views = ['day', 'week', 'year'] as const;
export type View = (typeof views)[number];

/** What is looked at: a day, or the week or year it lies in. The day stays chosen while the view changes. */
export type Period = {
  readonly view: View;
  readonly day: number;
  /** What its weeks begin with; 0 is Monday. */
  readonly firstWeekday: number;
};

export function rangeOf({ view, day, firstWeekday }: Period): DayRange {
  if (view === 'year') return yearRange(yearOfDay(day));
  return view === 'week' ? weekRange(day, firstWeekday) : { from: day, to: day };
}

/** The day that is chosen one period on, or back; null where nothing of that period lies within the bounds. */
export function stepped({ view, day, firstWeekday }: Period, by: 1 | -1, bounds: DayRange): number | null {
  const next = { view, firstWeekday, day: view === 'year' ? yearOn(day, by) : day + by * (view === 'week' ? daysPerWeek : 1) };
  const { from, to } = rangeOf(next);
  if (to < bounds.from || from > bounds.to) return null;
  return Math.min(Math.max(next.day, bounds.from), bounds.to);
}

export function holds({ from, to }: DayRange, day: number): boolean {
  return from <= day && day <= to;
}

export function periodName({ format }: Words, period: Period): string {
  const { from, to } = rangeOf(period);
  if (period.view === 'day') return format.date(startOf(from), 0, 'full');
  if (period.view === 'year') return format.date(startOf(from), 0, 'year');
  return format.dateRange(startOf(from), startOf(to));
}

/** The first instant of a day, in Greenwich: what dates are worded from. */
export function startOf(day: number): number {
  return day * dayMs;
}

const dayMs = 24 * 60 * 60_000;

/** The same date; of a leap day there is only the last of February. */
function yearOn(day: number, by: 1 | -1): number {
  const date = new Date(startOf(day));
  const [year, month] = [date.getUTCFullYear() + by, date.getUTCMonth()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / dayMs;
}
