import { changed, type Pose, standing } from '../figure/pose.ts';
import type { Move, Pass, PoseKey } from '../move.ts';

// Elbows bent by the sides; the blades come together and sink, and the chest opens a little. `share` 1 is all the way.
const bent = (share: number): Pose =>
  changed(standing, {
    trunk: { upperThoracicFlexion: -2 * share, neckFlexion: standing.trunk.neckFlexion + 2 * share },
    both: {
      girdleProtraction: 4 - 22 * share,
      girdleElevation: -4 * share,
      shoulderElevation: 12 + 2 * share,
      shoulderPlane: 10 - 40 * share,
      shoulderRotation: -6 + 8 * share,
      elbowFlexion: 92,
      forearmPronation: 62,
      wristFlexion: 6,
    },
  });

const loose = bent(0);
const to = (pose: Pose): readonly PoseKey[] => [{ share: 1, pose, passing: false }];

const squeezing = (share: number): Pass => {
  const squeezed = bent(share);
  return {
    way: 'both',
    start: { pose: loose },
    phases: [
      {
        name: 'squeeze',
        kind: 'motion',
        seconds: 1.5,
        breath: null,
        cue: 'squeeze',
        tones: [{ share: 0, tone: 'up' }],
        keys: to(squeezed),
      },
      { name: 'hold', kind: 'hold', seconds: 5, breath: null, cue: 'squeezeHold', tones: [{ share: 0, tone: 'hold' }], keys: to(squeezed) },
      {
        name: 'release',
        kind: 'motion',
        seconds: 1.5,
        breath: 'out',
        cue: 'release',
        tones: [{ share: 0, tone: 'down' }],
        keys: to(loose),
      },
      { name: 'rest', kind: 'rest', seconds: 2, breath: null, cue: 'ease', tones: [], keys: to(loose) },
    ],
  };
};

export const bladeSqueeze: Move = {
  id: 'bladeSqueeze',
  kind: 'strength',
  stances: ['sitting', 'standing'],
  equipment: [],
  muscles: ['rhomboids', 'middleTrapezius', 'lowerTrapezius'],
  counts: 'reps',
  dose: {
    reps: { usual: 10, min: 1, max: 15 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 30, min: 10, max: 90 },
    holdSeconds: { usual: 5, min: 2, max: 10 },
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  leadIn: { seconds: 5, cue: 'getReady', from: { pose: standing }, keys: to(loose) },
  passes: [squeezing(1)],
  leadOut: { seconds: 2, cue: 'letGo', keys: to(standing) },
  scene: { ground: 'feet', stand: [0, 0, 0], stoolY: null, hasFloor: false, wallZ: null, armsOnWall: false },
  camera: { azimuth: 157, elevation: 5, centre: [0, 0.775, 0], span: 0.66 },
  trail: { point: 'blade', swell: 5, outward: 0.02 },
  easier: [{ id: 'smaller', passes: [squeezing(0.5)] }],
  sources: ['usualBladeSqueeze', 'aaosShoulderBlades'],
  cautions: [{ key: 'stretchNotPain', source: 'aaosShoulder' }],
};
