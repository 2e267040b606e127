/** One line each, in the window and on a terminal: what was refused and what would be accepted. {key}, {id}, {name} and {file} come in quotation marks. */
export const routineRefusals = {
  notARoutine: 'That is not a routine.',
  /** By the key of a routine file that holds something else; what is in straight quotation marks stays as it is. */
  takes: {
    unhunch: '"unhunch" takes "routines".',
    version: '"version" takes a whole number.',
    routines: '"routines" takes a list of {min, number} to {max, plural, one {# routine} other {# routines}}.',
    id: '"id" takes letters, digits and hyphens.',
    name: '"name" takes one line of {min, number} to {max, plural, one {# character} other {# characters}}.',
    quiet: '"quiet" takes true or false.',
    restSeconds: '"restSeconds" takes a whole number from {min, number} to {max, number}.',
    steps: '"steps" takes a list of {min, number} to {max, plural, one {# step} other {# steps}}.',
    move: '"move" takes one of {choices}.',
    dose: '"dose" takes reps, sets and the like, in braces.',
    note: '"note" takes at most {max, plural, one {# character} other {# characters}}.',
    way: '"way" takes one of {choices}.',
    easier: '"easier" takes null, or one of {choices}.',
    /** Any other key. */
    number: '{key} takes a whole number.',
  },
  takesEach: 'Each of {key} stands in braces, as in the README.',
  missing: '{key} is missing.',
  unknownKey: 'There is nothing called {key} here.',
  unknownMove: 'There is no move {id}. There are {known}.',
  notHeld: '{move}: {key} takes null, nothing is held.',
  outOfRange: '{move}: {key} takes a whole number from {min, number} to {max, number}.',
  noChoice: '{move}: {key} takes null.',
  notAChoice: '{move}: {key} takes one of {choices}.',
  tooLong:
    'A routine lasts at most {most, plural, one {# minute} other {# minutes}}; this one would last {length, plural, one {# minute} other {# minutes}}.',
  needsName: 'A routine needs a name.',
  nameTaken: 'There is a routine called {name} already.',
  tooMany:
    'At most {most, plural, one {# routine} other {# routines}} of your own are kept; there is room for {room, plural, =0 {none} other {#}} more.',
  newer: 'It was made by a newer Unhunch.',
  /** {why} is one of the other sentences here. */
  atLine: 'Line {line, number}: {why}',
  fileTooLarge: 'A routine file has at most {kilobytes, number} kB.',
  notAFile: 'That is not a routine file.',
  notJson: 'This is not JSON.',
  cutOff: 'The file ends too early.',
  rawControl: 'A text must not hold a line break or the like; write \\n.',
  twice: '{key} is given twice.',
  noneToExport: 'There is no routine to export.',
  /** The name of a file that holds several. */
  manyRoutines: 'Routines',
  /** The kind of file, in the system’s own dialog. */
  fileKind: 'Unhunch routines',
  fileExists: 'There is a file {file} already; nothing was written.',
  unwritable: 'The file cannot be written.',
  didYouMean: 'There is no routine {name}. Did you mean {meant}?',
  noRoutine: 'There is no routine {name}. There are {known}.',
} as const;
