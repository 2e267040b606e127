import { assertNever } from '../assert-never.ts';
import type { Settings } from '../settings.ts';
import { advance } from './booking.ts';
import type { Limits } from './limits.ts';
import { limitsOf } from './limits.ts';
import type { Fact, State, StateCommand, Turn } from './model.ts';
import { change, emit } from './model.ts';
import { endPauseInTime, pause, pauseDeadline, resumeByUser } from './pause.ts';
import { forgetUnconfirmedReturn, isShut, leaveWhenIdle, lock, restWhenLong, resume, sense, suspend, unlock } from './presence.ts';
import { closeNotice, dischargeAfterRest, refuse, remind, reminderDeadline, skip, snooze } from './reminders.ts';
import { endForgottenRoutine, endRoutine, reportRoutine, routineDeadline, startRoutine } from './routine-run.ts';
import type { Stamp } from './stamp.ts';

/** The checkpoint is written this often while someone sits, so that a crash loses less than a minute. */
const saveEveryMs = 50_000;
const awayEveryMs = 15_000;
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
  return planned(state, settle(taken, limits), limits);
}

/** Every condition that time alone can change. */
export function settle(turn: Turn, limits: Limits): Turn {
  const rules: readonly ((turn: Turn) => Turn)[] = [
    forgetUnconfirmedReturn,
    (next) => leaveWhenIdle(next, limits),
    endForgottenRoutine,
    (next) => restWhenLong(next, limits),
    dischargeAfterRest,
    endPauseInTime,
    (next) => remind(next, limits),
  ];
  return rules.reduce((next, rule) => rule(next), turn);
}

/** Asks for a save when something is worth it, and sets the next wake-up. */
export function planned(before: State, turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  const isWorthSaving =
    turn.effects.some(({ type }) => type === 'record') ||
    state.routine !== before.routine ||
    (state.open.kind !== 'away' && state.t - state.savedAt >= saveEveryMs);
  const kept = isWorthSaving ? emit(change(turn, { savedAt: state.t }), { type: 'save' }) : turn;
  return change(kept, { wakeAt: Math.max(state.t + soonestMs, nextLook(kept.state, limits)) });
}

function take(turn: Turn, fact: Fact, limits: Limits): Turn {
  switch (fact.type) {
    case 'sensed':
      return sense(turn, fact.idleMs, limits);
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
    default:
      return assertNever(fact);
  }
}

function obey(turn: Turn, command: StateCommand, limits: Limits): Turn {
  switch (command.type) {
    case 'start':
      return isShut(turn.state) ? refuse(turn, 'locked') : startRoutine(turn);
    case 'snooze':
      return snooze(turn, command.minutes, limits);
    case 'skip':
      return skip(turn);
    case 'pause':
      return pause(turn, command.end);
    case 'resume':
      return resumeByUser(turn);
    default:
      return assertNever(command);
  }
}

function stopRoutine(turn: Turn, end: 'locked' | 'slept', at: number): Turn {
  return turn.state.routine === null ? turn : emit(endRoutine(turn, at, end), { type: 'closeRoutine' });
}

/** The soonest moment at which anything can change without an event. */
function nextLook(state: State, limits: Limits): number {
  const { open, senses, ledger, savedAt, t } = state;
  const reminder = reminderDeadline(state, limits);
  const paused = state.pause === null ? Number.POSITIVE_INFINITY : pauseDeadline(state, state.pause);
  switch (open.kind) {
    case 'sitting':
    case 'paused':
    case 'unobserved':
      return Math.min(savedAt + saveEveryMs, senses.lastInput + limits.awayMs, paused, ahead(reminder, t));
    case 'away': {
      const rest = ledger.absence.rested ? Number.POSITIVE_INFINITY : open.since + limits.restMs - ledger.absence.ms;
      const isReturnLikely = senses.returning !== null || (!isShut(state) && t < senses.returnFrom + returnLikelyMs);
      return Math.min(t + (isReturnLikely ? returningEveryMs : awayEveryMs), ahead(rest, t), paused);
    }
    case 'routine':
      return Math.min(t + routineEveryMs, state.routine === null ? t : routineDeadline(state.routine));
    default:
      return assertNever(open.kind);
  }
}

function ahead(at: number, t: number): number {
  return at > t ? at : Number.POSITIVE_INFINITY;
}
