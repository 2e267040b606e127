import type { CueKey } from '../cue.ts';
import { changed, type Pose, standing } from '../figure/pose.ts';
import type { Move, Pass, Phase, Way } from '../move.ts';
import { stoolY } from './stool.ts';

// Heels about 10 cm out (0.06 of body height), knees soft, so that pelvis, upper back and head rest on the wall. Every angle is
// against the thorax, which stays upright; plane and rotation of the shoulder follow from the wall itself.
const leaning: Pose = changed(standing, {
  trunk: { neckFlexion: -2, headFlexion: 2 },
  both: { hipFlexion: 16, kneeFlexion: 24.6, ankleDorsiflexion: 8.6, hipAbduction: 4, hipRotation: 9 },
});

const onWall = (raisedBy: number, bent: number, lifted: number): Pose =>
  changed(leaning, {
    both: {
      shoulderElevation: raisedBy,
      shoulderPlane: -13,
      shoulderRotation: 90,
      elbowFlexion: bent,
      forearmPronation: 0,
      wristFlexion: 0,
      girdleElevation: lifted,
      girdleProtraction: -9,
    },
  });

const hanging: Pose = changed(leaning, { both: { shoulderElevation: 14, shoulderPlane: 0, girdleProtraction: -3 } });
// Between hanging and the wall: elbows by the sides, hands before the shoulders, so that no forearm swings out level.
const tucked: Pose = changed(leaning, {
  both: {
    shoulderElevation: 24,
    shoulderPlane: 8,
    shoulderRotation: 20,
    elbowFlexion: 128,
    forearmPronation: 30,
    girdleProtraction: -5,
  },
});
const goalpost = onWall(90, 90, 4);
const overhead = onWall(150, 35, 14);
const lessHigh = onWall(115, 62, 8);
const low = onWall(66, 112, -2);

const slide = (name: 'up' | 'down', pose: Pose): Phase => ({
  name,
  kind: 'motion',
  seconds: 3,
  breath: name === 'up' ? 'in' : 'out',
  cue: name === 'up' ? 'slideUp' : 'slideDown',
  tones: [{ share: 0, tone: name }],
  keys: [{ share: 1, pose, passing: false }],
});

// A breath at each end.
const pause = (name: 'top' | 'bottom', pose: Pose): Phase => ({
  name,
  kind: 'hold',
  seconds: 1,
  breath: null,
  cue: 'stay',
  tones: [],
  keys: [{ share: 1, pose, passing: false }],
});

/** From `first` up to `top` and down again; `arms` takes from a posture what its side does. */
function sliding(way: Way, first: Pose, top: Pose, arms: (pose: Pose) => Pose): Pass {
  const [highest, lowest] = [arms(top), arms(low)];
  return {
    way,
    start: { pose: first === low ? lowest : arms(first) },
    phases: [slide('up', highest), pause('top', highest), slide('down', lowest), pause('bottom', lowest)],
  };
}
const bothArms = (pose: Pose): Pose => pose;
const leftArm = ({ left }: Pose): Pose => ({ ...hanging, left });
const rightArm = ({ right }: Pose): Pose => ({ ...hanging, right });

const changing = (pass: Pass): Pass => ({
  ...pass,
  entry: [
    { share: 0.5, pose: tucked, passing: true },
    { ...pass.start, share: 1, passing: false },
  ],
});

// On a stool that stands against the wall: only the legs differ.
const sitting = (pose: Pose): Pose =>
  changed(pose, { both: { hipFlexion: 90, kneeFlexion: 90, ankleDorsiflexion: 0, hipAbduction: 8, hipRotation: 0 } });

const leadInTo = ({ start }: Pass, { ease, near, cue }: Ways = standingUp): Move['leadIn'] => ({
  seconds: 10,
  cue,
  from: { pose: ease },
  keys: [
    { share: 0.3, pose: ease, passing: false },
    { share: 0.65, pose: near, passing: true },
    { share: 0.95, ...start, passing: false },
    { share: 1, ...start, passing: false },
  ],
});

const leadOutTo = ({ ease, near }: Ways): Move['leadOut'] => ({
  seconds: 4,
  cue: 'letGo',
  keys: [
    { share: 0.45, pose: near, passing: true },
    { share: 0.95, pose: ease, passing: false },
    { share: 1, pose: ease, passing: false },
  ],
});

/** The way to the wall: postures at ease and with the hands up, and what is asked for. */
type Ways = { readonly ease: Pose; readonly near: Pose; readonly cue: CueKey };
const standingUp: Ways = { ease: hanging, near: tucked, cue: 'walkToWall' };
const sittingDown: Ways = { ease: sitting(hanging), near: sitting(tucked), cue: 'sitAtWall' };

const usual = sliding('both', goalpost, overhead, bothArms);
const seated = sliding('both', goalpost, overhead, sitting);
const lower = sliding('both', low, lessHigh, bothArms);
const [leftAlone, rightAlone] = [sliding('left', low, overhead, leftArm), sliding('right', low, overhead, rightArm)];

export const wallAngels: Move = {
  id: 'wallAngels',
  kind: 'strength',
  stances: ['standing'],
  equipment: ['wall'],
  muscles: ['lowerTrapezius', 'middleTrapezius', 'rotatorCuff', 'deltoids'],
  counts: 'reps',
  dose: {
    reps: { usual: 10, min: 1, max: 15 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 30, min: 10, max: 90 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  leadIn: leadInTo(usual),
  passes: [usual],
  leadOut: leadOutTo(standingUp),
  scene: { ground: 'feet', stand: [0, 0, 0], stoolY: null, hasFloor: true, wallZ: -0.0955, armsOnWall: true },
  camera: { azimuth: 0, elevation: 12, centre: [0, 0.62, 0], span: 1.32 },
  trail: { point: 'wrist', swell: 1, outward: 0.13 },
  easier: [
    {
      id: 'seated',
      stances: ['sitting'],
      equipment: ['wall', 'chair'],
      leadIn: leadInTo(seated, sittingDown),
      passes: [seated],
      leadOut: leadOutTo(sittingDown),
      scene: { ground: 'seat', stand: [0, stoolY, -0.05], stoolY, hasFloor: true, wallZ: -0.1135, armsOnWall: true },
      camera: { azimuth: 24, elevation: 10, centre: [0, 0.52, 0], span: 1.22 },
    },
    { id: 'armsLower', leadIn: leadInTo(lower), passes: [lower] },
    {
      id: 'oneSided',
      leadIn: leadInTo(leftAlone),

      passes: [changing(leftAlone), changing(rightAlone)],
    },
  ],
  sources: ['usualWallAngels'],
  cautions: [
    {
      key: 'neverForceContact',
      source: 'instructionsAgree',
    },
    { key: 'stretchNotPain', source: 'aaosShoulder' },
    { key: 'shoulderInjury', source: 'aaosRotatorCuff' },
  ],
};
