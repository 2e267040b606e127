/** The status window. Lengths ("13 min"), times of day ("14:32") and moments ("tomorrow 06:00") come in ready to be read. */
export const status = {
  title: 'Unhunch',
  /** Under the big numeral; `unit` is its unit: "min". */
  minutesSitting: '{unit} sitting',
  minutesSoFar: '{unit} sat so far',
  /** What is told aloud when the state changes; without numbers, so that it is not told again each minute. */
  announced: {
    sitting: 'Sitting',
    away: 'Away',
    due: 'Time for a break',
    snoozed: 'Snoozed',
    held: 'Break held',
    paused: 'Paused',
    routine: 'A routine is running',
  },

  /** The headline. */
  nextBreak: 'Next break in {left}, at {time}',
  nextBreakSoon: 'Next break any moment now',
  noBreakPlanned: 'No break planned',
  away: 'The clock waits while you are away',
  due: 'Time for a break',
  overdue: 'Your break is still waiting',
  snoozed: 'Snoozed: break in {left}, at {time}',
  snoozeOver: 'The snooze is over',
  heldBy:
    '{reason, select, dnd {Do-not-disturb is on: your break is held} fullscreen {A window fills the screen: your break is held} call {You are on a call: your break is held} other {Your break is held}}',
  overdueBy:
    '{reason, select, dnd {Do-not-disturb is on: your break is overdue} fullscreen {A window fills the screen: your break is overdue} call {You are on a call: your break is overdue} other {Your break is overdue}}',
  heldUntil: 'Your break is held until {end}',
  overdueUntil: 'Overdue, and held until {end}',
  paused: 'Paused',
  pausedUntil: 'Paused until {end}',
  routine: 'A routine is running',

  /** Names of groups of buttons, for screen readers. */
  actions: 'Your break',
  tools: 'Unhunch',
  start: 'Start routine',
  showRoutine: 'Show routine',
  /** Before the lengths of a snooze. */
  snooze: 'Snooze',
  snoozeFor: 'Snooze {length}',
  /** Beside "Snooze". A limit of 0 is none. */
  snoozesUsed: '{limit, plural, =0 {{used, number} used} other {{used, number} of # used}}',
  snoozeOf: 'Snooze {used, number} of {limit, number}',
  skip: 'Skip',
  pause: 'Pause',
  /** In the menu "Pause". */
  pauseFor: 'For {length}',
  pauseUntilTomorrow: 'Until tomorrow morning',
  untilWhat: 'Give a time: it is the next one that the clock shows.',
  /** Names the field of a time. */
  pauseUntil: 'Until',
  resume: 'Resume',
  holdFor: 'Hold for {length}',
  stopHolding: 'Stop holding',
  settings: 'Settings',
  /** What opens other windows; each under a sign, short. */
  history: 'History',
  tips: 'Tips',
  help: 'Help',
  quit: 'Quit',
  noAnswer: 'Unhunch did not answer. Please try again.',

  today: 'Today',
  nothingYet: 'The day has just begun. As it goes, it is drawn here: your sitting, your breaks and what became of them.',
  /** Before a length: "Sitting 3 hr 10 min". */
  totals: {
    sittingMs: 'Sitting',
    awayMs: 'Away',
    routineMs: 'Routine',
    pausedMs: 'Paused',
    unobservedMs: 'Not measured',
  },
  /** Before a number: "Snoozed 2". */
  happenings: {
    announced: 'Announced',
    held: 'Held',
    snoozed: 'Snoozed',
    skipped: 'Skipped',
    missed: 'Missed',
    completed: 'Completed',
    stoppedEarly: 'Stopped early',
  },
  /** Names the band of the day, and the list that says the same. */
  timeline: 'Your day, piece by piece',
  timelineList: 'Your day as a list',
  awayFor: 'Away {from} to {to} ({length}).',
  awaySince: 'Away since {from} ({length}).',
  wasSitting: 'I was still sitting',
  countsAsSitting: '{from} to {to} now counts as being here.',
  quietFor: 'No input {from} to {to} ({length}), counted as being here.',
  wasResting: 'I was resting',
  countsAsAway: '{from} to {to} now counts as time away.',
  notices: 'Good to know',
} as const;
