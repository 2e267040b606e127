/**
 * The tray's tooltip and menu; together the sentences of a tooltip have room for 127 characters on Windows. Lengths
 * ("32 min") and moments ("14:30", "tomorrow 06:00") come in ready to be read.
 */
export const tray = {
  justSatDown: 'Just sat down.',
  sitting: 'Sitting {length}.',
  nextBreakIn: 'Next break in {left}.',
  away: 'Away.',
  awayAfter: 'Away. {length} of sitting so far.',
  due: 'Time for a break: {length} of sitting.',
  overdue: 'A break is waiting: {length} of sitting.',
  snoozedUntil: 'Snoozed until {time}.',
  snoozed: 'Snoozed.',
  /** A limit of 0 is none. */
  snooze: '{limit, plural, =0 {Snooze {used, number}.} other {Snooze {used, number} of #.}}',
  snoozesUsed: '{used, plural, one {# snooze used.} other {# snoozes used.}}',
  snoozesUsedOf: '{used, number} of {limit, number} snoozes used.',
  heldUntil: 'Break held until {end}.',
  overdueUntil: 'Break overdue, held until {end}.',
  paused: 'Paused.',
  pausedUntil: 'Paused until {end}.',
  routine: 'Routine running.',

  /** For the menu, where nothing may count up under the pointer. */
  nowSitting: 'Sitting.',
  nextBreakAt: 'Next break at {time}.',
  offHours: 'Outside working hours: no break is planned.',
  dueNow: 'Time for a break.',
  dueSince: 'Time for a break since {time}.',
  overdueNow: 'A break is waiting.',
  overdueSince: 'A break has been waiting since {time}.',

  /** Where the system does not tell when it was last used. */
  idleTrouble: {
    stuck: 'Idle time seems stuck here: away is guessed from lock and sleep',
    blind: 'Idle time seems wrong here: away is guessed from lock and sleep',
    none: 'Idle time cannot be read here: away is guessed from lock and sleep',
  },

  start: 'Start routine',
  startAnother: 'Start another',
  showRoutine: 'Show routine',
  snoozeFor: 'Snooze {length}',
  skip: 'Skip this break',
  hold: 'Hold for {length}',
  stopHolding: 'Stop holding',
  pause: 'Pause',
  /** In the menu "Pause". */
  pauseFor: 'For {length}',
  pauseUntilTomorrow: 'Until tomorrow morning',
  pauseUntilTime: 'Until a time…',
  resume: 'Resume',
  open: 'Open Unhunch',
  settings: 'Settings',
  tips: 'Relief tips',
  about: 'About and help',
  quit: 'Quit',
} as const;
