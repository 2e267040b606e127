/** What is said of the history as a whole: its files, and why something could not be done with it. One line each. */
export const history = {
  /** The name of a file that the save dialog proposes, without its ending. */
  fileName: 'Unhunch history',
  /** The kinds of file that the save dialog offers. */
  jsonKind: 'Unhunch history',
  csvKind: 'Table (CSV)',
  notAFile: 'That is not a history file of Unhunch.',
  notJson: 'That is not JSON.',
  notJsonAt: 'Line {line, number}: this is not JSON.',
  cutOff: 'The file ends too early: it is not whole.',
  newer: 'The file was made by a newer Unhunch.',
  tooLarge: 'A history file has at most {megabytes, number} MB.',
  tooLong: 'The file tells of more than {years, number} years.',
  wrongField: 'Entry {entry, number}: “{field}” has a wrong value.',
  missingField: 'Entry {entry, number}: “{field}” is missing.',
  unknownField: 'Entry {entry, number}: there is nothing called “{field}”.',
  notAnEntry: 'Entry {entry, number} is not an entry of a history.',
  /** Followed by a sentence that says why. */
  unchanged: 'Your history was left as it is.',
  nothingToUndo: 'There is nothing to bring back any more.',
} as const;
