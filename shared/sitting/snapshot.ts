import { assertNever } from '../assert-never.ts';
import type { Settings } from '../settings.ts';
import { whyOf } from '../words/en/why.ts';
import type { Entry } from './entry.ts';
import type { Rest, Totals } from './ledger.ts';
import { append, totalsOf } from './ledger.ts';
import type { Limits } from './limits.ts';
import { limitsOf } from './limits.ts';
import type { State } from './model.ts';
import { streakAt, wallAt, whenStreakIs } from './model.ts';
import { pauseEndsAt } from './pause.ts';
import { dueStreakOf, snoozeRefusal } from './reminders.ts';

export type PhaseName = 'sitting' | 'away' | 'due' | 'snoozed' | 'held' | 'paused' | 'routine';
export type Presence = 'here' | 'away';
export type HoldReason = 'dnd' | 'fullscreen' | 'call' | 'user';
export type IdleSource = 'ok' | 'stuck' | 'blind' | 'none';

/** Everything a window, the tray or the command line may know, computed from the state at one moment. */
export type Snapshot = {
  readonly phase: PhaseName;
  readonly presence: Presence;
  readonly streakMs: number;
  readonly sitLimitMs: number;
  /** Epoch ms of the next reminder if sitting goes on, of the snooze's end while snoozed; null where none is planned. */
  readonly dueAt: number | null;
  readonly overdue: boolean;
  readonly snoozesUsed: number;
  /** 0 means no limit. */
  readonly snoozeLimit: number;
  readonly canSnooze: boolean;
  readonly heldBy: HoldReason | null;
  readonly pausedUntil: number | null;
  readonly why: string;
  /** The part of `why` that the phase alone does not say; may be empty. */
  readonly because: string;
  readonly idleSource: IdleSource;
  readonly today: Totals;
  /** Lines the user should know of: a setting file put aside, no tray, no notifications. */
  readonly notices: readonly string[];
  /** True while a reminder is unanswered, also during the routine that answers it. */
  readonly reminderOpen: boolean;
};

/** What the sentence about the state is made of. */
export type Reasons = Omit<Snapshot, 'why' | 'because' | 'notices'> & {
  readonly utcOffsetMinutes: number;
  readonly openSource: State['open']['source'];
  /** Epoch ms at which the open segment began. */
  readonly openSince: number;
  readonly lastRest: Rest | null;
  /** The absence going on is long enough to be a rest, or follows a routine that was one. */
  readonly isResting: boolean;
};

/** The state as everyone else sees it. `notices` are what the adapters have to say. */
export function snapshotOf(state: State, settings: Settings, notices: readonly string[]): Snapshot {
  const reasons = reasonsOf(state, settings);
  const { openSource, openSince, lastRest, isResting, utcOffsetMinutes, ...facts } = reasons;
  return { ...facts, ...whyOf(reasons), notices };
}

function reasonsOf(state: State, settings: Settings): Reasons {
  const limits = limitsOf(settings);
  const { reminder, stamp } = state;
  return {
    phase: phaseOf(state),
    presence: state.open.kind === 'away' ? 'away' : 'here',
    streakMs: Math.floor(streakAt(state)),
    sitLimitMs: limits.sitMs,
    dueAt: dueAtOf(state, limits),
    overdue: reminder.kind === 'due' && reminder.overdue,
    snoozesUsed: state.snoozesUsed,
    snoozeLimit: limits.snoozes,
    canSnooze: snoozeRefusal(state, limits) === null,
    heldBy: null,
    pausedUntil: state.pause === null ? null : Math.round(pauseEndsAt(state, state.pause)),
    idleSource: state.senses.canTellIdle ? 'ok' : 'none',
    today: totalsOf(withOpen(state), stamp.wallMs, stamp.utcOffsetMinutes),
    reminderOpen: reminder.kind !== 'none',
    utcOffsetMinutes: stamp.utcOffsetMinutes,
    openSource: state.open.source,
    openSince: wallAt(state, state.open.since),
    lastRest: state.ledger.lastRest,
    isResting: state.open.kind === 'away' && state.ledger.absence.rested,
  };
}

function phaseOf({ routine, pause, reminder, open }: State): PhaseName {
  if (routine !== null) return 'routine';
  if (pause !== null) return 'paused';
  switch (reminder.kind) {
    case 'due':
    case 'snoozed':
      return reminder.kind;
    case 'none':
      return open.kind === 'away' ? 'away' : 'sitting';
    default:
      return assertNever(reminder);
  }
}

/** A due reminder fell due when it did; a planned one holds if sitting goes on from now. */
function dueAtOf(state: State, limits: Limits): number | null {
  const { reminder } = state;
  if (state.pause !== null || state.routine !== null) return null;
  switch (reminder.kind) {
    case 'snoozed':
      return Math.round(wallAt(state, reminder.until));
    case 'due':
      return Math.round(wallAt(state, reminder.since));
    case 'none':
      return state.open.kind === 'sitting' ? Math.round(wallAt(state, whenStreakIs(state, dueStreakOf(state, limits)))) : null;
    default:
      return assertNever(reminder);
  }
}

/** The ledger as if the open segment ended now. */
function withOpen(state: State): State['ledger'] {
  const { open, ledger, stamp, t } = state;
  const segment: Entry = {
    type: 'segment',
    seq: ledger.seq + 1,
    at: wallAt(state, open.since),
    utcOffsetMinutes: stamp.utcOffsetMinutes,
    kind: open.kind,
    source: open.source,
    ms: t - open.since,
  };
  return append(ledger, segment);
}
