import { weekRange, type YearDay } from '../../../shared/history/views.ts';
import { daysPerWeek } from '../../../shared/sitting/calendar.ts';

/** A row for each weekday, a column for each week; both from 0. */
export type Placed = { readonly day: YearDay; readonly row: number; readonly column: number };

/** Where days that follow one another stand in the year's map. */
export function placed(days: readonly YearDay[], firstWeekday: number): readonly Placed[] {
  const [first] = days;
  if (first === undefined) return [];
  const { from } = weekRange(first.day, firstWeekday);
  return days.map((day) => ({ day, row: (day.day - from) % daysPerWeek, column: Math.floor((day.day - from) / daysPerWeek) }));
}
