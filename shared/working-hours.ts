import * as v from 'valibot';
import { dayOf, minuteOfDay } from './sitting/calendar.ts';

const minuteMs = 60_000;
const minutesPerDay = 24 * 60;
const daysPerWeek = 7;

/** From one minute of the day to another; one that ends no later than it starts goes on over midnight. */
const rangeSchema = v.strictObject({
  from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(minutesPerDay - 1)),
  to: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(minutesPerDay)),
});
const daySchema = v.pipe(v.array(rangeSchema), v.maxLength(6), v.readonly());

/** The ranges of Monday to Sunday; each belongs to the weekday it starts on. */
export const workingHoursSchema = v.pipe(v.array(daySchema), v.length(daysPerWeek), v.readonly());

export type WorkingHours = v.InferOutput<typeof workingHoursSchema>;

/** Whether reminders are welcome at a moment: epoch ms, and minutes east of Greenwich. */
export function isWorkTime(hours: WorkingHours, wallMs: number, utcOffsetMinutes: number): boolean {
  const now = minuteOfWeek(wallMs, utcOffsetMinutes);
  return spansOf(hours).some(({ from, to }) => [now, now + daysPerWeek * minutesPerDay].some((minute) => minute >= from && minute < to));
}

/** Epoch ms of the next moment after this one at which work begins (or ends); null where it never does. */
export function nextWorkEdge(hours: WorkingHours, wallMs: number, utcOffsetMinutes: number, edge: 'begins' | 'ends'): number | null {
  const week = daysPerWeek * minutesPerDay;
  const now = minuteOfWeek(wallMs, utcOffsetMinutes);
  const thisMinute = Math.floor(wallMs / minuteMs) * minuteMs;
  const waits = spansOf(hours)
    .map(({ from, to }) => ((((edge === 'begins' ? from : to) - now) % week) + week) % week || week)
    .map((minutes) => thisMinute + minutes * minuteMs)
    // Where one range meets the next, nothing changes.
    .filter(
      (at) =>
        isWorkTime(hours, at, utcOffsetMinutes) === (edge === 'begins') &&
        isWorkTime(hours, at - 1, utcOffsetMinutes) !== (edge === 'begins'),
    );
  return waits.length === 0 ? null : Math.min(...waits);
}

function spansOf(hours: WorkingHours): readonly { readonly from: number; readonly to: number }[] {
  return hours.flatMap((ranges, weekday) =>
    ranges.map(({ from, to }) => {
      const start = weekday * minutesPerDay;
      return { from: start + from, to: start + to + (to <= from ? minutesPerDay : 0) };
    }),
  );
}

/** Minutes since Monday, midnight. 1970-01-01 was a Thursday. */
function minuteOfWeek(wallMs: number, utcOffsetMinutes: number): number {
  const weekday = (((dayOf(wallMs, utcOffsetMinutes) + 3) % daysPerWeek) + daysPerWeek) % daysPerWeek;
  return weekday * minutesPerDay + minuteOfDay(wallMs, utcOffsetMinutes);
}
