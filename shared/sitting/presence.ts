import { book, log } from './booking.ts';
import type { Source } from './entry.ts';
import type { Limits } from './limits.ts';
import type { Senses, State, Turn } from './model.ts';
import { change } from './model.ts';

/** Systems tell idle time in whole seconds: one input seen twice may seem to move by almost one. */
const idleResolutionMs = 1_000;
const confirmWithinMs = 60_000;
/** A process that runs this long after its suspend is awake, whether or not the resume was told. */
const resumeLostAfterMs = 30_000;

/** One look at the idle time. Idle is a measurement; this decides what it means. */
export function sense(turn: Turn, idleMs: number | null, limits: Limits): Turn {
  const { t } = turn.state;
  const awake = isResumeLost(turn.state) ? resume(turn) : turn;
  const seen = senses(awake, { canTellIdle: idleMs !== null });
  if (idleMs === null) return withoutIdleTime(seen, limits);
  const input = Math.max(0, t - Math.max(0, idleMs));
  const isNew = input > seen.state.senses.lastInput + idleResolutionMs;
  return isNew ? inputAt(seen, input, limits) : seen;
}

/** Away for want of evidence: decided `awayMs` after the last input, and dated back to it. */
export function leaveWhenIdle(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  const isIdle = canLeave(state) && state.t - state.senses.lastInput >= limits.awayMs;
  return isIdle ? book(turn, state.senses.lastInput, 'away', 'idle') : turn;
}

/** An absence becomes a rest at the moment it is long enough; a return waiting for its confirmation stops the count. */
export function restWhenLong(turn: Turn, limits: Limits, until?: number): Turn {
  const { open, ledger, senses: seen, t } = turn.state;
  if (open.kind !== 'away' || ledger.absence.rested) return turn;
  const restAt = open.since + Math.max(0, limits.restMs - ledger.absence.ms);
  if ((until ?? seen.returning ?? t) < restAt) return turn;
  return log(turn, restAt, { type: 'rested', how: 'absence', ms: restAt - open.since + ledger.absence.ms });
}

export function forgetUnconfirmedReturn(turn: Turn): Turn {
  const { returning } = turn.state.senses;
  return returning !== null && turn.state.t > returning + confirmWithinMs ? senses(turn, { returning: null }) : turn;
}

export function lock(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  if (seen.lockedSince !== null) return turn;
  return senses(leave(turn, seen.lastInput, 'lock'), { lockedSince: t, returning: null });
}

export function unlock(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  return seen.lockedSince === null ? turn : senses(turn, { lockedSince: null, returnFrom: t, returning: null });
}

/** Closing a lid is an act of someone who is here: away begins now, not at the last input. */
export function suspend(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  return seen.asleepSince !== null ? turn : senses(leave(turn, t, 'sleep'), { asleepSince: t, returning: null });
}

export function resume(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  return seen.asleepSince === null ? turn : senses(turn, { asleepSince: null, returnFrom: t, returning: null });
}

export function isShut(state: State): boolean {
  return state.senses.lockedSince !== null || state.senses.asleepSince !== null;
}

export function senses(turn: Turn, part: Partial<Senses>): Turn {
  return change(turn, { senses: { ...turn.state.senses, ...part } });
}

function isResumeLost(state: State): boolean {
  const since = state.senses.asleepSince;
  return since !== null && state.t - since > resumeLostAfterMs;
}

function canLeave(state: State): boolean {
  return state.open.kind === 'sitting' || state.open.kind === 'paused';
}

function leave(turn: Turn, at: number, source: Source): Turn {
  return canLeave(turn.state) ? book(turn, at, 'away', source) : turn;
}

/** With no idle time to go by, only lock and sleep can tell an absence, and their end is the return. */
function withoutIdleTime(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  if (isShut(state)) return turn;
  const seen = senses(turn, { lastInput: state.t });
  return state.open.kind === 'away' ? comeBack(restWhenLong(seen, limits), state.t) : seen;
}

/**
 * Evidence of someone. A late look cannot know when the input before the last one was, so however long ago that seems,
 * sitting goes on: an absence is decided only by a look that finds no input.
 */
function inputAt(turn: Turn, input: number, limits: Limits): Turn {
  const { open, senses: seen } = turn.state;
  const { returnFrom, returning } = seen;
  const noted = senses(turn, { lastInput: input });
  if (open.kind !== 'away' || isShut(turn.state) || input <= returnFrom + idleResolutionMs) return noted;
  if (returning === null || input - returning > confirmWithinMs) return senses(noted, { returning: input });
  return comeBack(restWhenLong(noted, limits, returning), returning);
}

/** Back at `at`, stamped at the first input. */
function comeBack(turn: Turn, at: number): Turn {
  const kind = turn.state.pause === null ? 'sitting' : 'paused';
  const back = book(turn, at, kind, 'input');
  return senses(back, { returning: null, returned: back.state.open.since });
}
