import type { CueKey } from '../../routine/cue.ts';
import type { MoveId, Way } from '../../routine/move.ts';
import type { Routine } from '../../routine/routine.ts';

const moves: Readonly<Record<MoveId, string>> = {
  shoulderRolls: 'Shoulder rolls',
  wallAngels: 'Wall angels',
};

const routines: Readonly<Record<Routine['id'], string>> = { deskReset: 'Desk reset' };

/** The verb on the screen; short, because it is read at a glance. */
const cues: Readonly<Record<CueKey, string>> = {
  getReady: 'Get ready',
  walkToWall: 'Walk to the wall',
  otherWay: 'Now the other way',
  restBetween: 'Rest',
  rollForward: 'Roll forward',
  rollBackward: 'Roll backward',
  slideUp: 'Slide up',
  slideDown: 'Slide down',
  letGo: 'Let your arms sink',
};

/** One line of how, under the verb, before the reps begin. */
const hints: Readonly<Partial<Record<CueKey, string>>> = {
  getReady: 'Sit or stand tall, arms loose',
  walkToWall: 'Back and head on the wall, heels a hand’s width out',
  otherWay: 'Slow, round circles',
};

const otherWay: Readonly<Record<Way, string>> = {
  forward: 'Now forward',
  backward: 'Now backward',
  left: 'Now the left side',
  right: 'Now the right side',
  both: 'Once more',
};

const isMove = (id: string): id is MoveId => id in moves;

export const routineWords = {
  moves,
  routines,
  hints,
  /** A change of side says which. */
  cue: ({ cue, way }: { readonly cue: CueKey; readonly way: Way }) => (cue === 'otherWay' ? otherWay[way] : cues[cue]),
  moveName: (id: string) => (isMove(id) ? moves[id] : id),

  of: (reps: number) => `of ${reps}`,
  seconds: 'seconds',
  next: (move: MoveId) => `Next: ${moves[move]}`,
  last: 'Last move',
  left: (time: string) => `${time} left`,
  paused: 'Paused',
  progress: 'Progress',

  pause: 'Pause',
  play: 'Continue',
  previousMove: 'Previous move',
  nextMove: 'Next move',
  stop: 'Stop',
  mute: 'Sound off',
  unmute: 'Sound on',
  help: 'Help and keys',
  hurts: 'This hurts',
  snooze: (minutes: number) => `Snooze ${minutes} min`,
  skip: 'Skip',
  cannotSnooze: 'No snoozes left: start, or skip this one',

  done: 'Done',
  stoppedTitle: 'Stopped',
  doneReps: (reps: number, planned: number) => `${reps} of ${planned}`,
  close: 'Close',

  hurtTitle: 'Stop here',
  hurtLead: 'A stretch may be felt. Pain is a sign to stop, and you did.',
  doctorTitle: 'See a doctor',
  doctor: 'if it stays or does not get better, above all with numbness, tingling or weakness in an arm.',
  urgentTitle: 'Get help at once',
  urgent: 'for chest pain, trouble breathing, fever with back pain, or pain after a fall.',
  notAdvice: 'General information, not medical advice.',

  keysTitle: 'Keys',
  keys: [
    ['Space', 'Pause and continue'],
    ['← →', 'Previous and next move'],
    ['S', 'Snooze, while a break is due'],
    ['M', 'Sound on and off'],
    ['Esc', 'Stop, then close'],
    ['?', 'This help'],
  ] as const,
} as const;
