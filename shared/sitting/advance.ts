import { book, bookUnobserved } from './booking.ts';
import { seenUntil } from './evidence.ts';
import type { Pause, State, Turn } from './model.ts';
import { change, senses } from './model.ts';
import { leaveShut } from './presence.ts';
import type { Stamp } from './stamp.ts';
import { gapBetween } from './stamp.ts';

/** A tick this late is still the state it interrupted; a longer stall without a cause is nobody's time. */
const lateToleranceMs = 30_000;

/** Moves to a new reading of the clocks: books sleep and stalls, and cuts the open segment at a clock change. */
export function advance(turn: Turn, now: Stamp, restAfterMs: number): Turn {
  const before = turn.state;
  const gap = gapBetween(before.stamp, now);
  const t = before.t + gap.elapsedMs;
  const isSleepFound = gap.sleptMs > 0 && before.senses.asleepSince === null;
  const isClockChanged = gap.clockShiftMs !== 0 || gap.offsetChanged;
  const hasStalled = isStall(before, t);
  if (!isSleepFound && !isClockChanged && !hasStalled) return { state: { ...before, t, stamp: now }, effects: turn.effects };
  // Until the end of this gap the old calendar holds: segments closed here are dated by it.
  const stamp = { ...now, wallMs: before.stamp.wallMs + gap.elapsedMs, utcOffsetMinutes: before.stamp.utcOffsetMinutes };
  let next = change(turn, { t, stamp });
  if (isSleepFound) next = sleepFound(next, before);
  else if (hasStalled) next = stalled(next, before.t, restAfterMs);
  if (isClockChanged) next = cutAtClockChange(next);
  return change(next, { stamp: now, pause: pauseElsewhere(next.state.pause, before.stamp, now) });
}

/** A time of day stays that time of day, through daylight saving and in another time zone. */
export function pauseElsewhere(pause: Pause | null, before: Stamp, now: Stamp): Pause | null {
  if (pause === null || pause.until === null || before.utcOffsetMinutes === now.utcOffsetMinutes) return pause;
  return { ...pause, until: pause.until + (before.utcOffsetMinutes - now.utcOffsetMinutes) * 60_000 };
}

/** Sleep that no event announced began after the last reading; nobody has been seen since. */
function sleepFound(turn: Turn, before: State): Turn {
  const { t, open } = turn.state;
  const at = seenUntil(before);
  const slept = open.kind === 'routine' ? book(turn, at, 'away', 'sleep') : leaveShut(turn, at, 'sleep');
  return senses(slept, { returnFrom: t, returning: null });
}

/** The lid may have been closed for all we know: nothing prompts in the first minute after it either. */
function stalled(turn: Turn, from: number, restAfterMs: number): Turn {
  const booked = bookUnobserved(turn, from, restAfterMs);
  return booked.state.open.kind === 'away' ? booked : senses(booked, { returned: booked.state.t });
}

/**
 * What the clock change dates anew begins with the last that is surely known: whether the time since then was an
 * absence, or a return, may turn out only later, and then dates back to there.
 */
function cutAtClockChange(turn: Turn): Turn {
  const { open, senses: seen, t } = turn.state;
  const known = { away: seen.returning ?? t, routine: t, sitting: seen.lastInput, paused: seen.lastInput }[open.kind];
  return book(turn, known, open.kind, open.source);
}

function isStall(before: State, t: number): boolean {
  return before.senses.asleepSince === null && t > before.wakeAt + lateToleranceMs;
}
