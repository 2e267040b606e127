import type { DetectedHold, HoldReason } from '../hold.ts';
import { holdLengths } from '../lengths.ts';
import type { Fact } from './fact.ts';
import { isTrusted } from './idle-trust.ts';
import type { Limits } from './limits.ts';
import type { Due, Holds, State, Turn } from './model.ts';
import { change, emit } from './model.ts';
import { note, withdrawNotice } from './notice.ts';

const minuteMs = 60_000;
export const longestHoldMs = holdLengths.longest * minuteMs;
/** So as not to land in the middle of a sentence. */
const typingPauseMs = 2_000;
const typingWaitMs = minuteMs;
/** A system that does not answer has nothing in the way. */
const answerWithinMs = 10_000;
/** An answer holds for the pause in the typing that comes a moment later. */
const clearForMs = 5_000;
/** A hold whose end is not told is looked at so often; one whose end is, in case it is lost on the way. */
const lookEveryMs = 15_000;
const lookWatchedEveryMs = 10 * minuteMs;

export const noHolds: Holds = { askedAt: null, clearAt: null, found: null, userUntil: null };

/**
 * Whether a due reminder may be shown at this moment: nobody is typing, and nothing is in the way, which is asked now.
 * Where something is, the reminder is held.
 */
export function awaitMoment(turn: Turn, limits: Limits): { readonly turn: Turn; readonly isNow: boolean } {
  const by = holderOf(turn.state);
  if (by !== null) return { turn: holdBack(lookAgain(turn), by), isNow: false };
  const ready = whenReady(turn);
  if (isTyping(ready.state)) return { turn: ready, isNow: false };
  const { holds, t } = ready.state;
  if (limits.holds.length === 0 || (holds.clearAt !== null && t <= holds.clearAt + clearForMs)) return { turn: ready, isNow: true };
  if (holds.askedAt !== null) return { turn: ready, isNow: t >= holds.askedAt + answerWithinMs };
  return { turn: ask(ready, limits.holds), isNow: false };
}

/** When the wait for a moment goes on. */
export function momentDeadline(state: State, { held, readySince }: Due): number {
  const { holds, senses, t } = state;
  if (isHeldByUser(state)) return state.holds.userUntil;
  if (holds.askedAt !== null) return holds.askedAt + answerWithinMs;
  if (holds.found !== null) return held === null ? Number.POSITIVE_INFINITY : nextLookAt(holds.found);
  if (readySince === null) return Number.POSITIVE_INFINITY;
  return Math.min(readySince + typingWaitMs, t + Math.max(0, typingPauseMs - senses.idle.idleMs));
}

/** The answer of the detectors, or what one of them told by itself. */
export function hearHolds(turn: Turn, fact: Extract<Fact, { type: 'holdsFound' }>, limits: Limits): Turn {
  const { reminder, holds, t } = turn.state;
  const { found } = holds;
  // About another than the one that holds: all are asked before anything is shown.
  if (reminder.kind !== 'due' || reminder.closed || (found !== null && fact[found.by] === undefined)) return turn;
  const holding = limits.holds.filter((reason) => fact[reason] === true);
  const by = holding.find((reason) => reason === found?.by) ?? holding[0];
  const known = { ...holds, askedAt: null, clearAt: null, found: null };
  if (by !== undefined) {
    return change(turn, { holds: { ...known, found: { by, at: t, isWatched: fact.watched.includes(by), isDoubted: false } } });
  }
  // Once may be a moment of trouble, as when a window manager starts again under a film.
  if (found !== null && fact[found.by] === null && !found.isDoubted) {
    return change(turn, { holds: { ...known, found: { by: found.by, at: t, isWatched: false, isDoubted: true } } });
  }
  const isWhole = limits.holds.every((reason) => fact[reason] !== undefined);
  if (isWhole) return change(turn, { holds: { ...known, clearAt: t } });
  // Some of what counts was not asked: all of it is, before anything is shown.
  return found === null && holds.askedAt === null ? turn : change(turn, { holds: known });
}

/** Takes back what is said no more: by a reason that no longer counts, or by a detector that fell silent. */
export function forgetHolds(turn: Turn, limits: Limits): Turn {
  const { reminder, holds, t } = turn.state;
  const { found, askedAt, clearAt, userUntil } = holds;
  if (reminder.kind !== 'due') {
    const isClean = found === null && askedAt === null && clearAt === null;
    return isClean ? turn : change(turn, { holds: { ...noHolds, userUntil } });
  }
  if (found === null) return turn;
  const isSilent = askedAt !== null && t >= askedAt + answerWithinMs;
  return limits.holds.includes(found.by) && !isSilent ? turn : change(turn, { holds: { ...noHolds, userUntil } });
}

/** Who keeps reminders back, as far as is known. */
export function holderOf(state: State): HoldReason | null {
  return isHeldByUser(state) ? 'user' : (state.holds.found?.by ?? null);
}

/** Takes the notice off the screen, to be offered when the hold ends. */
export function holdBack(turn: Turn, by: HoldReason): Turn {
  const { reminder, t } = turn.state;
  if (reminder.kind !== 'due') return turn;
  if (reminder.held?.by === by) return notReady(turn);
  const told = withdrawNotice(note(turn, 'held', by));
  return change(told, { reminder: { ...reminder, announced: null, readySince: null, held: { by, since: reminder.held?.since ?? t } } });
}

export function holdForUser(turn: Turn, minutes: number): Turn {
  return change(turn, { holds: { ...noHolds, userUntil: turn.state.t + minutes * minuteMs } });
}

export function endHoldForUser(turn: Turn): Turn {
  return change(turn, { holds: { ...turn.state.holds, userUntil: null } });
}

export function isHeldByUser(state: State): state is State & { readonly holds: { readonly userUntil: number } } {
  return state.holds.userUntil !== null && state.t < state.holds.userUntil;
}

/** Past its nudge; one that is held, once it has been for as long as a reminder may be. */
export function isOverdue(state: State, limits: Limits): boolean {
  const { reminder, routine, t } = state;
  if (reminder.kind !== 'due' || routine !== null) return false;
  const since = heldByOf(state) === null ? null : (reminder.held?.since ?? t);
  return since === null ? reminder.nudged : t >= since + limits.holdMs;
}

/** Who keeps the due reminder from the screen. */
export function heldByOf(state: State): HoldReason | null {
  const { reminder, routine } = state;
  return reminder.kind === 'due' && reminder.announced === null && routine === null ? holderOf(state) : null;
}

/** The reasons whose coming and going is of interest now: of all, while a reminder is on the screen or about to be again; else of the one that holds. */
export function holdsToWatch({ reminder, holds }: State, limits: Limits): readonly DetectedHold[] {
  if (reminder.kind !== 'due') return [];
  if (reminder.announced !== null) return reminder.closed ? [] : limits.holds;
  if (reminder.held === null || reminder.held.by === 'user') return [];
  return holds.found === null ? limits.holds : [holds.found.by];
}

function lookAgain(turn: Turn): Turn {
  const { holds, t } = turn.state;
  if (holds.found === null || holds.askedAt !== null || isHeldByUser(turn.state) || t < nextLookAt(holds.found)) return turn;
  return ask(turn, [holds.found.by]);
}

function nextLookAt({ at, isWatched }: NonNullable<Holds['found']>): number {
  return at + (isWatched ? lookWatchedEveryMs : lookEveryMs);
}

function ask(turn: Turn, reasons: readonly DetectedHold[]): Turn {
  const asked = change(turn, { holds: { ...turn.state.holds, askedAt: turn.state.t } });
  return emit(asked, { type: 'lookForHolds', reasons });
}

function whenReady(turn: Turn): Turn {
  const { reminder, t } = turn.state;
  if (reminder.kind !== 'due' || reminder.readySince !== null) return turn;
  return change(turn, { reminder: { ...reminder, readySince: t } });
}

/** Where it may not be shown, the wait begins anew, and an answer that is out is about another moment. */
export function notReady(turn: Turn): Turn {
  const { reminder, holds } = turn.state;
  if (reminder.kind !== 'due' || (reminder.readySince === null && (holds.askedAt === null || holds.found !== null))) return turn;
  const askedAt = holds.found === null ? null : holds.askedAt;
  return change(turn, { reminder: { ...reminder, readySince: null }, holds: { ...holds, askedAt } });
}

/** Where the idle time cannot be trusted, a pause in the typing cannot be told. */
function isTyping({ reminder, senses: { idle }, t }: State): boolean {
  const since = reminder.kind === 'due' ? (reminder.readySince ?? t) : t;
  return isTrusted(idle) && idle.idleMs < typingPauseMs && t < since + typingWaitMs;
}
