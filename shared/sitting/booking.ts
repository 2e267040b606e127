import type { EntryBody, SegmentKind, Source } from './entry.ts';
import { append } from './ledger.ts';
import type { State, Turn } from './model.ts';
import { change, emit, wallAt } from './model.ts';
import type { Stamp } from './stamp.ts';
import { gapBetween } from './stamp.ts';

/** A tick this late is still the state it interrupted; a longer stall without a cause is nobody's time. */
const lateToleranceMs = 30_000;

/** Writes one line of the log, dated at `t`. */
export function log(turn: Turn, t: number, body: EntryBody): Turn {
  const { state } = turn;
  const entry = {
    ...body,
    seq: state.ledger.seq + 1,
    at: wallAt(state, t),
    utcOffsetMinutes: state.stamp.utcOffsetMinutes,
  };
  return emit(change(turn, { ledger: append(state.ledger, entry) }), { type: 'record', entry });
}

/**
 * Ends the open segment at `at` and begins the next there. The only place where a segment is closed, which is why
 * every millisecond is booked once: segments tile the time. `at` is kept within the open segment.
 */
export function book(turn: Turn, at: number, kind: SegmentKind, source: Source): Turn {
  const { open, t } = turn.state;
  const cut = Math.min(Math.max(at, open.since), t);
  return change(close(turn, cut), { open: { kind, source, since: cut } });
}

function close(turn: Turn, cut: number): Turn {
  const { open } = turn.state;
  if (cut === open.since) return turn;
  return log(turn, open.since, { type: 'segment', kind: open.kind, source: open.source, ms: cut - open.since });
}

/**
 * Books time that nobody measured, and goes on as before. One of a rest's length or more restarts the streak, and is
 * no rest. Who was here counts as seen at its end: an absence that began meanwhile is dated back to there.
 */
export function bookUnobserved(turn: Turn, from: number, restAfterMs: number): Turn {
  const { t, open, senses } = turn.state;
  const seen = open.kind === 'away' ? turn : change(turn, { senses: { ...senses, lastInput: t } });
  const booked = book(book(seen, from, 'unobserved', 'crash'), t, open.kind, 'crash');
  return t - from < restAfterMs ? booked : log(booked, t, { type: 'restarted', ms: t - from });
}

/** Moves to a new reading of the clocks: books sleep and stalls, and cuts the open segment at a clock change. */
export function advance(turn: Turn, now: Stamp, restAfterMs: number): Turn {
  const before = turn.state;
  const gap = gapBetween(before.stamp, now);
  const t = before.t + gap.elapsedMs;
  // Until the end of this gap the old calendar holds: segments closed here are dated by it.
  const stamp = { ...now, wallMs: before.stamp.wallMs + gap.elapsedMs, utcOffsetMinutes: before.stamp.utcOffsetMinutes };
  let next = change(turn, { t, stamp });
  if (gap.sleptMs > 0 && before.senses.asleepSince === null) next = sleepFound(next, before.t);
  else if (isStall(before, t)) next = bookUnobserved(next, before.t, restAfterMs);
  if (gap.clockShiftMs !== 0 || gap.offsetChanged) next = book(next, t, next.state.open.kind, next.state.open.source);
  return change(next, { stamp: now });
}

/** Sleep that no event announced began after the last reading; nobody has been seen since. */
function sleepFound(turn: Turn, at: number): Turn {
  const slept = turn.state.open.kind === 'away' ? turn : book(turn, at, 'away', 'sleep');
  return change(slept, { senses: { ...slept.state.senses, returnFrom: turn.state.t, returning: null } });
}

function isStall(before: State, t: number): boolean {
  return before.senses.asleepSince === null && t > before.wakeAt + lateToleranceMs;
}
