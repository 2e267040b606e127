/**
 * Why the state is what it is, sentence by sentence. Lengths ("42 min"), times of day ("10:12") and the moments after
 * "until" ("15:00", "tomorrow 06:00") come in ready to be read.
 */
export const why = {
  sitting: '{length} sitting.',
  sat: '{length} of sitting.',
  due: 'A break is due: {length} sitting.',
  dueWhileAway: 'A break is due after {length} of sitting.',
  snoozed: 'Snoozed until {end}.',
  snoozedOf: 'Snoozed until {end} ({used, number} of {limit, number}).',
  routine: 'A routine is running.',
  paused: 'Reminders paused until {end}.',
  away: '{source, select, idle {Away since {time}: no input.} lock {Away since {time}: screen locked.} sleep {Away since {time}: computer asleep.} routine {Away since {time}, after a routine.} other {Away since {time}.}}',

  callCounts: 'A call counts as being here.',
  playbackCounts: 'Playback counts as being here.',
  isRest: 'That is a rest.',
  awayWasRest: '{length} away at {time} was a rest.',
  routineWasRest: 'The routine at {time} was a rest.',
  beganAgain: 'Unhunch was not running before {time}, so the count began again.',

  heldAsAskedUntil: 'Break held until {end}, as you asked.',
  isOverdue: 'It is overdue.',
  /** While a break is held. */
  goesOnCounting: 'The minutes go on counting.',
  offHours: 'Outside working hours: no reminders.',
  offHoursUntil: 'Outside working hours: no reminders until {end}.',

  /** Where the system does not tell when it was last used. */
  idleTrouble: {
    stuck: 'The idle time of this system does not move: only lock and sleep count as away.',
    blind: 'The idle time of this system misses your keys: only lock and sleep count as away.',
    none: 'Idle time cannot be read here: only lock and sleep count as away.',
  },
} as const;
