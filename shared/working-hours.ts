import * as v from 'valibot';
import { dayOf, minuteOfDay } from './sitting/calendar.ts';

const minuteMs = 60_000;
const minutesPerDay = 24 * 60;
const daysPerWeek = 7;
const minutesPerWeek = daysPerWeek * minutesPerDay;

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
  return isWithin(spansOf(hours), minuteOfWeek(wallMs, utcOffsetMinutes));
}

/** Epoch ms of the next moment after this one at which work begins (or ends); null where it never does. */
export function nextWorkEdge(hours: WorkingHours, wallMs: number, utcOffsetMinutes: number, edge: 'begins' | 'ends'): number | null {
  const spans = spansOf(hours);
  const now = minuteOfWeek(wallMs, utcOffsetMinutes);
  const edges = spans
    .map(({ from, to }) => (edge === 'begins' ? from : to))
    // Where one range meets the next, nothing changes.
    .filter((at) => isWithin(spans, at) === (edge === 'begins') && isWithin(spans, at - 1) !== (edge === 'begins'));
  if (edges.length === 0) return null;
  const waits = edges.map((at) => inWeek(at - now) || minutesPerWeek);
  return Math.floor(wallMs / minuteMs) * minuteMs + Math.min(...waits) * minuteMs;
}

type Span = { readonly from: number; readonly to: number };

/** Asked at every look, while hours change once in a year. */
const known = new WeakMap<WorkingHours, readonly Span[]>();

/** In minutes since Monday, midnight; Sunday's night may go on beyond the week. */
function spansOf(hours: WorkingHours): readonly Span[] {
  const spans = known.get(hours) ?? spansIn(hours);
  known.set(hours, spans);
  return spans;
}

function spansIn(hours: WorkingHours): readonly Span[] {
  return hours.flatMap((ranges, weekday) =>
    ranges.map(({ from, to }) => {
      const start = weekday * minutesPerDay;
      return { from: start + from, to: start + to + (to <= from ? minutesPerDay : 0) };
    }),
  );
}

function isWithin(spans: readonly Span[], minute: number): boolean {
  const now = inWeek(minute);
  return spans.some(({ from, to }) => (now >= from && now < to) || now + minutesPerWeek < to);
}

function inWeek(minutes: number): number {
  return ((minutes % minutesPerWeek) + minutesPerWeek) % minutesPerWeek;
}

/** Minutes since Monday, midnight. 1970-01-01 was a Thursday. */
function minuteOfWeek(wallMs: number, utcOffsetMinutes: number): number {
  const weekday = (((dayOf(wallMs, utcOffsetMinutes) + 3) % daysPerWeek) + daysPerWeek) % daysPerWeek;
  return weekday * minutesPerDay + minuteOfDay(wallMs, utcOffsetMinutes);
}
