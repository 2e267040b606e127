import * as v from 'valibot';
import { dayOf, daysPerWeek, minuteOfDay, weekdayOf } from './sitting/calendar.ts';

const minuteMs = 60_000;
const minutesPerDay = 24 * 60;
const minutesPerWeek = daysPerWeek * minutesPerDay;

/** Minutes from the midnight that begins its day. An end beyond 1440 lies in the next; none lasts longer than a day. */
export const rangeSchema = v.pipe(
  v.strictObject({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(minutesPerDay - 1)),
    to: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2 * minutesPerDay)),
  }),
  v.check(({ from, to }) => to > from && to <= from + minutesPerDay, 'it ends before it starts'),
  v.readonly(),
);
/** As many as anyone divides a day into. */
export const rangesPerDay = 6;
const daySchema = v.pipe(v.array(rangeSchema), v.maxLength(rangesPerDay), v.readonly());

/** The ranges of Monday to Sunday; each belongs to the weekday it starts on. */
export const workingHoursSchema = v.pipe(v.array(daySchema), v.length(daysPerWeek), v.readonly());

export type TimeRange = v.InferOutput<typeof rangeSchema>;
export type WorkingHours = v.InferOutput<typeof workingHoursSchema>;

/** Whether reminders are welcome at a moment: epoch ms, and minutes east of Greenwich. */
export function isWorkTime(hours: WorkingHours, wallMs: number, utcOffsetMinutes: number): boolean {
  return isWithin(weekOf(hours).spans, minuteOfWeek(wallMs, utcOffsetMinutes));
}

/** Whether a moment lies in a range that every day has. */
export function isWithinRange({ from, to }: TimeRange, wallMs: number, utcOffsetMinutes: number): boolean {
  const now = minuteOfDay(wallMs, utcOffsetMinutes);
  return (now >= from && now < to) || now + minutesPerDay < to;
}

/** Epoch ms of the next moment after this one at which work begins (or ends); null where it never does. */
export function nextWorkEdge(hours: WorkingHours, wallMs: number, utcOffsetMinutes: number, edge: 'begins' | 'ends'): number | null {
  const edges = weekOf(hours)[edge];
  if (edges.length === 0) return null;
  const now = minuteOfWeek(wallMs, utcOffsetMinutes);
  const wait = edges.reduce((least, at) => Math.min(least, inWeek(at - now) || minutesPerWeek), minutesPerWeek);
  return Math.floor(wallMs / minuteMs) * minuteMs + wait * minuteMs;
}

type Span = { readonly from: number; readonly to: number };

/** In minutes since Monday, midnight; Sunday's night may go on beyond the week. */
type Week = { readonly spans: readonly Span[]; readonly begins: readonly number[]; readonly ends: readonly number[] };

/** Asked at every look, while hours change once in a year. */
const known = new WeakMap<WorkingHours, Week>();

function weekOf(hours: WorkingHours): Week {
  const week = known.get(hours) ?? weekIn(hours);
  known.set(hours, week);
  return week;
}

function weekIn(hours: WorkingHours): Week {
  const spans = spansIn(hours);
  const isWork = (at: number): boolean => isWithin(spans, at);
  return {
    spans,
    // Where one range meets the next, nothing changes.
    begins: spans.map(({ from }) => from).filter((at) => isWork(at) && !isWork(at - 1)),
    ends: spans.map(({ to }) => to).filter((at) => isWork(at - 1) && !isWork(at)),
  };
}

function spansIn(hours: WorkingHours): readonly Span[] {
  return hours.flatMap((ranges, weekday) =>
    ranges.map(({ from, to }) => {
      const start = weekday * minutesPerDay;
      return { from: start + from, to: start + to };
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

/** Minutes since Monday, midnight. */
function minuteOfWeek(wallMs: number, utcOffsetMinutes: number): number {
  return weekdayOf(dayOf(wallMs, utcOffsetMinutes)) * minutesPerDay + minuteOfDay(wallMs, utcOffsetMinutes);
}
