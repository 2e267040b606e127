import { changed, mirrored, type Pose, standing } from '../figure/pose.ts';
import { bothHands, lying, mirroredHands, mirroredRest, resting, underHand } from '../figure/reach.ts';
import type { Footing } from '../figure/skeleton.ts';
import type { Hands, Key, Move, Pass } from '../move.ts';
import { stoolY } from './stool.ts';

const ground = { ground: 'seat', stand: [0, 0, 0] } as const;
const seat = { ground: 'seat', stand: [0, stoolY, 0] } as const;

// Cross-legged and tall: the shanks cross, each foot lies under the other knee.
const crossLegged: Pose = changed(standing, {
  trunk: { neckFlexion: 6, headFlexion: -6 },
  both: { hipFlexion: 114, hipAbduction: 38, hipRotation: 60, kneeFlexion: 137, ankleDorsiflexion: -40 },
});
// On a stool, feet flat.
const sitting: Pose = changed(standing, {
  trunk: { neckFlexion: 6, headFlexion: -6 },
  both: { hipFlexion: 90, hipAbduction: 11, hipRotation: 0, kneeFlexion: 90, ankleDorsiflexion: 0 },
});

type Form = {
  readonly sitting: Pose;
  readonly footing: Footing;
  readonly onKnees: Hands;
  /** Turning left: the right hand lies on the left knee, the left one behind, its fingers away from the body. */
  readonly holding: Hands;
  /** Where the hands are on their way from one side to the other: just over the thighs. */
  readonly overLap: Hands;
};

const onFloor: Form = {
  sitting: crossLegged,
  footing: ground,
  onKnees: bothHands({ wrist: [0.195, 0.195, 0.148], turn: lying([0.2, -0.5, 0.83], [0, -0.86, -0.5]) }),
  holding: {
    left: { wrist: [0.166, underHand, -0.088], turn: lying([0.72, 0, -0.69], [0, -1, 0]) },
    right: mirroredRest({ wrist: [-0.125, 0.194, 0.158], turn: lying([-0.96, -0.2, 0.15], [-0.15, -0.95, -0.1]) }),
  },
  overLap: bothHands({ wrist: [0.155, 0.19, 0.09], turn: lying([-0.15, -0.1, 0.98], [0, -0.99, -0.1]) }),
};
const onStool: Form = {
  sitting,
  footing: seat,
  onKnees: bothHands({ wrist: [0.104, 0.344, 0.19], turn: lying([0, -0.3, 0.95], [0, -0.95, -0.3]) }),
  holding: {
    left: { wrist: [0.12, stoolY + underHand, -0.06], turn: lying([0.5, -0.3, -0.82], [0.1, -0.95, -0.25]) },
    right: mirroredRest({ wrist: [-0.04, 0.346, 0.185], turn: lying([-0.95, -0.18, 0.25], [-0.15, -0.97, -0.1]) }),
  },
  overLap: bothHands({ wrist: [0.115, 0.365, 0.11], turn: lying([-0.2, -0.25, 0.94], [0, -0.96, -0.26]) }),
};

const atEaseIn = ({ sitting: pose, onKnees, footing }: Form): Key =>
  resting(changed(pose, { both: { shoulderElevation: 25, shoulderPlane: 10 } }), onKnees, footing);

const liftedIn = ({ sitting: pose, overLap, footing }: Form): Key => ({
  pose: resting(changed(pose, { both: { shoulderElevation: 25, shoulderPlane: 10 } }), overLap, footing).pose,
});

// The turn is mostly in the thorax; the head follows.
const turned = ({ sitting: pose, holding, footing }: Form, by: number): Key => {
  const wanted = changed(pose, {
    trunk: {
      lumbarRotation: by * 0.2,
      lowerThoracicRotation: by * 0.45,
      upperThoracicRotation: by * 0.35,
      neckRotation: by * 0.5,
      headRotation: by * 0.4,
    },
    left: { shoulderElevation: 30, shoulderPlane: -82, girdleProtraction: -6 },
    right: { shoulderElevation: 35, shoulderPlane: 60, girdleProtraction: 17 },
  });
  return resting(wanted, holding, footing);
};

type Side = { readonly start: Key; readonly there: Key };

const twist = (way: 'left' | 'right', { start, there }: Side, lifted: Key): Pass => ({
  way,
  start,
  entry: [
    { ...lifted, share: 0.5, passing: true },
    { ...start, share: 1, passing: false },
  ],
  phases: [
    {
      name: 'in',
      kind: 'motion',
      seconds: 3,
      breath: 'out',
      cue: 'turn',
      tones: [{ share: 0, tone: 'up' }],
      keys: [{ ...there, share: 1, passing: false }],
    },
    {
      name: 'hold',
      kind: 'hold',
      seconds: 15,
      breath: null,
      cue: 'turnHold',
      tones: [{ share: 0, tone: 'hold' }],
      keys: [{ ...there, share: 1, passing: false }],
    },
    {
      name: 'out',
      kind: 'motion',
      seconds: 3,
      breath: 'in',
      cue: 'toMiddle',
      tones: [{ share: 0, tone: 'down' }],
      keys: [{ ...start, share: 1, passing: false }],
    },
  ],
});

const movement = (form: Form, cue: 'downToFloor' | 'getReady'): Pick<Move, 'leadIn' | 'passes' | 'leadOut'> => {
  const [atEase, lifted] = [atEaseIn(form), liftedIn(form)];
  const toLeft: Side = { start: turned(form, 0), there: turned(form, 35) };
  const hands = mirroredHands(form.holding);
  const inMirror = ({ pose }: Key): Key => ({ pose: mirrored(pose), hands });
  const toRight: Side = { start: inMirror(toLeft.start), there: inMirror(toLeft.there) };
  return {
    leadIn: {
      seconds: 10,
      cue,
      from: atEase,
      keys: [
        { ...atEase, share: 0.25, passing: false },
        { ...lifted, share: 0.55, passing: true },
        { ...toLeft.start, share: 0.85, passing: false },
        { ...toLeft.start, share: 1, passing: false },
      ],
    },
    passes: [twist('left', toLeft, lifted), twist('right', toRight, lifted)],
    leadOut: {
      seconds: 4,
      cue: 'release',
      keys: [
        { ...lifted, share: 0.5, passing: true },
        { ...atEase, share: 1, passing: false },
      ],
    },
  };
};

export const seatedTwist: Move = {
  id: 'seatedTwist',
  kind: 'mobility',
  stances: ['crossLegged'],
  equipment: ['floor'],
  muscles: ['obliques'],
  counts: 'seconds',
  dose: {
    reps: { usual: 1, min: 1, max: 4 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 10, min: 5, max: 60 },
    holdSeconds: { usual: 15, min: 5, max: 45 },
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  ...movement(onFloor, 'downToFloor'),
  scene: { ...ground, stoolY: null, hasFloor: true, wallZ: null, armsOnWall: false },
  camera: { azimuth: 5, elevation: 15, centre: [0, 0.24, 0.04], span: 0.8 },
  trail: { point: 'gaze', swell: 1.8, outward: 0.13 },
  easier: [
    {
      id: 'seated',
      stances: ['sitting'],
      equipment: ['chair'],
      ...movement(onStool, 'getReady'),
      scene: { ...seat, stoolY, hasFloor: true, wallZ: null, armsOnWall: false },
      camera: { azimuth: 2, elevation: 12, centre: [0, 0.4, 0.08], span: 0.98 },
    },
  ],
  sources: ['usualSeatedTwist'],
  cautions: [
    { key: 'stretchNotPain', source: 'commonAdvice' },
    {
      key: 'backInjury',
      source: 'middlesexTwist',
    },
  ],
};
