import { formatTimeOfDay } from '../../duration.ts';
import { dayOf } from '../../sitting/calendar.ts';
import { weekdays } from './week.ts';

/**
 * A moment of the week to come as it is said now: "14:30", "tomorrow 06:00", "Thursday 06:00", "next Monday 06:00" on a
 * Monday. Epoch ms, minutes east of Greenwich; where clocks change meanwhile the moment may have an offset of its own.
 */
export function momentWords(
  at: number,
  { wallMs, utcOffsetMinutes }: { readonly wallMs: number; readonly utcOffsetMinutes: number },
  offsetThen = utcOffsetMinutes,
): string {
  const time = formatTimeOfDay(at, offsetThen);
  const day = dayOf(at, offsetThen);
  const daysAhead = day - dayOf(wallMs, utcOffsetMinutes);
  if (daysAhead <= 0) return time;
  if (daysAhead === 1) return `tomorrow ${time}`;
  return `${daysAhead < 7 ? '' : 'next '}${weekdayOf(day)} ${time}`;
}

/** The first day of 1970 was a Thursday. */
function weekdayOf(day: number): string {
  return weekdays[(day + 3) % 7] ?? '';
}
