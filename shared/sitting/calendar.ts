const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Local days since 1970-01-01. Wall time is epoch ms; the offset is minutes east of Greenwich. */
export function dayOf(wallMs: number, utcOffsetMinutes: number): number {
  return Math.floor((wallMs + utcOffsetMinutes * minuteMs) / dayMs);
}

/** Minutes since local midnight, 0 to 1439. */
export function minuteOfDay(wallMs: number, utcOffsetMinutes: number): number {
  const local = wallMs + utcOffsetMinutes * minuteMs;
  return Math.floor((local - Math.floor(local / dayMs) * dayMs) / minuteMs);
}

export const daysPerWeek = 7;

/** Monday is 0; the first of January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % daysPerWeek) + daysPerWeek) % daysPerWeek;
}

/** The weekdays of a week that begins with this one. */
export function weekdaysFrom(firstWeekday: number): readonly number[] {
  return Array.from({ length: daysPerWeek }, (_, index) => (firstWeekday + index) % daysPerWeek);
}

export type Span = { readonly at: number; readonly utcOffsetMinutes: number; readonly ms: number };

/** Cuts a stretch of wall time at each local midnight; the parts sum to the whole exactly. */
export function splitAtMidnights({ at, utcOffsetMinutes, ms }: Span): readonly { readonly day: number; readonly ms: number }[] {
  const parts: { day: number; ms: number }[] = [];
  let from = at;
  let left = ms;
  do {
    const day = dayOf(from, utcOffsetMinutes);
    const midnight = (day + 1) * dayMs - utcOffsetMinutes * minuteMs;
    const part = Math.min(left, midnight - from);
    parts.push({ day, ms: part });
    from += part;
    left -= part;
  } while (left > 0);
  return parts;
}

/**
 * The next time the local clock shows this minute of the day, at least `leastAheadMs` away. Computed with today's
 * offset: over a change of DST the pause it ends may be an hour off, never endless.
 */
export function nextTimeOfDay(wallMs: number, utcOffsetMinutes: number, minute: number, leastAheadMs: number): number {
  const midnight = dayOf(wallMs, utcOffsetMinutes) * dayMs - utcOffsetMinutes * minuteMs;
  const today = midnight + minute * minuteMs;
  const daysAhead = Math.max(0, Math.ceil((wallMs + leastAheadMs - today) / dayMs));
  return today + daysAhead * dayMs;
}
