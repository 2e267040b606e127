import type { Command } from '../command.ts';
import type { RoutineReport } from '../routine/report.ts';
import type { Entry, SegmentKind, Source } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { Stamp } from './stamp.ts';

/*
 * `t` is the core's own time: milliseconds booked since the first launch. It never jumps and never runs backwards;
 * sleep and unobserved gaps are part of it. Every instant in the state is a `t`, so a clock change cannot touch one.
 */

export type Fact =
  /** One look at the idle time; null where the system cannot tell. */
  | { readonly type: 'sensed'; readonly idleMs: number | null }
  | { readonly type: 'screenLocked' }
  | { readonly type: 'screenUnlocked' }
  | { readonly type: 'suspended' }
  | { readonly type: 'resumed' }
  | { readonly type: 'noticeClosed' }
  | { readonly type: 'routineReported'; readonly report: RoutineReport }
  /** Its window was closed by the user, or crashed, hung or never loaded. */
  | { readonly type: 'routineWindowGone'; readonly how: 'closed' | 'lost' }
  | { readonly type: 'asked'; readonly command: StateCommand };

/** The commands that change the sitting state; the rest only open windows or end the app. */
export type StateCommand = Extract<Command, { type: 'start' | 'snooze' | 'skip' | 'pause' | 'resume' }>;

export type Effect =
  | { readonly type: 'notify'; readonly nudge: boolean; readonly streakMs: number }
  | { readonly type: 'withdraw' }
  /** A fresh one plays from the start; the running one only comes to the front. */
  | { readonly type: 'openRoutine'; readonly isFresh: boolean }
  | { readonly type: 'closeRoutine' }
  | { readonly type: 'record'; readonly entry: Entry }
  /** The checkpoint is worth writing now. */
  | { readonly type: 'save' }
  /** A command that the state says no to; nothing was changed. */
  | { readonly type: 'refuse'; readonly why: Refusal };

export type Refusal = 'nothingDue' | 'snoozeLimit' | 'notPaused' | 'locked';

export type OpenSegment = {
  readonly kind: SegmentKind;
  readonly source: Source;
  readonly since: number;
};

export type Senses = {
  /** The last evidence that someone is here. */
  readonly lastInput: number;
  readonly lockedSince: number | null;
  readonly asleepSince: number | null;
  /** Input before this moment says nothing about a return: the machine was locked, asleep, or a routine ran. */
  readonly returnFrom: number;
  /** First input of an unconfirmed return. */
  readonly returning: number | null;
  /** When the user last came back; prompts wait a minute from here. Null before the first return. */
  readonly returned: number | null;
  /** False once the system could not tell the idle time. */
  readonly canTellIdle: boolean;
};

export type Pause = {
  readonly since: number;
  /** Elapsed time at which it ends whatever the clock says. */
  readonly endsBy: number;
  /** Epoch ms, for a pause that ends at a time of day. */
  readonly until: number | null;
};

export type Reminder =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'due';
      readonly since: number;
      /** Streak at which it fell due; another limit of sitting later it expires. */
      readonly dueStreakMs: number;
      readonly announced: number | null;
      readonly closed: boolean;
      readonly overdue: boolean;
    }
  | { readonly kind: 'snoozed'; readonly until: number };

export type RunningRoutine = {
  readonly since: number;
  readonly report: RoutineReport | null;
  readonly reportedAt: number;
  readonly pausedSince: number | null;
};

export type State = {
  readonly stamp: Stamp;
  readonly t: number;
  /** When the core wants to be called next; a later call is late. */
  readonly wakeAt: number;
  readonly savedAt: number;
  readonly ledger: Ledger;
  readonly open: OpenSegment;
  readonly senses: Senses;
  readonly pause: Pause | null;
  readonly reminder: Reminder;
  readonly snoozesUsed: number;
  /** Streak at the last answer of a reminder; the next falls due a limit later. */
  readonly answeredMs: number;
  readonly routine: RunningRoutine | null;
};

/** A step in the making: the state so far and what must happen once. */
export type Turn = { readonly state: State; readonly effects: readonly Effect[] };

export function change(turn: Turn, state: Partial<State>): Turn {
  return { ...turn, state: { ...turn.state, ...state } };
}

export function emit(turn: Turn, ...effects: readonly Effect[]): Turn {
  return { ...turn, effects: [...turn.effects, ...effects] };
}

/** Wall time of an instant not before the last clock change. */
export function wallAt(state: State, t: number): number {
  return state.stamp.wallMs - (state.t - t);
}

export function streakAt(state: State, t: number = state.t): number {
  return state.ledger.streakMs + (state.open.kind === 'sitting' ? Math.max(0, t - state.open.since) : 0);
}

/** The moment at which the streak reaches a length, if sitting goes on; in the past where it already has. */
export function whenStreakIs(state: State, ms: number): number {
  return state.open.since + ms - state.ledger.streakMs;
}
