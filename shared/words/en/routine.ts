import type { BuiltInId } from '../../routine/built-in-ids.ts';
import type { CueKey } from '../../routine/cue.ts';
import type { EasierId, MoveId, Way } from '../../routine/move.ts';
import type { Routine } from '../../routine/routine.ts';

const moves: Readonly<Record<MoveId, string>> = {
  shoulderRolls: 'Shoulder rolls',
  armCircles: 'Arm circles',
  neckTilts: 'Neck tilts',
  catCow: 'Cat-cow',
  seatedTwist: 'Seated spinal twist',
  wallAngels: 'Wall angels',
  childsPose: 'Child’s pose',
  bladeSqueeze: 'Shoulder blade squeeze',
};

const routines: Readonly<Record<BuiltInId, string>> = {
  deskReset: 'Desk reset',
  staySeated: 'Stay seated',
  upperBackRelief: 'Upper-back relief',
  twoMinuteQuiet: 'Two-minute quiet',
};

/** The verb on the screen; short, because it is read at a glance. */
const cues: Readonly<Record<CueKey, string>> = {
  getReady: 'Get ready',
  walkToWall: 'Walk to the wall',
  downToFloor: 'Down to the floor',
  otherWay: 'Now the other way',
  restBetween: 'Rest',
  rollForward: 'Roll forward',
  rollBackward: 'Roll backward',
  circleForward: 'Circle forward',
  circleBackward: 'Circle backward',
  tiltOver: 'Tilt',
  tiltHold: 'Hold',
  comeUp: 'Come up',
  cow: 'Arch',
  cat: 'Round',
  toMiddle: 'Back to the middle',
  turn: 'Turn',
  turnHold: 'Hold',
  turnBack: 'Turn back',
  slideUp: 'Slide up',
  slideDown: 'Slide down',
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  squeeze: 'Squeeze',
  squeezeHold: 'Hold',
  release: 'Let go',
  pause: 'Pause',
  letGo: 'Let your arms sink',
  sitUp: 'Come up slowly',
};

/** One line of how, under the verb, before the reps begin. */
const hints: Readonly<Record<MoveId, string>> = {
  shoulderRolls: 'Sit or stand tall, arms loose',
  armCircles: 'Arms straight out, small circles from the shoulders',
  neckTilts: 'Ear towards the shoulder, shoulders still',
  catCow: 'Hands under shoulders, knees under hips',
  seatedTwist: 'Sit cross-legged and tall',
  wallAngels: 'Back and head on the wall, heels a hand’s width out',
  childsPose: 'Sit on your heels, then fold forward',
  bladeSqueeze: 'Elbows bent by your sides',
};

/** Of easier forms that begin another way than the move itself. */
const hintsOfForms: Readonly<Partial<Record<MoveId, Readonly<Partial<Record<EasierId, string>>>>>> = {
  armCircles: {
    armsLower: 'Arms out and half-way down, small circles from the shoulders',
    elbowsBent: 'Elbows bent, circles from the shoulders',
  },
  catCow: { seated: 'Sit tall near the edge, hands on your thighs' },
  seatedTwist: { seated: 'Sit tall near the edge, feet flat on the floor' },
  wallAngels: { seated: 'Sit against the wall, back and head on it' },
};

const otherWay: Readonly<Record<Way, string>> = {
  forward: 'Now forward',
  backward: 'Now backward',
  left: 'Now the left side',
  right: 'Now the right side',
  both: 'Once more',
};

const sides: Readonly<Record<Way, string | null>> = {
  // The verb says which way.
  forward: null,
  backward: null,
  left: 'left side',
  right: 'right side',
  both: null,
};

const isBuiltIn = (id: string): id is BuiltInId => id in routines;

export const routineWords = {
  moves,
  hint: (move: MoveId, easier: EasierId | null) => (easier === null ? undefined : hintsOfForms[move]?.[easier]) ?? hints[move],
  routineName: ({ id, name }: Pick<Routine, 'id' | 'name'>) => name ?? (isBuiltIn(id) ? routines[id] : id),
  /** A change of side says which. */
  cue: ({ cue, way }: { readonly cue: CueKey; readonly way: Way }) => (cue === 'otherWay' ? otherWay[way] : cues[cue]),

  side: (way: Way) => sides[way],
  setOf: (set: number, sets: number) => `Set ${set} of ${sets}`,
  partOf: (part: number, parts: number) => `${part} of ${parts}`,
  onTheFloor: 'On the floor',
  noFloor: 'No floor today',
  /** Stand before and after the numeral: "breath 2 of 3". */
  breath: 'breath',
  of: (reps: number) => `of ${reps}`,
  seconds: (seconds: number) => (seconds === 1 ? 'second' : 'seconds'),
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
  played: (time: string) => `${time} played`,
  notDone: 'not done',
  doneReps: (reps: number, planned: number) => `${reps} of ${planned}`,
  doneBreaths: (reps: number, planned: number) => `${reps} of ${planned} breaths`,
  doneSeconds: (seconds: number, planned: number) => (seconds === planned ? `${seconds} s` : `${seconds} of ${planned} s`),
  another: 'Start another',
  close: 'Close',

  hurtTitle: 'Stop here',
  hurtLead: 'A stretch may be felt. Pain is a sign to stop, and you did.',
  hurtAt: (move: MoveId) => `You stopped at: ${moves[move]}`,
  doctorTitle: 'See a doctor',
  doctor: 'if it stays or does not get better, above all with numbness, tingling or weakness in an arm.',
  urgentTitle: 'Get help at once',
  urgent: 'for chest pain, trouble breathing, fever with back pain, or pain after a fall.',
  notAdvice: 'General information, not medical advice.',

  thisMove: 'This move',
  reliefTips: 'Relief tips',
  keysTitle: 'Keys',
  keys: [
    ['Space', 'Pause and continue'],
    ['← →', 'Previous and next move'],
    ['S', 'Snooze, while a break is due'],
    ['M', 'Sound on and off'],
    ['W', 'Wall view on and off'],
    ['Esc', 'Leave the wall view, stop, close'],
    ['?', 'This help'],
  ] as const,
} as const;
