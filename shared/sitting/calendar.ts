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

/** The weekdays of a week that begins with this one; 0 is Monday. */
export function weekdaysFrom(firstWeekday: number): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => (firstWeekday + weekday) % 7);
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
