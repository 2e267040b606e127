import { changed, type Pose, standing } from '../figure/pose.ts';
import type { Move, Pass, PoseKey } from '../move.ts';

// The girdle goes round: up 5 cm, back and forward 5 cm, down 1 cm for a body of 1.70 m. The arms just hang from it; the chest opens
// a little as the shoulders go back and the neck takes that back, so the eyes stay level.
const girdle = (elevation: number, protraction: number, chest: number): Pose =>
  changed(standing, {
    trunk: { upperThoracicFlexion: chest, neckFlexion: standing.trunk.neckFlexion - chest },
    both: {
      girdleElevation: elevation,
      girdleProtraction: protraction,
      shoulderRotation: standing.left.shoulderRotation - protraction * 0.4,
    },
  });

/** Rolls of a size, 1 for all the way. */
function rolling(size: number): Pick<Move, 'leadIn' | 'passes'> {
  const down = girdle(-3 * size, 0, 0);
  const up = girdle(16 * size, 0, 0);
  const back = girdle(6 * size, -15 * size, -3 * size);
  const front = girdle(6 * size, 15 * size, 4 * size);
  const roll = (way: 'forward' | 'backward', quarters: readonly Pose[]): Pass => ({
    way,
    start: { pose: down },
    phases: [
      {
        name: 'roll',
        kind: 'motion',
        seconds: 3,
        breath: null,
        cue: way === 'forward' ? 'rollForward' : 'rollBackward',
        tones: [
          { share: 0, tone: 'up' },
          { share: 0.5, tone: 'down' },
        ],
        keys: quarters.map((pose, index): PoseKey => ({ share: (index + 1) / 4, pose, passing: true })),
      },
    ],
  });
  return {
    leadIn: { seconds: 5, cue: 'getReady', from: { pose: standing }, keys: [{ share: 1, pose: down, passing: false }] },
    passes: [roll('forward', [back, up, front, down]), roll('backward', [front, up, back, down])],
  };
}

export const shoulderRolls: Move = {
  id: 'shoulderRolls',
  kind: 'warmUp',
  stances: ['sitting', 'standing'],
  equipment: [],
  muscles: ['upperTrapezius', 'middleTrapezius', 'rhomboids'],
  counts: 'reps',
  dose: {
    reps: { usual: 10, min: 1, max: 20 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 15, min: 5, max: 60 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  ...rolling(1),
  leadOut: null,
  scene: { ground: 'feet', stand: [0, 0, 0], stoolY: null, hasFloor: false, wallZ: null, armsOnWall: false },
  camera: { azimuth: 40, elevation: 5, centre: [0, 0.797, 0], span: 0.6 },
  trail: { point: 'acromion', swell: 1.5, outward: 0.064 },
  easier: [{ id: 'smaller', ...rolling(0.6) }],
  sources: ['usualShoulderRolls'],
  cautions: [{ key: 'stretchNotPain', source: 'aaosShoulder' }],
};
