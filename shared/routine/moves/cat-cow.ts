import { changed, type Pose, standing } from '../figure/pose.ts';
import { bothHands, lying, resting, underHand } from '../figure/reach.ts';
import type { Easier, Key, Move, Pass, Phase } from '../move.ts';
import { stoolY } from './stool.ts';

/** The chain from the pelvis to the head, and the blades on it: what a wave through the spine goes along. */
type Spine = {
  readonly pelvis: number;
  readonly lumbar: number;
  readonly lower: number;
  readonly upper: number;
  readonly blades: number;
  readonly neck: number;
  readonly head: number;
};

const ground = { ground: 'knees', stand: [0, 0, 0] } as const;

// Wrists under the shoulders, hands flat, fingers forward.
const onFloor = bothHands({ wrist: [0.113, underHand, 0.272], turn: lying([0, 0, 1], [0, -1, 0]) });

const spineOf = ({ pelvis, lumbar, lower, upper, neck, head }: Spine): Partial<Pose['trunk']> => ({
  pelvisTilt: pelvis,
  lumbarFlexion: lumbar,
  lowerThoracicFlexion: lower,
  upperThoracicFlexion: upper,
  neckFlexion: neck,
  headFlexion: head,
});

// The thighs stand still over the knees while the pelvis tips over them; `back` leans them towards the heels. Shins and insteps lie flat.
const kneeling = (spine: Spine, back = 0): Key => {
  const pose = changed(standing, {
    trunk: spineOf(spine),
    both: {
      girdleProtraction: spine.blades,
      shoulderElevation: 60,
      shoulderPlane: 78,
      hipAbduction: 0,
      hipRotation: 0,
      hipFlexion: spine.pelvis + back,
      kneeFlexion: 86 + back,
      ankleDorsiflexion: -80,
    },
  });
  return resting(pose, onFloor, ground);
};

const level: Spine = { pelvis: 77.2, lumbar: 0, lower: 0, upper: 0, blades: 3, neck: 4, head: -2 };
const arched: Spine = { pelvis: 97.6, lumbar: -15, lower: -6, upper: -4, blades: -12, neck: -28, head: -13 };
const rounded: Spine = { pelvis: 33.8, lumbar: 32, lower: 20, upper: 18, blades: 14, neck: 30, head: 13 };

const seat = { ground: 'seat', stand: [0, stoolY, 0] } as const;
const onKnees = bothHands({ wrist: [0.106, 0.344, 0.205], turn: lying([0, -0.3, 0.95], [0, -0.95, -0.3]) });

// On a stool, feet flat, hands on the knees.
const sitting = (spine: Spine): Key => {
  const pose = changed(standing, {
    trunk: spineOf(spine),
    both: {
      girdleProtraction: spine.blades,
      shoulderElevation: 30,
      shoulderPlane: 30,
      hipAbduction: 12,
      hipRotation: 0,
      hipFlexion: 90 + spine.pelvis,
      kneeFlexion: 90,
      ankleDorsiflexion: 0,
    },
  });
  return resting(pose, onKnees, seat);
};

const tall: Spine = { pelvis: 2, lumbar: -3, lower: 0, upper: 0, blades: 0, neck: 8, head: -8 };
const archedTall: Spine = { pelvis: 21, lumbar: -15, lower: -6, upper: -4, blades: -14, neck: -12, head: -8 };
const roundedTall: Spine = { pelvis: -29, lumbar: 38, lower: 19, upper: 16, blades: 15, neck: 22, head: 12 };

const between = (from: Spine, to: Spine, share: (name: keyof Spine) => number): Spine => {
  const gone = (name: keyof Spine): number => from[name] + (to[name] - from[name]) * share(name);
  return {
    pelvis: gone('pelvis'),
    lumbar: gone('lumbar'),
    lower: gone('lower'),
    upper: gone('upper'),
    blades: gone('blades'),
    neck: gone('neck'),
    head: gone('head'),
  };
};

// Halfway the pelvis and loin are ahead and the head still behind: the spine moves segment by segment. The pelvis tips just so far that
// the arms stay nearly straight.
const wave: Spine = { pelvis: 0.62, lumbar: 0.67, lower: 0.58, upper: 0.52, blades: 0.52, neck: 0.46, head: 0.4 };

const phase = (name: 'cow' | 'cat', from: Spine, to: Spine, bodyOf: (spine: Spine) => Key): Phase => ({
  name,
  kind: 'motion',
  seconds: 3,
  breath: name === 'cow' ? 'in' : 'out',
  cue: name,
  tones: [{ share: 0, tone: name === 'cow' ? 'up' : 'down' }],
  keys: [
    { ...bodyOf(between(from, to, (part) => wave[part])), share: 0.5, passing: true },
    { ...bodyOf(to), share: 1, passing: false },
  ],
});

const pass = (start: Key, arch: Spine, round: Spine, bodyOf: (spine: Spine) => Key): Pass => ({
  way: 'both',
  start,
  phases: [phase('cow', round, arch, bodyOf), phase('cat', arch, round, bodyOf)],
});

const tabletop = kneeling(level);
const satBack = kneeling(level, 24);
const atEase = sitting(tall);
const partly = (to: Spine): Spine => between(level, to, () => 0.55);

const easier: readonly Easier[] = [
  { id: 'smaller', passes: [pass(tabletop, partly(arched), partly(rounded), kneeling)] },
  {
    id: 'seated',
    stances: ['sitting'],
    equipment: ['chair'],
    leadIn: { seconds: 5, cue: 'getReady', from: atEase, keys: [{ ...atEase, share: 1, passing: false }] },
    passes: [pass(atEase, archedTall, roundedTall, sitting)],
    leadOut: { seconds: 3, cue: 'toMiddle', keys: [{ ...atEase, share: 1, passing: false }] },
    scene: { ...seat, stoolY, hasFloor: true, wallZ: null, armsOnWall: false },
    camera: { azimuth: 76, elevation: 8, centre: [0, 0.4, 0.08], span: 0.98 },
  },
];

export const catCow: Move = {
  id: 'catCow',
  kind: 'mobility',
  stances: ['allFours'],
  equipment: ['floor'],
  muscles: ['erectors', 'rhomboids'],
  counts: 'reps',
  dose: {
    reps: { usual: 10, min: 1, max: 15 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 15, min: 5, max: 60 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  leadIn: {
    seconds: 10,
    cue: 'downToFloor',
    from: satBack,
    keys: [
      { ...satBack, share: 0.3, passing: false },
      { ...tabletop, share: 0.8, passing: false },
      { ...tabletop, share: 1, passing: false },
    ],
  },
  passes: [pass(tabletop, arched, rounded, kneeling)],
  leadOut: { seconds: 3, cue: 'toMiddle', keys: [{ ...tabletop, share: 1, passing: false }] },
  scene: { ...ground, stoolY: null, hasFloor: true, wallZ: null, armsOnWall: false },
  camera: { azimuth: 76, elevation: 10, centre: [0, 0.275, 0.059], span: 0.95 },
  trail: { point: 'crown', swell: 1.2, outward: 0 },
  easier,
  sources: ['usualCatCow'],
  cautions: [
    { key: 'stretchNotPain', source: 'commonAdvice' },
    {
      key: 'wristPain',
      source: 'lairdWrists',
    },
    {
      key: 'kneePain',
      source: 'lairdKnees',
    },
  ],
};
