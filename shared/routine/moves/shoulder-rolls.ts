import { changed, type Pose, standing } from '../figure/pose.ts';
import type { Move, Pass, PoseKey } from '../move.ts';
import { reps } from '../reps.ts';

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

const down = girdle(-3, 0, 0);
const up = girdle(16, 0, 0);
const back = girdle(6, -15, -3);
const front = girdle(6, 15, 4);

const quarters = (...poses: readonly [Pose, Pose, Pose, Pose]): readonly PoseKey[] =>
  poses.map((pose, index) => ({ share: (index + 1) / 4, pose, passing: true }));

const roll = (way: 'forward' | 'backward', keys: readonly PoseKey[]): Pass => ({
  way,
  start: down,
  phases: [
    {
      name: 'roll',
      kind: 'motion',
      seconds: 3,
      cue: way === 'forward' ? 'rollForward' : 'rollBackward',
      tones: [
        { share: 0, tone: 'up' },
        { share: 0.5, tone: 'down' },
      ],
      keys,
    },
  ],
});

export const shoulderRolls: Move = {
  id: 'shoulderRolls',
  kind: 'warmUp',
  stances: ['sitting', 'standing'],
  equipment: [],
  muscles: ['upperTrapezius', 'middleTrapezius', 'rhomboids'],
  dose: {
    reps: reps.shoulderRolls,
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 15, min: 5, max: 60 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  leadIn: { seconds: 5, cue: 'getReady', from: standing, keys: [{ share: 1, pose: down, passing: false }] },
  passes: [roll('forward', quarters(back, up, front, down)), roll('backward', quarters(front, up, back, down))],
  leadOut: null,
  scene: { stand: [0, 0, 0], wallZ: null, armsOnWall: false },
  camera: { azimuth: 40, elevation: 5, centre: [0, 0.797, 0], span: 0.6 },
  trail: { point: 'acromion', swell: 1.5, outward: 0.064 },
  sources: ['Dose of the usual desk programme: 10 forward, then 10 backward, slowly.'],
  cautions: [{ key: 'stretchNotPain', source: 'Common advice of physiotherapists for mobility work.' }],
};
