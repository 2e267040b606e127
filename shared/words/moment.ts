import { dayOf } from '../sitting/calendar.ts';
import type { Words } from './words.ts';

/**
 * A moment of the week to come as it is said now: "14:30", "tomorrow 06:00", "Thursday 06:00", "next Monday 06:00" on a
 * Monday. Epoch ms, minutes east of Greenwich; where clocks change meanwhile the moment may have an offset of its own.
 */
export function momentWords(
  { moment, format }: Words,
  at: number,
  { wallMs, utcOffsetMinutes }: { readonly wallMs: number; readonly utcOffsetMinutes: number },
  offsetThen = utcOffsetMinutes,
): string {
  const time = format.timeOfDay(at, offsetThen);
  const day = dayOf(at, offsetThen);
  const daysAhead = day - dayOf(wallMs, utcOffsetMinutes);
  if (daysAhead <= 0) return moment.today({ time });
  if (daysAhead === 1) return moment.tomorrow({ time });
  const weekday = format.weekday(weekdayOf(day), 'long');
  return daysAhead < 7 ? moment.onWeekday({ weekday, time }) : moment.onNextWeekday({ weekday, time });
}

/** The first day of 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (day + 3) % 7;
}
