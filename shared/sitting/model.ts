import type { DetectedHold, HoldReason } from '../hold.ts';
import type { RoutineReport } from '../routine/report.ts';
import type { Entry, Part, Source } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { SegmentKind } from './segment-kind.ts';
import type { Stamp } from './stamp.ts';

/*
 * `t` is the core's own time: milliseconds booked since the first launch. It never jumps and never runs backwards;
 * sleep and unobserved gaps are part of it. Every instant in the state is a `t`, so a clock change cannot touch one.
 */

export type Effect =
  /** The card is the small window that may take the nudge's place. */
  | { readonly type: 'notify'; readonly nudge: boolean; readonly surface: Surface; readonly streakMs: number }
  | { readonly type: 'withdraw' }
  /** A fresh one plays from the start; the running one only comes to the front. */
  | { readonly type: 'openRoutine'; readonly isFresh: boolean }
  | { readonly type: 'closeRoutine' }
  /** Nobody has touched anything for `awayAfter`: is there a call, or does something play? Answered by `evidenceFound`. */
  | { readonly type: 'lookForEvidence' }
  /** A reminder is about to be shown, or is held: is there something that it would break into? Answered by `holdsFound`. */
  | { readonly type: 'lookForHolds'; readonly reasons: readonly DetectedHold[] }
  /** Someone types behind a lock: is the screen still locked? Answered by `screenUnlocked` where nothing says that it is. */
  | { readonly type: 'checkLock' }
  | { readonly type: 'record'; readonly entry: Entry }
  /** The checkpoint is worth writing now. */
  | { readonly type: 'save' }
  /** A command that the state says no to; nothing was changed. */
  | { readonly type: 'refuse'; readonly why: Refusal };

export type Surface = 'notice' | 'card';

export type Refusal = 'nothingDue' | 'snoozeLimit' | 'notPaused' | 'locked' | 'anotherRuns' | 'nothingToCorrect';

export type OpenSegment = {
  /** Nobody is ever in the middle of time that nobody measured. */
  readonly kind: Exclude<SegmentKind, 'unobserved'>;
  readonly source: Source;
  readonly since: number;
};

/** How far the idle time of this system can be trusted. */
export type IdleTrust = {
  readonly verdict: 'ok' | 'stuck' | 'blind' | 'none';
  /** When that was found. */
  readonly since: number;
  /** The idle time at the last look. */
  readonly idleMs: number;
  /** Planned looks in a row that read zero, and when the first of them was. */
  readonly zeros: number;
  readonly zeroSince: number;
  /** Keys in our own windows, in a row, that the idle time took no notice of, and when the last of them was. */
  readonly missed: number;
  readonly missedAt: number;
};

/** A stretch without input that counts as time here: reading, or a call. */
export type Quiet = Part & {
  readonly since: number;
  readonly until: number;
  readonly streakBeforeMs: number;
  /** A rest has come since: the streak is no longer about it. */
  readonly isSettled: boolean;
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
  readonly idle: IdleTrust;
  /** When presence evidence was asked for, while the answer is awaited. */
  readonly evidenceAskedAt: number | null;
  /** When a call or media playback was last found, since the last input. */
  readonly evidenceAt: number | null;
  /** When the lock was last doubted. */
  readonly lockCheckedAt: number | null;
  /** The last stretch that the user may still call resting. */
  readonly quiet: Quiet | null;
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
      readonly nudged: boolean;
      /** Since when it could be shown and waits for a pause in the typing; null while it may not be shown at all. */
      readonly readySince: number | null;
      /** Why it is kept back, and since when it has been, whatever the reason then. */
      readonly held: { readonly by: HoldReason; readonly since: number } | null;
    }
  | { readonly kind: 'snoozed'; readonly until: number };

/** What is known of the reasons to keep a due reminder back. */
export type Holds = {
  /** When the detectors were asked, while the answer is awaited. */
  readonly askedAt: number | null;
  /** When all that count said that nothing is in the way. */
  readonly clearAt: number | null;
  readonly found: {
    readonly by: DetectedHold;
    /** When that was last said. */
    readonly at: number;
    /** Its end will be told. */
    readonly isWatched: boolean;
    /** It could not be told at the last look. */
    readonly isDoubted: boolean;
  } | null;
  /** Until when the user asked to be left alone. */
  readonly userUntil: number | null;
};

export type Due = Extract<Reminder, { kind: 'due' }>;

export type RunningRoutine = {
  readonly id: string;
  readonly since: number;
  readonly report: RoutineReport | null;
  readonly reportedAt: number;
  readonly pausedSince: number | null;
  /** Looks that found input since the last, presses in our own windows left out: someone worked on meanwhile. */
  readonly elsewhere: number;
  /** When the last of that input was; until then it may still turn out to be a press of ours. */
  readonly elsewhereAt: number | null;
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
  readonly holds: Holds;
  readonly snoozesUsed: number;
  /** Streak at the last answer of a reminder; the next falls due a limit later. */
  readonly answeredMs: number;
  /** The same before the last absence zeroed it, should the user take that rest back. */
  readonly answeredBeforeMs: number;
  readonly routine: RunningRoutine | null;
};

/** A step in the making: the state so far and what must happen once. */
export type Turn = { readonly state: State; readonly effects: readonly Effect[] };

/** Nothing but input tells that someone is here, or nothing has been asked yet. */
export const noEvidence = { evidenceAskedAt: null, evidenceAt: null } as const satisfies Partial<Senses>;

/** What every fact passes (`senses`, `advance`, `planned`) writes the same out: spreading a part costs more than its keys. */
export function change(turn: Turn, state: Partial<State>): Turn {
  return { state: { ...turn.state, ...state }, effects: turn.effects };
}

export function senses(turn: Turn, part: Partial<Senses>): Turn {
  return { state: { ...turn.state, senses: { ...turn.state.senses, ...part } }, effects: turn.effects };
}

export function emit({ state, effects }: Turn, effect: Effect): Turn {
  return { state, effects: [...effects, effect] };
}

/** The open segment as the log would tell it if it ended now. */
export function openEntry(state: State): Extract<Entry, { type: 'segment' }> {
  const { open, ledger, stamp, t } = state;
  return {
    type: 'segment',
    seq: ledger.seq + 1,
    at: wallAt(state, open.since),
    utcOffsetMinutes: stamp.utcOffsetMinutes,
    kind: open.kind,
    source: open.source,
    ms: t - open.since,
  };
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
