/** Names, explanations and messages of the list of routines and of the composer. */
export const composer = {
  routines: 'Routines',
  routinesHint: 'The marked one is played when a break is due, and by Start.',
  edit: 'Edit',
  editOf: 'Edit {name}',
  /** The label of a button that opens a menu. */
  more: 'More for {name}',
  duplicate: 'Duplicate',
  exportOne: 'Export…',
  reset: 'Reset to how it came',
  remove: 'Delete',
  /** Of a routine, after its length and a dot. */
  changed: 'changed',
  silent: 'silent',
  newRoutine: 'New routine',
  /** What a new routine is called until it is named. */
  newName: 'My routine',
  importFile: 'Import…',
  importUnreadable: 'That file cannot be read.',
  /** {names} is a list of names in the quotation marks of `quoted`. */
  added: 'Added {names}.',
  quoted: '“{name}”',
  deleted: 'Deleted “{name}”.',
  wasReset: '“{name}” is as it came.',
  removedStep: 'Removed: {move}.',
  undo: 'Undo',
  allKept: '{most, plural, other {There are # routines of your own, which is the most that are kept. Delete one to make another.}}',

  editing: 'Edit {name}',
  name: 'Name',
  total: 'Whole routine',
  stepCount: '{count, plural, one {# move} other {# moves}}',
  mostSteps: '{count, plural, other {# moves, the most a routine has}}',
  moves: 'Moves',
  addMove: 'Add a move',
  noFirstWarmUp: 'Muscles like a gentle start: warm up before you stretch.',
  /** On a button: put that move before all others. */
  addWarmUp: 'Add first: {move}',
  rest: 'Rest between moves',
  restHint: 'Time to breathe before the next move begins.',
  quiet: 'Silent',
  quietHint: 'No tones and no voice, for a shared office. Captions stay.',

  picking: 'Choose a move',
  needs: 'Needs {things}',

  reorder: 'Reorder {move}, {place, number} of {count, number}',
  /** The kind of a thing that can be moved, for screen readers: “Reorder Cat-cow, 1 of 3, sortable”. */
  sortable: 'sortable',
  howToReorder:
    'Press Space to pick a move up, the arrow keys to bring it up or down, Space to put it down, and Escape to leave it where it was.',
  pickedUp: '{move} is picked up. It is {place, number} of {count, number}.',
  isOver: '{move} is now {place, number} of {count, number}.',
  putDown: '{move} is put down as {place, number} of {count, number}.',
  leftThere: '{move} stays where it was, as {place, number} of {count, number}.',
  moveUpOf: 'Move {move} up',
  moveDownOf: 'Move {move} down',
  /** Of the usual pace. */
  pace: 'at {percent} pace',

  pausePreview: 'Pause the preview',
  playPreview: 'Play the preview',
  usual: 'Usual: {dose}, as marked.',
  toUsual: 'Back to the usual',
  sides: 'Sides',
  directions: 'Direction',
  way: { both: 'Both', forward: 'Forward only', backward: 'Backward only', left: 'Left only', right: 'Right only' },
  /** Of a move: as it is, or an easier one. */
  form: 'Form',
  fullForm: 'As it is',
  note: 'Note',
  noteHint: 'From your physiotherapist, or for yourself. Up to {most, plural, one {# character} other {# characters}}.',
  removeStep: 'Remove from the routine',
  onlyStep: 'A routine has at least one move, so this one stays.',

  /** Above sliders. */
  numbers: {
    reps: 'Times',
    breaths: 'Breaths',
    sets: 'Sets',
    restSeconds: 'Rest between sets',
    holdSeconds: 'Hold',
    pacePercent: 'Pace',
  },
  /** Small, after the large number of a slider. */
  units: {
    times: '{count, plural, one {time} other {times}}',
    breaths: '{count, plural, one {breath} other {breaths}}',
    sets: '{count, plural, one {set} other {sets}}',
  },
} as const;
