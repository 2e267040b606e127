import type { HoldReason, IdleSource } from '../../sitting/snapshot.ts';

const holds: Readonly<Record<HoldReason, string>> = {
  dnd: 'do not disturb',
  fullscreen: 'full screen',
  call: 'call',
  user: 'at your wish',
};

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
  snoozed: (end: string, streak: string) => `Snoozed until ${end}. Sitting ${streak}.`,
  snoozedTimes: (used: number, limit: number) => `Snooze ${used} of ${limit}.`,
  held: (reason: HoldReason | null, streak: string) =>
    reason === null ? `Break held. Sitting ${streak}.` : `Break held: ${holds[reason]}. Sitting ${streak}.`,
  paused: 'Paused.',
  pausedUntil: (end: string) => `Paused until ${end}.`,
  routine: 'Routine running.',

  idleTrouble: (source: Exclude<IdleSource, 'ok'>) => idleTroubles[source],
  start: 'Start routine',
  showRoutine: 'Show routine',
  snooze: (length: string) => `Snooze ${length}`,
  noMoreSnoozes: (limit: number) => (limit === 1 ? 'The one snooze in a row is used' : `All ${limit} snoozes in a row are used`),
  skip: 'Skip this break',
  pause: 'Pause',
  pauseFor: (length: string) => `For ${length}`,
  pauseUntilTomorrow: 'Until tomorrow morning',
  resume: 'Resume',
  open: 'Open Unhunch',
  settings: 'Settings',
  quit: 'Quit',
} as const;
