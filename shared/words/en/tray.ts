import type { HoldReason } from '../../hold.ts';
import type { IdleSource } from '../../sitting/snapshot.ts';
import { heldUntilWords, holdWords } from './hold.ts';
import { snoozesUsedUp } from './snooze.ts';

const idleTroubles: Readonly<Record<Exclude<IdleSource, 'ok'>, string>> = {
  stuck: 'Idle time seems stuck here: away is guessed from lock and sleep',
  blind: 'Idle time seems wrong here: away is guessed from lock and sleep',
  none: 'Idle time cannot be read here: away is guessed from lock and sleep',
};

/** Durations and times of day come in ready to be read: "32 min", "14:30". */
export const trayWords = {
  justSatDown: 'Just sat down.',
  sitting: (streak: string) => `Sitting ${streak}.`,
  nextBreakIn: (left: string) => `Next break in ${left}.`,
  away: 'Away.',
  awayAfter: (streak: string) => `Away. ${streak} of sitting so far.`,
  due: (streak: string) => `Time for a break: ${streak} of sitting.`,
  overdue: (streak: string) => `A break is waiting: ${streak} of sitting.`,
  snoozedUntil: (end: string) => `Snoozed until ${end}.`,
  snoozed: 'Snoozed.',
  snooze: (used: number, limit: number) => (limit === 0 ? `Snooze ${used}.` : `Snooze ${used} of ${limit}.`),
  snoozesUsed: (used: number, limit: number) =>
    limit === 0 ? `${used} ${used === 1 ? 'snooze' : 'snoozes'} used.` : `${used} of ${limit} snoozes used.`,
  snoozesUsedUp: (limit: number) => `${snoozesUsedUp(limit)}.`,
  held: (reason: HoldReason | null, overdue: boolean) =>
    `Break ${overdue ? 'overdue, held' : 'held'}${reason === null ? '' : `: ${holdWords[reason]}`}.`,
  heldUntil: (end: string, overdue: boolean) => `Break ${overdue ? 'overdue, held' : 'held'} until ${end}.`,
  breaksHeldUntil: heldUntilWords,
  paused: 'Paused.',
  pausedUntil: (end: string) => `Paused until ${end}.`,
  routine: 'Routine running.',

  /** For the menu, where nothing may count up under the pointer. */
  nowSitting: 'Sitting.',
  nextBreakAt: (time: string) => `Next break at ${time}.`,
  offHours: 'Outside working hours: no break is planned.',
  dueSince: (time: string | null) => (time === null ? 'Time for a break.' : `Time for a break since ${time}.`),
  overdueSince: (time: string | null) => (time === null ? 'A break is waiting.' : `A break has been waiting since ${time}.`),

  idleTrouble: (source: Exclude<IdleSource, 'ok'>) => idleTroubles[source],
  start: 'Start routine',
  startAnother: 'Start another',
  showRoutine: 'Show routine',
  snoozeFor: (length: string) => `Snooze ${length}`,
  noMoreSnoozes: snoozesUsedUp,
  skip: 'Skip this break',
  hold: (length: string) => `Hold for ${length}`,
  stopHolding: 'Stop holding',
  pause: 'Pause',
  pauseFor: (length: string) => `For ${length}`,
  pauseUntilTomorrow: 'Until tomorrow morning',
  pauseUntilTime: 'Until a time…',
  resume: 'Resume',
  open: 'Open Unhunch',
  settings: 'Settings',
  tips: 'Relief tips',
  quit: 'Quit',
} as const;
