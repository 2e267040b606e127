import { changed, type Pose, standing } from '../figure/pose.ts';
import type { Move, Phase } from '../move.ts';
import { reps } from '../reps.ts';

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
const goalpost = onWall(90, 90, 4);
const overhead = onWall(150, 35, 14);
const low = onWall(66, 112, -2);

const slide = (name: 'up' | 'down', pose: Pose): Phase => ({
  name,
  kind: 'motion',
  seconds: 3,
  cue: name === 'up' ? 'slideUp' : 'slideDown',
  tones: [{ share: 0, tone: name }],
  keys: [{ share: 1, pose, passing: false }],
});

// A breath at each end. The verb stays: a caption that changes for one second only disturbs.
const pause = (name: 'top' | 'bottom', pose: Pose): Phase => ({
  name,
  kind: 'hold',
  seconds: 1,
  cue: name === 'top' ? 'slideUp' : 'slideDown',
  tones: [],
  keys: [{ share: 1, pose, passing: false }],
});

export const wallAngels: Move = {
  id: 'wallAngels',
  kind: 'strength',
  stances: ['standing'],
  equipment: ['wall'],
  muscles: ['lowerTrapezius', 'middleTrapezius', 'rotatorCuff', 'deltoids'],
  dose: {
    reps: reps.wallAngels,
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 30, min: 10, max: 90 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  leadIn: {
    seconds: 10,
    cue: 'walkToWall',
    from: hanging,
    keys: [
      { share: 0.3, pose: hanging, passing: false },
      { share: 0.95, pose: goalpost, passing: false },
      { share: 1, pose: goalpost, passing: false },
    ],
  },
  passes: [
    { way: 'both', start: goalpost, phases: [slide('up', overhead), pause('top', overhead), slide('down', low), pause('bottom', low)] },
  ],
  leadOut: {
    seconds: 4,
    cue: 'letGo',
    keys: [
      { share: 0.95, pose: hanging, passing: false },
      { share: 1, pose: hanging, passing: false },
    ],
  },
  scene: { stand: [0, 0, 0], wallZ: -0.0955, armsOnWall: true },
  camera: { azimuth: 0, elevation: 12, centre: [0, 0.62, 0], span: 1.32 },
  trail: { point: 'wrist', swell: 1, outward: 0.13 },
  sources: ['Dose of the usual desk programme: 10 to 15; we start at the lower number.'],
  cautions: [
    {
      key: 'neverForceContact',
      source: 'Published instructions agree: move head, back, elbows and wrists towards the wall, never force them.',
    },
    { key: 'stretchNotPain', source: 'Common advice of physiotherapists for mobility work.' },
    { key: 'shoulderInjury', source: 'Overhead work with a fresh shoulder injury needs a clinician first.' },
  ],
};
