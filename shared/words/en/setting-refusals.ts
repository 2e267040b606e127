/** Why a setting was not taken: what was refused, by its name, and what would be accepted. One line each. */
export const settingRefusals = {
  notOneOf: '{name} takes one of these: {values}.',
  notAnObject: 'Settings are given by name.',
  unknown: 'There is no setting called {key}.',
  outOfRange:
    '{unit, select, minutes {{name} takes a whole number from {min, number} to {max, number} minutes.} percent {{name} takes a whole number from {min, number} to {max, number} percent.} other {{name} takes a whole number from {min, number} to {max, number}.}}',
  notThree: '{name} takes three whole numbers from {min, number} to {max, number} minutes.',
  notOnOff: '{name} takes true or false.',
  notHours: '{name} takes seven days, Monday first, each with at most {most, plural, one {# range} other {# ranges}}.',
  notRange: '{name} takes one range.',
  /** After either of these; both are times of day. */
  rangeRule: 'A range starts from {first} to {last} and ends after it starts, at most 24 hours later.',
  notShortcut: '{name} takes Ctrl, Alt, Super, Win or Command with one more key, or a function key alone.',
  notVoice: '{name} takes the name of a voice.',
  notRoutine: '{name} takes the id of a routine.',
  sharedShortcut: '“{name}” and “{other}” cannot have the same keys.',
  /** Both are names of settings. */
  noMoreThan: '{name} takes {min, number} to {max, number} minutes: no more than {other}.',
  noLessThan: '{name} takes {min, number} to {max, number} minutes: no less than {other}.',

  /** Of a file of settings that was to be imported. */
  notAFile: 'That is not a file of Unhunch settings.',
  newer: 'It was made by a newer Unhunch.',
  fileTooLarge: 'A settings file has at most {kilobytes, number} kB.',
  /** What such a file is called at first, and the kind of file in the system’s own dialog. */
  fileName: 'Unhunch settings',
  fileKind: 'Unhunch settings',
} as const;
