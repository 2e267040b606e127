/** Names, explanations and units of the settings window. Numbers come in as they are. */
export const settingsWords = {
  title: 'Unhunch settings',
  heading: 'Settings',
  minutes: (count: number) => ({ number: String(count), unit: 'min' }),
  percent: (count: number) => ({ number: String(count), unit: '%' }),
  noAnswer: 'Unhunch did not answer. Please try again.',

  sitting: 'Sitting',
  sitLimitMinutes: 'Sit limit',
  sitLimitHint: 'How long you sit before a break is due.',
  awayAfterMinutes: 'Away after',
  awayAfterHint: 'Without any sign of you for this long, you are away.',
  restAfterMinutes: 'Rest after',
  restAfterHint: 'Time away that counts as a rest. Never shorter than Away after.',

  reminders: 'Reminders',
  nudgeAfterMinutes: 'Nudge after',
  nudgeAfterHint: 'A reminder you let pass comes back once, after this long.',
  snoozeMinutes: 'Snooze lengths',
  snoozeHint: 'The three choices when a break is due.',
  snoozeNames: ['First', 'Second', 'Third'],
  snoozeLimit: 'Snooze limit',
  snoozeLimitHint: 'How many times in a row a break may be put off.',
  snoozes: (count: number) => ({ number: count === 0 ? 'No limit' : String(count), unit: '' }),

  routine: 'Routine',
  shoulderRollReps: 'Shoulder rolls',
  shoulderRollHint: 'Forward, then as many backward.',
  wallAngelReps: 'Wall angels',
  wallAngelHint: 'Up and down the wall. More only once these are easy.',
  reps: (count: number) => ({ number: String(count), unit: count === 1 ? 'rep' : 'reps' }),

  soundAndStart: 'Sound and start',
  soundOn: 'Sounds',
  soundHint: 'Tones that guide you through a routine.',
  volumePercent: 'Volume',
  volumeHint: 'How loud the tones are.',

  startAtLogin: 'Start at login',
  startAtLoginHint: 'Unhunch is in the tray as soon as you log in.',
} as const;
