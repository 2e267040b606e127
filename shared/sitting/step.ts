import { assertNever } from '../assert-never.ts';
import type { Settings } from '../settings.ts';
import { advance } from './advance.ts';
import { cut } from './booking.ts';
import { correct } from './correction.ts';
import { hearEvidence, idleDeadline, leaveWhenIdle } from './evidence.ts';
import type { Fact, StateCommand } from './fact.ts';
import { hearHolds, holdForUser } from './holds.ts';
import type { Limits } from './limits.ts';
import { limitsOf } from './limits.ts';
import type { State, Turn } from './model.ts';
import { change, emit } from './model.ts';
import { endPauseInTime, pause, pauseDeadline, resumeByUser } from './pause.ts';
import { forgetUnconfirmedReturn, isShut, lock, restWhenLong, resume, sense, senseOwnInput, suspend, unlock } from './presence.ts';
import { closeNotice, dischargeAfterRest, refuse, remind, reminderDeadline, skip, snooze, workEdge } from './reminders.ts';
import { retell } from './retelling.ts';
import { endForgottenRoutine, endRoutine, reportRoutine, routineDeadline, startRoutine } from './routine-run.ts';
import type { Stamp } from './stamp.ts';

/** The checkpoint is written this often while someone sits, so that a crash loses less than a minute. */
const saveEveryMs = 50_000;
const awayEveryMs = 15_000;
/** Behind a lock nothing counts until the unlock is told; a look is for one that never is. */
const lockedEveryMs = 60_000;
const routineEveryMs = 15_000;
/** While a return is likely: an unlock, a wake-up or a routine's end lies just behind, or one input was seen. */
const returningEveryMs = 5_000;
const returnLikelyMs = 2 * 60_000;
const soonestMs = 200;

/**
 * The one function that decides. Takes the state, one fact with a reading of the clocks at its moment, and the
 * settings as they are now; gives the next state and what must happen once. Never throws, whatever the clocks do.
 */
export function step(state: State, { now, fact }: { readonly now: Stamp; readonly fact: Fact }, settings: Settings): Turn {
  const limits = limitsOf(settings);
  const advanced = advance({ state, effects: [] }, now, limits.restMs);
  const slept = advanced.state.senses.returnFrom !== state.senses.returnFrom;
  const taken = take(slept ? stopRoutine(advanced, 'slept', state.t) : advanced, fact, limits);
  // The key that locks the screen is input: nothing may prompt between it and the lock.
  const isAside = fact.type === 'sensed' && fact.isAside === true;
  return planned(state, isAside ? settlePresence(taken, limits) : settle(taken, limits), limits);
}

/** Every condition that time alone can change. */
export function settle(turn: Turn, limits: Limits): Turn {
  return remind(settlePresence(turn, limits), limits);
}

function settlePresence(turn: Turn, limits: Limits): Turn {
  let next = forgetUnconfirmedReturn(turn);
  next = leaveWhenIdle(next, limits);
  next = endForgottenRoutine(next);
  next = restWhenLong(next, limits);
  next = dischargeAfterRest(next);
  return endPauseInTime(next, limits);
}

/** Asks for a save when something is worth it, and sets the next wake-up. */
export function planned(before: State, turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  const isWorthSaving =
    turn.effects.some(({ type }) => type === 'record') ||
    state.routine !== before.routine ||
    state.ledger.days !== before.ledger.days ||
    state.holds.userUntil !== before.holds.userUntil ||
    (state.open.kind !== 'away' && state.t - state.savedAt >= saveEveryMs);
  const kept = isWorthSaving ? emit(change(turn, { savedAt: state.t }), { type: 'save' }) : turn;
  const wakeAt = Math.max(state.t + soonestMs, nextLook(kept.state, limits));
  return { state: { ...kept.state, wakeAt }, effects: kept.effects };
}

function take(turn: Turn, fact: Fact, limits: Limits): Turn {
  switch (fact.type) {
    case 'sensed':
      return sense(turn, fact.idleMs, limits);
    case 'ownInput':
      return senseOwnInput(turn, limits);
    case 'evidenceFound':
      return hearEvidence(turn, fact, limits);
    case 'holdsFound':
      return hearHolds(turn, fact, limits);
    case 'screenLocked':
      return lock(stopRoutine(turn, 'locked', turn.state.t));
    case 'screenUnlocked':
      return unlock(turn);
    case 'suspended':
      return suspend(stopRoutine(turn, 'slept', turn.state.t));
    case 'resumed':
      return resume(turn);
    case 'noticeClosed':
      return closeNotice(turn);
    case 'routineReported':
      return reportRoutine(turn, fact.report);
    case 'routineWindowGone':
      return endRoutine(turn, turn.state.t, fact.how === 'closed' ? 'stopped' : 'window lost');
    case 'asked':
      return obey(turn, fact.command, limits);
    case 'historyChanging':
      return cut(turn);
    case 'historyChanged':
      return { ...turn, state: retell(turn.state, fact.days) };
    default:
      return assertNever(fact);
  }
}

function obey(turn: Turn, command: StateCommand, limits: Limits): Turn {
  switch (command.type) {
    case 'start':
      return isShut(turn.state) ? refuse(turn, 'locked') : startRoutine(turn, command.routine);
    case 'snooze':
      return snooze(turn, command.minutes, limits);
    case 'skip':
      return skip(turn);
    case 'pause':
      return pause(turn, command.end, limits);
    case 'hold':
      return holdForUser(turn, command.minutes);
    case 'resume':
      return resumeByUser(turn);
    case 'correct':
      return correct(turn, command.as, limits);
    default:
      return assertNever(command);
  }
}

function stopRoutine(turn: Turn, end: 'locked' | 'slept', at: number): Turn {
  return turn.state.routine === null ? turn : emit(endRoutine(turn, at, end), { type: 'closeRoutine' });
}

/** The soonest moment at which anything can change without an event. */
function nextLook(state: State, limits: Limits): number {
  const { open, ledger, savedAt, t } = state;
  const reminder = reminderDeadline(state, limits);
  const paused = state.pause === null ? Number.POSITIVE_INFINITY : pauseLook(pauseDeadline(state, state.pause), t);
  switch (open.kind) {
    case 'sitting':
    case 'paused':
      return Math.min(savedAt + saveEveryMs, idleDeadline(state, limits), paused, reminder);
    case 'away': {
      const rest = ledger.absence.rested ? Number.POSITIVE_INFINITY : open.since + limits.restMs - ledger.absence.ms;
      const expiry = state.reminder.kind === 'none' ? Number.POSITIVE_INFINITY : workEdge(state, limits, 'ends');
      return Math.min(t + awayLookMs(state), ahead(rest, t), paused, ahead(expiry, t));
    }
    case 'routine':
      return Math.min(t + routineEveryMs, state.routine === null ? t : routineDeadline(state.routine));
    default:
      return assertNever(open.kind);
  }
}

/** One that is over waits for a sign of its user, which an ordinary look would be slow to see. */
function pauseLook(endsAt: number, t: number): number {
  return endsAt > t ? endsAt : t + returningEveryMs;
}

function awayLookMs({ senses, t }: State): number {
  const { lockedSince, asleepSince, returning, returnFrom, lastInput } = senses;
  const isTypingAtLock = lockedSince !== null && lastInput > lockedSince && t < lastInput + returnLikelyMs;
  const isOpened = lockedSince === null && asleepSince === null && t < returnFrom + returnLikelyMs;
  if (returning !== null || isTypingAtLock || isOpened) return returningEveryMs;
  return lockedSince !== null && asleepSince === null ? lockedEveryMs : awayEveryMs;
}

function ahead(at: number, t: number): number {
  return at > t ? at : Number.POSITIVE_INFINITY;
}
