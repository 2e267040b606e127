/** A moment of the week to come, as it follows "until". `time` is a time of day: "14:30". */
export const moment = {
  today: '{time}',
  tomorrow: 'tomorrow {time}',
  onWeekday: '{weekday} {time}',
  /** On the same weekday as today, a week ahead. */
  onNextWeekday: 'next {weekday} {time}',
} as const;
