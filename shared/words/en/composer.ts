import type { Move, Way } from '../../routine/move.ts';
import { planLimits } from '../../routine/plan.ts';
import { moveCardWords } from './moves.ts';
import { routineWords } from './routine.ts';

const quote = (name: string): string => `“${name}”`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const unit =
  (one: string, many = one) =>
  (count: number) => ({ number: String(count), unit: count === 1 ? one : many });

const ways: Readonly<Record<Way, string>> = {
  both: 'Both',
  forward: 'Forward only',
  backward: 'Backward only',
  left: 'Left only',
  right: 'Right only',
};

/** Names, explanations and messages of the list of routines and of the composer. */
export const composerWords = {
  routines: 'Routines',
  routinesHint: 'The marked one is played when a break is due, and by Start.',
  edit: 'Edit',
  editOf: (name: string) => `Edit ${name}`,
  more: (name: string) => `More for ${name}`,
  duplicate: 'Duplicate',
  exportOne: 'Export…',
  reset: 'Reset to how it came',
  remove: 'Delete',
  changed: 'changed',
  silent: 'silent',
  also: (note: string) => ` · ${note}`,
  /** "Shoulder rolls, wall angels" */
  movesLine: (moves: readonly string[]) => moves.map((move, index) => (index === 0 ? move : move.toLowerCase())).join(', '),
  newRoutine: 'New routine',
  newName: 'My routine',
  importFile: 'Import…',
  importUnreadable: 'That file cannot be read.',
  added: (names: readonly string[]) => `Added ${names.map(quote).join(', ')}.`,
  deleted: (name: string) => `Deleted ${quote(name)}.`,
  wasReset: (name: string) => `${quote(name)} is as it came.`,
  removedStep: (move: string) => `Removed ${move.toLowerCase()}.`,
  undo: 'Undo',
  allKept: `There are ${planLimits.plans} routines of your own, which is the most that are kept. Delete one to make another.`,

  editing: (name: string) => `Edit ${name}`,
  name: 'Name',
  total: 'Whole routine',
  stepCount: (count: number) => (count === planLimits.steps ? `${count} moves, the most a routine has` : counted(count, 'move', 'moves')),
  moves: 'Moves',
  addMove: 'Add a move',
  noFirstWarmUp: 'Muscles like a gentle start: warm up before you stretch.',
  addWarmUp: `Add ${routineWords.moves.shoulderRolls.toLowerCase()} first`,
  rest: 'Rest between moves',
  restHint: 'Time to breathe before the next move begins.',
  quiet: 'Silent',
  quietHint: 'No tones and no voice, for a shared office. Captions stay.',

  picking: 'Choose a move',
  needs: ({ equipment }: Pick<Move, 'equipment'>, stance: string) =>
    equipment.length === 0 ? stance : `Needs ${moveCardWords.needs(equipment)}`,

  reorder: (move: string, place: number, count: number) => `Reorder ${move}, ${place} of ${count}`,
  sortable: 'sortable',
  howToReorder:
    'Press Space to pick a move up, the arrow keys to bring it up or down, Space to put it down, and Escape to leave it where it was.',
  pickedUp: (move: string, place: number, count: number) => `${move} is picked up. It is ${place} of ${count}.`,
  isOver: (move: string, place: number, count: number) => `${move} is now ${place} of ${count}.`,
  putDown: (move: string, place: number, count: number) => `${move} is put down as ${place} of ${count}.`,
  leftThere: (move: string, place: number) => `${move} stays where it was, as ${place}.`,
  moveUpOf: (move: string) => `Move ${move} up`,
  moveDownOf: (move: string) => `Move ${move} down`,
  pace: (percent: number) => `at ${percent} % pace`,

  pausePreview: 'Pause the preview',
  playPreview: 'Play the preview',
  usual: (dose: string) => `Usual: ${dose}, as marked.`,
  toUsual: 'Back to the usual',
  sides: 'Sides',
  directions: 'Direction',
  way: (way: Way) => ways[way],
  form: 'Form',
  fullForm: 'As it is',
  note: 'Note',
  noteHint: `From your physiotherapist, or for yourself. Up to ${planLimits.note} characters.`,
  removeStep: 'Remove from the routine',
  onlyStep: 'A routine has at least one move, so this one stays.',

  numbers: {
    reps: 'Times',
    breaths: 'Breaths',
    sets: 'Sets',
    restSeconds: 'Rest between sets',
    holdSeconds: 'Hold',
    pacePercent: 'Pace',
  },
  times: unit('time', 'times'),
  breaths: unit('breath', 'breaths'),
  setsOf: unit('set', 'sets'),
  seconds: unit('s'),
  percent: unit('%'),
} as const;
