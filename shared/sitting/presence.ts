import { book, log } from './booking.ts';
import { isByEvidence, leaveAt, seenUntil } from './evidence.ts';
import { idleResolutionMs, isTrusted, trustAfterKey, trustAfterLook } from './idle-trust.ts';
import type { Limits } from './limits.ts';
import type { State, Turn } from './model.ts';
import { emit, noEvidence, senses } from './model.ts';
import { hideNotice } from './notice.ts';
import { endPauseBefore } from './pause.ts';
import { noteQuiet } from './quiet.ts';
import { forgetElsewhere, noteElsewhere } from './routine-run.ts';

const confirmWithinMs = 60_000;
/** A process that runs this long after its suspend is awake, whether or not the resume was told. */
const resumeLostAfterMs = 30_000;
/** The press that asks for the lock may be one of ours. */
const lockTakesMs = 5_000;
/** One reading that fails is no return and no evidence; one source that fails for so long is not waited for. */
const distrustedForMs = 60_000;
/** A lock is doubted where someone types behind it; where input cannot be seen, for its age alone. */
const doubtEveryMs = 60_000;
const doubtUnseenEveryMs = 5 * 60_000;

/** One look at the idle time. Idle is a measurement; this decides what it means. */
export function sense(turn: Turn, idleMs: number | null, limits: Limits): Turn {
  const { t, wakeAt } = turn.state;
  const awake = isResumeLost(turn.state) ? resume(turn) : turn;
  const trust = trustAfterLook(awake.state.senses.idle, idleMs, t, t >= wakeAt);
  const seen = senses(awake, { idle: trust });
  if (idleMs === null || !isTrusted(trust)) return withoutIdleTime(seen, limits);
  const input = Math.max(0, t - Math.max(0, idleMs));
  const isNew = input > seen.state.senses.lastInput + idleResolutionMs;
  return isNew ? inputAt(noteElsewhere(seen, input), input, limits) : seen;
}

/** A press in one of our own windows is input whatever the idle time says, a test of it, and proof that no lock is on top. */
export function senseOwnInput(turn: Turn, limits: Limits): Turn {
  const { t, senses: seen } = turn.state;
  const isDisproved = seen.lockedSince !== null && t > seen.lockedSince + lockTakesMs;
  const tested = senses(forgetElsewhere(isDisproved ? unlock(turn) : turn), { idle: trustAfterKey(seen.idle, t) });
  return t > seen.lastInput + idleResolutionMs ? inputAt(tested, t, limits) : tested;
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
  const at = seen.evidenceAt ?? seen.lastInput;
  return senses(leaveShut(turn, at, 'lock'), {
    lockedSince: t,
    returning: null,
    lockCheckedAt: null,
  });
}

export function unlock(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  return seen.lockedSince === null ? turn : senses(turn, { lockedSince: null, returnFrom: t, returning: null });
}

/**
 * Closing a lid is an act of someone who is here: away begins now, not at the last input. Only where evidence was being
 * asked for did the computer go to sleep on its own.
 */
export function suspend(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  if (seen.asleepSince !== null) return turn;
  const at = seenUntil(turn.state);
  return senses(leaveShut(turn, at, 'sleep'), { asleepSince: t, returning: null });
}

export function resume(turn: Turn): Turn {
  const { t, senses: seen } = turn.state;
  return seen.asleepSince === null ? turn : senses(turn, { asleepSince: null, returnFrom: t, returning: null });
}

/** Behind a lock or a lid nothing is on the screen, and a pause that ended before it has ended. */
export function leaveShut(turn: Turn, at: number, source: 'lock' | 'sleep'): Turn {
  return leaveAt(endPauseBefore(hideNotice(turn), at), at, source);
}

export function isShut(state: State): boolean {
  return state.senses.lockedSince !== null || state.senses.asleepSince !== null;
}

function isResumeLost(state: State): boolean {
  const since = state.senses.asleepSince;
  return since !== null && state.t - since > resumeLostAfterMs;
}

/** With no idle time to go by, only lock and sleep can tell an absence, and their end is the return. */
function withoutIdleTime(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  if (state.senses.lockedSince !== null) return doubtLock(turn, doubtUnseenEveryMs);
  if (isShut(state) || state.t < state.senses.idle.since + distrustedForMs) return turn;
  const seen = senses(turn, { lastInput: state.t, ...noEvidence });
  return state.open.kind === 'away' ? comeBack(restWhenLong(seen, limits), state.t) : seen;
}

/**
 * Evidence of someone. A late look cannot know when the input before the last one was, so however long ago that seems,
 * sitting goes on: an absence is decided only by a look that finds no input.
 */
function inputAt(turn: Turn, input: number, limits: Limits): Turn {
  const { open, senses: seen } = turn.state;
  const { returnFrom, returning, lockedSince } = seen;
  const noted = senses(noteQuiet(turn, input), { lastInput: input, ...noEvidence });
  if (lockedSince !== null) {
    const isTyping = seen.lastInput > lockedSince && input - seen.lastInput <= confirmWithinMs;
    return isTyping ? doubtLock(noted, doubtEveryMs) : noted;
  }
  if (open.kind !== 'away') return isByEvidence(open) ? book(noted, input, open.kind, 'input') : noted;
  if (isShut(turn.state) || input <= returnFrom + idleResolutionMs) return noted;
  if (returning === null || input - returning > confirmWithinMs) return senses(noted, { returning: input });
  return comeBack(restWhenLong(noted, limits, returning), returning);
}

/** An unlock may never be told: whoever knows is asked again, and silence means that nothing is locked. */
function doubtLock(turn: Turn, everyMs: number): Turn {
  const { t, senses: seen } = turn.state;
  if (t < (seen.lockCheckedAt ?? seen.lockedSince ?? t) + everyMs) return turn;
  return emit(senses(turn, { lockCheckedAt: t }), { type: 'checkLock' });
}

/** Back at `at`, stamped at the first input. */
export function comeBack(turn: Turn, at: number): Turn {
  const kind = turn.state.pause === null ? 'sitting' : 'paused';
  const back = book(turn, at, kind, 'input');
  return senses(back, { returning: null, returned: back.state.open.since });
}
