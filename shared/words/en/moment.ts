import { formatTimeOfDay } from '../../duration.ts';
import { dayOf } from '../../sitting/calendar.ts';

/** A moment to come as it is said now: "14:30", "tomorrow 06:00", "09:00 in 3 days". Epoch ms, minutes east of Greenwich. */
export function momentWords(at: number, now: { readonly wallMs: number; readonly utcOffsetMinutes: number }): string {
  const { wallMs, utcOffsetMinutes } = now;
  const time = formatTimeOfDay(at, utcOffsetMinutes);
  const days = dayOf(at, utcOffsetMinutes) - dayOf(wallMs, utcOffsetMinutes);
  if (days <= 0) return time;
  return days === 1 ? `tomorrow ${time}` : `${time} in ${days} days`;
}
