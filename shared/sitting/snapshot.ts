import { assertNever } from '../assert-never.ts';
import type { DetectedHold, HoldReason } from '../hold.ts';
import type { Settings } from '../settings.ts';
import type { ShortcutName } from '../shortcut.ts';
import type { UpdatesView } from '../updates.ts';
import type { Correctable } from './correction.ts';
import { correctableAbsence, correctableQuiet } from './correction.ts';
import { heldByOf, isHeldByUser, isOverdue } from './holds.ts';
import type { Rest, Totals } from './ledger.ts';
import { append, totalsOf } from './ledger.ts';
import type { Limits } from './limits.ts';
import { limitsOf } from './limits.ts';
import type { IdleTrust, State } from './model.ts';
import { openEntry, streakAt, wallAt, whenStreakIs } from './model.ts';
import { pauseEndsAt } from './pause.ts';
import { dueStreakOf, isWelcome, snoozeRefusal, workEdge } from './reminders.ts';

export type PhaseName = 'sitting' | 'away' | 'due' | 'snoozed' | 'held' | 'paused' | 'routine';
export type Presence = 'here' | 'away';
export type IdleSource = IdleTrust['verdict'];
export type Evidence = 'call' | 'media';
/** What an answer is asked for. */
export type Sense = Evidence | DetectedHold;

/** What the adapters add. */
export type World = {
  /** Lines the user should know of: a setting file put aside, no tray, no notifications. */
  readonly notices: readonly string[];
  /** What this system cannot tell; some of it is known only once it was asked for. */
  readonly cannotTell: readonly Sense[];
  /** Shortcuts that are set and that the system did not give. */
  readonly shortcutsRefused: readonly ShortcutName[];
  readonly updates: UpdatesView;
};

/** Everything a window, the tray or the command line may know, computed from the state at one moment. */
export type Snapshot = World & {
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
  /** Epoch ms until which reminders are held because the user asked for it; also while none is due. */
  readonly heldUntil: number | null;
  readonly pausedUntil: number | null;
  readonly idleSource: IdleSource;
  readonly today: Totals;
  /** The number of the newest log entry: where it has moved, a timeline is out of date. */
  readonly seq: number;
  /** What the user may still put right: an absence that was sitting, a stretch without input that was resting. */
  readonly correctable: { readonly sitting: Correctable | null; readonly resting: Correctable | null };
  /** Outside working hours nothing prompts; epoch ms at which they begin again, if ever. Null within them. */
  readonly offHours: { readonly until: number | null } | null;
  /** True while a reminder is unanswered, also during the routine that answers it. */
  readonly reminderOpen: boolean;
  /** The routine that runs. */
  readonly routineId: string | null;
  /** The moment of all this: epoch ms, and the minutes east of Greenwich there. */
  readonly wallMs: number;
  readonly utcOffsetMinutes: number;
  /** What tells of the segment that is going on. */
  readonly openSource: State['open']['source'];
  /** Epoch ms at which it began. */
  readonly openSince: number;
  readonly lastRest: Rest | null;
  /** The absence going on is long enough to be a rest, or follows a routine that was one. */
  readonly isResting: boolean;
};

export const quietWorld: World = {
  notices: [],
  cannotTell: [],
  shortcutsRefused: [],
  updates: { how: { kind: 'byHand' }, doing: 'nothing', news: { kind: 'none' } },
};

/** The state as everyone else sees it. */
export function snapshotOf(state: State, settings: Settings, world: World): Snapshot {
  const limits = limitsOf(settings);
  const { reminder, stamp } = state;
  const ledger = append(state.ledger, openEntry(state));
  return {
    phase: phaseOf(state),
    presence: state.open.kind === 'away' ? 'away' : 'here',
    streakMs: Math.floor(streakAt(state)),
    sitLimitMs: limits.sitMs,
    dueAt: dueAtOf(state, limits),
    overdue: isOverdue(state, limits),
    snoozesUsed: state.snoozesUsed,
    snoozeLimit: limits.snoozes,
    canSnooze: snoozeRefusal(state, limits) === null,
    heldBy: heldByOf(state),
    heldUntil: isHeldByUser(state) ? Math.round(wallAt(state, state.holds.userUntil)) : null,
    pausedUntil: state.pause === null ? null : Math.round(pauseEndsAt(state, state.pause)),
    idleSource: state.senses.idle.verdict,
    today: totalsOf(ledger, stamp.wallMs, stamp.utcOffsetMinutes),
    seq: state.ledger.seq,
    correctable: { sitting: correctableAbsence(ledger), resting: correctableQuiet(state) },
    offHours: isWelcome(state, limits) ? null : { until: workBeginsAt(state, limits) },
    reminderOpen: reminder.kind !== 'none',
    routineId: state.routine?.id ?? null,
    wallMs: stamp.wallMs,
    utcOffsetMinutes: stamp.utcOffsetMinutes,
    openSource: state.open.source,
    openSince: wallAt(state, state.open.since),
    lastRest: state.ledger.lastRest,
    isResting: state.open.kind === 'away' && state.ledger.absence.rested,
    ...world,
  };
}

function phaseOf(state: State): PhaseName {
  const { routine, pause, reminder, open } = state;
  if (routine !== null) return 'routine';
  if (pause !== null) return 'paused';
  switch (reminder.kind) {
    case 'due':
      return heldByOf(state) === null ? 'due' : 'held';
    case 'snoozed':
      return 'snoozed';
    case 'none':
      return open.kind === 'away' ? 'away' : 'sitting';
    default:
      return assertNever(reminder);
  }
}

function workBeginsAt(state: State, limits: Limits): number | null {
  const at = workEdge(state, limits, 'begins');
  return Number.isFinite(at) ? Math.round(wallAt(state, at)) : null;
}

/** A due reminder fell due when it did; a planned one holds if sitting goes on from now. */
function dueAtOf(state: State, limits: Limits): number | null {
  const { reminder } = state;
  if (state.pause !== null || state.routine !== null) return null;
  switch (reminder.kind) {
    case 'snoozed':
      return Math.round(wallAt(state, Math.max(reminder.until, state.holds.userUntil ?? 0)));
    case 'due':
      return Math.round(wallAt(state, reminder.since));
    case 'none': {
      if (state.open.kind !== 'sitting') return null;
      const dueAt = Math.round(wallAt(state, Math.max(whenStreakIs(state, dueStreakOf(state, limits)), state.holds.userUntil ?? 0)));
      const isToCome = dueAt > state.stamp.wallMs && isWelcome({ stamp: { ...state.stamp, wallMs: dueAt } }, limits);
      return isToCome ? dueAt : null;
    }
    default:
      return assertNever(reminder);
  }
}
