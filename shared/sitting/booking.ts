import type { EntryBody, Source } from './entry.ts';
import { append } from './ledger.ts';
import type { OpenSegment, Turn } from './model.ts';
import { change, emit, noEvidence, wallAt } from './model.ts';

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
 * Ends the open segment at `at` and begins the next there. With `bookUnobserved` the only place where a segment is
 * closed, which is why every millisecond is booked once: segments tile the time. `at` is kept within the open segment.
 */
export function book(turn: Turn, at: number, kind: OpenSegment['kind'], source: Source): Turn {
  const { open, t } = turn.state;
  const cut = Math.min(Math.max(at, open.since), t);
  return change(close(turn, cut), { open: { kind, source, since: cut } });
}

/** Ends the open segment now and goes on with the same: what follows in the log stands exactly here. */
export function cut(turn: Turn): Turn {
  const { open, t } = turn.state;
  return book(turn, t, open.kind, open.source);
}

function close(turn: Turn, at: number): Turn {
  const { open } = turn.state;
  if (at === open.since) return turn;
  return log(turn, open.since, { type: 'segment', kind: open.kind, source: open.source, ms: at - open.since });
}

/**
 * Books the time from `from` until now, which nobody measured, and goes on as before. One of a rest's length or more
 * restarts the streak, and is no rest. Who was here counts as seen at its end.
 */
export function bookUnobserved(turn: Turn, from: number, restAfterMs: number): Turn {
  const { t, open, senses } = turn.state;
  const ms = t - from;
  if (ms <= 0) return turn;
  const missed = log(close(turn, from), from, { type: 'segment', kind: 'unobserved', source: 'crash', ms });
  const booked = change(missed, {
    open: { kind: open.kind, source: 'crash', since: t },
    senses: open.kind === 'away' ? senses : { ...senses, ...noEvidence, lastInput: t },
  });
  return ms < restAfterMs ? booked : log(booked, t, { type: 'restarted', ms });
}
