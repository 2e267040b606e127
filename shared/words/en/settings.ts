/** The settings window. */
export const settings = {
  title: 'Unhunch settings',
  heading: 'Settings',
  noAnswer: 'Unhunch did not answer. Please try again.',

  /** Of every setting, by its key: a label above or beside it, and its name in a refusal. */
  names: {
    sitLimitMinutes: 'Sit limit',
    awayAfterMinutes: 'Away after',
    restAfterMinutes: 'Rest after',
    callsCount: 'Calls count as sitting',
    mediaCounts: 'Media playback counts as sitting',
    nudgeAfterMinutes: 'Nudge after',
    snoozeMinutes: 'Snooze lengths',
    snoozeLimit: 'Snooze limit',
    nudgeWithCard: 'Nudge with a small card',
    holdDuringDnd: 'Hold during do-not-disturb',
    holdDuringFullscreen: 'Hold during full screen',
    holdDuringCall: 'Hold during calls',
    holdLimitMinutes: 'Hold limit',
    workingHoursOn: 'Only in working hours',
    workingHours: 'Working hours',
    routineId: 'Routine',
    wallViewOn: 'Wall view',
    mediaKeysOn: 'Media keys',
    soundOn: 'Sound in a routine',
    tonesOn: 'Tones',
    voiceOn: 'Spoken cues',
    voiceName: 'Voice',
    dueSoundOn: 'Sound when a break is due',
    volumePercent: 'Volume',
    quietHours: 'Quiet hours',
    startShortcut: 'Start a routine',
    snoozeShortcut: 'Snooze a due break',
    pauseShortcut: 'Pause or resume reminders',
    language: 'Language',
    theme: 'Theme',
    showTimeLeft: 'Time left in the menu bar',
    updatesOn: 'Look for updates',
  },

  /** Under the name of a setting, by its key: a line or two. */
  hints: {
    sitLimitMinutes: 'How long you sit before a break is due.',
    awayAfterMinutes: 'Without any sign of you for this long, you are away.',
    restAfterMinutes: 'Time away that counts as a rest. Never shorter than Away after.',
    callsCount: 'While the microphone or the camera is in use you are here, even without input.',
    mediaCounts: 'While a film or music plays you are here, even without input.',
    nudgeAfterMinutes: 'A reminder you let pass comes back once, after this long.',
    snoozeMinutes: 'The three choices when a break is due.',
    snoozeLimit: 'How many times in a row a break may be put off.',
    nudgeWithCard: 'In place of a second notification, a small card near the tray. It never takes the keyboard.',
    holdDuringDnd: 'A due break waits until do-not-disturb is off.',
    holdDuringFullscreen: 'A due break waits while the window in front fills the screen. Switch this off if you work in full screen.',
    holdDuringCall: 'A due break waits while the microphone or the camera is in use.',
    holdLimitMinutes: 'After this long the tray says that the break is overdue. Nothing pops up before the hold ends.',
    workingHoursOn: 'Outside of them there are no reminders. Sitting is still counted, and you can start a routine at any time.',
    wallViewOn: 'The window grows for moves at the wall, so that you can read it from there.',
    mediaKeysOn: 'Play and pause on the keyboard work on the routine while it runs.',
    soundOn: 'Tones and a voice that guide you through it.',
    tonesOn: 'Up, down, hold, change and end, to be followed without looking.',
    voiceOn: 'Says what to do and counts, so that you can look away.',
    voiceName: 'One of the voices of this computer. Nothing that is said leaves it.',
    dueSoundOn: 'One soft tone with the first notification.',
    volumePercent: 'How loud tones and voice are.',
    quietHours: 'No sound for a due break in these hours of each day.',
    showTimeLeft: 'The minutes to the next break, beside the icon.',
    updatesOn: 'Once a day Unhunch asks GitHub for its newest version, and installs it when you quit. Nothing about you is sent.',
  },

  /** Headings of groups of settings. */
  groups: {
    sitting: 'Sitting',
    reminders: 'Reminders',
    holds: 'When not to interrupt',
    workingHours: 'Working hours',
    sound: 'Sound and voice',
    shortcuts: 'Shortcuts',
    appearance: 'Look and language',
    computer: 'This computer',
  },
  /** Under these headings, a sentence each; routines and shortcuts have words of their own. */
  leads: {
    sitting: 'How long is long enough, and what counts.',
    reminders: 'What happens when a break is due and you are busy.',
    holds: 'A due break can wait for a better moment. Sitting is counted meanwhile.',
    workingHours: 'When Unhunch may remind you.',
    sound: 'What you hear in a routine and when a break is due.',
    appearance: 'How Unhunch looks, and what it speaks.',
    computer: 'How Unhunch lives here, and what it keeps.',
  },
  /** Read aloud: the list of these groups. */
  sections: 'Sections',

  /** In the empty search field: short. */
  search: 'Search settings',
  found: '{count, plural, one {# setting found} other {# settings found}}',
  /** {query} is what was typed. */
  nothingFound: 'No setting says “{query}”.',
  clearSearch: 'Clear the search',

  /** On a button at the end of a group of settings. */
  reset: 'Reset this section to how it came',
  wasReset: 'This section is as it came.',

  /** Settings as a file: its name, what it says, and what is said after an import. */
  exchange: 'Settings as a file',
  exchangeHint: 'To keep, or to take to another computer. Routines and history have files of their own.',
  imported: 'Your settings are those of the file.',
  dataFolder: 'Data folder',
  /** Ways to the other windows. */
  more: 'More of Unhunch',
  moreHint: 'Your history, help and keys, or the first minute once more.',
  /** On a button. */
  showWelcome: 'Show the welcome',

  /** In place of the hint of a setting, where this computer cannot do what it needs. */
  cannotBeTold: {
    call: 'No effect here: this computer cannot tell whether the microphone or the camera is in use.',
    media: 'No effect here: this computer cannot tell whether a film or music plays.',
    dnd: 'No effect here: this computer cannot tell whether do-not-disturb is on.',
    fullscreen: 'No effect here: this computer cannot tell whether a window fills the screen.',
  },
  /** After the hints of calls and media playback: "It counts for up to 3 hr at a stretch." */
  countsFor: 'It counts for up to {length} at a stretch.',

  /** In place of a number of snoozes. */
  noSnoozeLimit: 'No limit',
  /** The three snooze lengths, under their common name. */
  snoozeNames: ['First', 'Second', 'Third'],

  /** On a button that opens the week. */
  editHours: 'Edit',
  /** A weekday without hours. */
  dayOff: 'Off',
  addRange: 'Add a range on {day}',
  removeRange: 'Remove {range}',
  /** Read aloud: which range of a weekday. */
  rangeName:
    '{place, plural, =1 {{day}, first range} =2 {{day}, second range} =3 {{day}, third range} =4 {{day}, fourth range} =5 {{day}, fifth range} other {{day}, range #}}',
  /** Read aloud: the start of a range, which has its own name. */
  rangeFrom: '{range}, from',
  rangeTo: '{range}, to',
  /** Between two times of day. */
  to: 'to',
  /** After the end of a range. */
  nextDay: 'next day',
  /** On a button. */
  endsNextDay: 'Ends next day',
  rangeIncomplete: 'Give both times.',
  rangeEndsFirst: 'It has to end after it starts, or on the next day.',
  overlaps: 'Overlaps {ranges}. Together they count once.',
  tooManyRanges: '{most, plural, one {A day takes up to # range.} other {A day takes up to # ranges.}}',
  noRoomLeft: '{day} is full: no time is left for one more range.',
  copyDay: 'Copy {day} to other days',
  /** Above the days to choose from. */
  copyTo: 'Copy {day} to',
  allWeekdays: 'Monday to Friday',
  everyDay: 'Every day',
  /** Read aloud after a day. */
  sameHours: 'has the same hours',
  copied: 'Copied to {days}.',

  systemVoice: 'System’s choice',
  voiceGone: 'The chosen voice is not on this computer now, or speaks another language. Until that changes, the system chooses.',
  /** The language is the one of these words. */
  noVoices:
    '{system, select, linux {This computer has no English voices for apps. On Linux, install speech-dispatcher and espeak-ng, then start Unhunch again. A routine goes on with tones and captions.} other {This computer has no English voices for apps. A routine goes on with tones and captions.}}',
  /** On a button that plays a sample of the voice. */
  hearIt: 'Hear it',

  shortcutsHint: 'They work from anywhere on this computer. None is set until you set one.',
  /** In place of the keys of a shortcut. */
  noShortcut: 'None',
  /** In place of the keys while they are recorded. */
  recording: 'Press the keys',
  recordingHint:
    'Press the keys together. Esc leaves it as it was, Backspace clears it. Keys that do nothing here belong to another program.',
  shortcutNotGiven: 'No effect yet: this computer did not give Unhunch these keys. Another program may have them.',
  clearShortcut: 'Clear the keys of {name}',

  /** The first choice of a language: the one that the system speaks. */
  systemLanguage: 'System’s language',
  /** The choices of a theme, side by side: short. */
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
} as const;
