/** Working hours in a line. Days come in short: "Mon". */
export const week = {
  noHours: 'No hours on any day: no reminders.',
  /** "Mon–Fri 09:00–17:00" */
  hoursOn: '{days} {hours}',
  everyDay: 'Every day',
  daysInARow: '{first}–{last}',
  /** In place of times. */
  allDay: 'all day',
  range: '{from}–{to}',
  rangeIntoNextDay: '{from}–{to} next day',
} as const;
