/** The notification of a due break, and the small window that takes its place. */
export const reminder = {
  /** The title: the length in full, as it would be said aloud. */
  satMinutes: '{minutes, plural, one {You have been sitting for # minute} other {You have been sitting for # minutes}}',
  satHours: '{hours, plural, one {You have been sitting for # hour} other {You have been sitting for # hours}}',
  satHoursAndMinutes:
    'You have been sitting for {hours, plural, one {# hour} other {# hours}} {minutes, plural, one {# minute} other {# minutes}}',
  whatToDo: 'Roll your shoulders, then slide your arms up a wall.',
  stillTime: 'Your shoulders are still waiting for a break.',
  answerElsewhere: 'Start, snooze or skip it from the tray.',
  answerElsewhereAtLimit: 'Start or skip it from the tray.',
  snoozedTimes: '{used, plural, =1 {Snoozed once.} other {Snoozed # times.}}',
  snoozedOf: 'Snoozed {used, number} of {limit, number}.',
  lastSnooze: '{used, plural, =0 {It can be snoozed once.} other {Snoozed # of {limit, number}: one is left.}}',
  /** On buttons, short. */
  start: 'Start',
  snooze: 'Snooze {length}',
  skip: 'Skip',
  close: 'Close',
  /** On a card that outlives its reminder by a moment. */
  nothingDue: 'No break is due',
} as const;
