import { changed, type Pose, standing } from '../figure/pose.ts';
import { bothHands, lying, resting, underHand } from '../figure/reach.ts';
import type { Vec3 } from '../figure/vector.ts';
import type { Key, Move, Phase } from '../move.ts';

const ground = { ground: 'knees', stand: [0, 0, 0] } as const;
const onFloor = bothHands({ wrist: [0.185, underHand, 0.345], turn: lying([0.08, 0, 1], [0, -1, 0]) });
const onThighs = bothHands({ wrist: [0.088, 0.131, -0.1], turn: lying([-0.1, -0.3, 0.93], [0, -0.95, -0.3]) });

type Fold = {
  readonly pelvis: number;
  readonly lumbar: number;
  readonly lower: number;
  readonly upper: number;
  readonly neck: number;
  readonly head: number;
};

// Sitting on the heels, knees a little apart: the pelvis tips over thighs that stay where they are.
const onHeels = ({ pelvis, lumbar, lower, upper, neck, head }: Fold, arm: Partial<Pose['left']>): Pose =>
  changed(standing, {
    trunk: {
      pelvisTilt: pelvis,
      lumbarFlexion: lumbar,
      lowerThoracicFlexion: lower,
      upperThoracicFlexion: upper,
      neckFlexion: neck,
      headFlexion: head,
    },
    both: { hipAbduction: 10, hipRotation: 0, hipFlexion: 71 + pelvis, kneeFlexion: 157, ankleDorsiflexion: -80, ...arm },
  });

const tall = resting(
  onHeels({ pelvis: 4, lumbar: -4, lower: 0, upper: 0, neck: 9, head: -9 }, { shoulderElevation: 15, shoulderPlane: 10 }),
  onThighs,
  ground,
);
// On the way down the hands leave the thighs over the knees and come to the mat before them.
const overKnees = bothHands({ wrist: [0.125, 0.115, 0.02], turn: lying([0.02, -0.5, 0.86], [0, -0.86, -0.5]) });
const beforeKnees = bothHands({ wrist: [0.175, underHand, 0.12], turn: lying([0.05, 0, 1], [0, -1, 0]) });
const bowing = resting(
  onHeels({ pelvis: 16, lumbar: 12, lower: 4, upper: 2, neck: 8, head: -2 }, { shoulderElevation: 30, shoulderPlane: 40 }),
  overKnees,
  ground,
);
const propped = resting(
  onHeels({ pelvis: 34, lumbar: 26, lower: 8, upper: 4, neck: 6, head: 2 }, { shoulderElevation: 50, shoulderPlane: 60 }),
  beforeKnees,
  ground,
);
// Arms long in front, elbows a little bent and off the floor.
const stretched = { shoulderElevation: 5, shoulderPlane: -10, girdleElevation: 10 };
const down = resting(onHeels({ pelvis: 57, lumbar: 38, lower: 8, upper: 0, neck: 8.66, head: 6 }, stretched), onFloor, ground);

// The forehead on a cushion in front of the knees: the trunk folds less.
const cushion: Vec3 = [0, 0.034, 0.165];
const nearer = bothHands({ wrist: [0.185, underHand, 0.325], turn: lying([0.08, 0, 1], [0, -1, 0]) });
const downOnCushion = resting(onHeels({ pelvis: 50, lumbar: 34, lower: 8, upper: 2, neck: 7.54, head: 8 }, stretched), nearer, ground);

const movement = (folded: Key): Pick<Move, 'leadIn' | 'passes' | 'leadOut'> => {
  const breath = (name: 'in' | 'out'): Phase => ({
    name,
    kind: 'motion',
    seconds: name === 'in' ? 4 : 6,
    breath: name,
    cue: name === 'in' ? 'breatheIn' : 'breatheOut',
    tones: [{ share: 0, tone: name === 'in' ? 'up' : 'down' }],
    keys: [{ ...folded, share: 1, passing: false }],
  });
  return {
    leadIn: {
      seconds: 10,
      cue: 'downToFloor',
      from: tall,
      keys: [
        { ...tall, share: 0.2, passing: false },
        { ...bowing, share: 0.38, passing: true },
        { ...propped, share: 0.55, passing: false },
        { ...folded, share: 0.92, passing: false },
        { ...folded, share: 1, passing: false },
      ],
    },
    passes: [{ way: 'both', start: folded, phases: [breath('in'), breath('out')] }],
    leadOut: {
      seconds: 4,
      cue: 'sitUp',
      keys: [
        { ...propped, share: 0.5, passing: false },
        { ...bowing, share: 0.75, passing: true },
        { ...tall, share: 1, passing: false },
      ],
    },
  };
};

const scene: Move['scene'] = { ...ground, stoolY: null, hasFloor: true, wallZ: null, armsOnWall: false };

export const childsPose: Move = {
  id: 'childsPose',
  kind: 'release',
  stances: ['kneeling'],
  equipment: ['floor'],
  muscles: ['erectors'],
  counts: 'breaths',
  dose: {
    reps: { usual: 3, min: 1, max: 12 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 10, min: 5, max: 60 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 75, max: 125 },
  },
  ...movement(down),
  scene,
  camera: { azimuth: 74, elevation: 20, centre: [0, 0.25, 0.073], span: 0.93 },
  trail: null,
  easier: [{ id: 'cushion', ...movement(downOnCushion), scene: { ...scene, cushion } }],
  sources: ['usualChildsPose'],
  cautions: [
    { key: 'stretchNotPain', source: 'commonAdvice' },
    { key: 'kneePain', source: 'yinMethod' },
    { key: 'backInjury', source: 'yinMethod' },
  ],
};
