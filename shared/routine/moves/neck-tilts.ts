import { changed, type Pose, standing } from '../figure/pose.ts';
import type { Move, Pass } from '../move.ts';

// Ear towards the shoulder: neck and head share the bend, the shoulders stay level and still.
const tilted = (by: number): Pose => changed(standing, { trunk: { neckSideBend: by * 0.6, headSideBend: by * 0.4 } });

const tilt = (way: 'left' | 'right', by: number): Pass => {
  const over = tilted(way === 'left' ? by : -by);
  return {
    way,
    start: { pose: standing },
    phases: [
      {
        name: 'over',
        kind: 'motion',
        seconds: 3,
        breath: 'out',
        cue: 'tiltOver',
        tones: [{ share: 0, tone: 'down' }],
        keys: [{ share: 1, pose: over, passing: false }],
      },
      {
        name: 'hold',
        kind: 'hold',
        seconds: 10,
        breath: null,
        cue: 'tiltHold',
        tones: [{ share: 0, tone: 'hold' }],
        keys: [{ share: 1, pose: over, passing: false }],
      },
      {
        name: 'back',
        kind: 'motion',
        seconds: 3,
        breath: 'in',
        cue: 'comeUp',
        tones: [{ share: 0, tone: 'up' }],
        keys: [{ share: 1, pose: standing, passing: false }],
      },
    ],
  };
};
const bothSides = (by: number): readonly Pass[] => [tilt('left', by), tilt('right', by)];

export const neckTilts: Move = {
  id: 'neckTilts',
  kind: 'warmUp',
  stances: ['sitting', 'standing'],
  equipment: [],
  muscles: ['neck', 'upperTrapezius'],
  counts: 'seconds',
  dose: {
    reps: { usual: 1, min: 1, max: 4 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 10, min: 5, max: 60 },
    holdSeconds: { usual: 10, min: 5, max: 30 },
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  leadIn: { seconds: 5, cue: 'getReady', from: { pose: standing }, keys: [{ share: 1, pose: standing, passing: false }] },
  passes: bothSides(35),
  leadOut: null,
  scene: { ground: 'feet', stand: [0, 0, 0], stoolY: null, hasFloor: false, wallZ: null, armsOnWall: false },
  camera: { azimuth: 0, elevation: 4, centre: [0, 0.84, 0], span: 0.5 },
  trail: { point: 'crown', swell: 1.2, outward: 0 },
  easier: [{ id: 'smaller', passes: bothSides(20) }],
  sources: ['usualNeckTilts', 'urmstonSideFlexion'],
  cautions: [
    { key: 'stretchNotPain', source: 'urmston' },
    { key: 'neckDizziness', source: 'urmston' },
  ],
};
