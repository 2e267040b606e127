import { changed, type Limbs, type Pose, standing } from '../figure/pose.ts';
import { radians } from '../figure/vector.ts';
import type { Camera, Easier, Move, Pass, PoseKey, Trail } from '../move.ts';

type Form = Pick<Move, 'leadIn' | 'passes' | 'leadOut'>;

// Hands or elbows go round from the shoulders, `size` degrees about where the arm points; the girdle goes with them a little. Arms may pass
// through a posture between hanging and there.
function circling(
  arm: Partial<Limbs> & Pick<Limbs, 'shoulderElevation' | 'shoulderPlane'>,
  size: number,
  onTheWay: Partial<Limbs> | null = null,
): Form {
  const share = size / 6;
  const at = (up: number, ahead: number): Pose =>
    changed(standing, {
      both: {
        ...arm,
        girdleElevation: 4 + 2 * share * up,
        girdleProtraction: 2 * share * ahead,
        shoulderElevation: arm.shoulderElevation + size * up,
        shoulderPlane: arm.shoulderPlane + (size * ahead) / Math.sin(radians(arm.shoulderElevation)),
      },
    });
  const [top, front, bottom, back] = [at(1, 0), at(0, 1), at(-1, 0), at(0, -1)];
  // A circle runs out on its first quarter, and the next one is already turning as it begins.
  const rest = (share: number, pose: Pose): PoseKey => ({ share, pose, passing: false });
  const passing = (share: number): readonly PoseKey[] =>
    onTheWay === null ? [] : [{ share, pose: changed(standing, { both: onTheWay }), passing: true }];
  const swing: PoseKey = { share: 1, pose: bottom, passing: true };
  const round = (way: 'forward' | 'backward', poses: readonly Pose[], entry: readonly PoseKey[]): Pass => ({
    way,
    start: { pose: bottom },
    entry,
    phases: [
      {
        name: 'circle',
        kind: 'motion',
        seconds: 1.25,
        breath: null,
        cue: way === 'forward' ? 'circleForward' : 'circleBackward',
        tones: [{ share: 0, tone: 'up' }],
        keys: poses.map((pose, index): PoseKey => ({ share: (index + 1) / 4, pose, passing: true })),
      },
    ],
  });
  return {
    leadIn: { seconds: 5, cue: 'getReady', from: { pose: standing }, keys: [...passing(0.4), rest(0.8, front), swing] },
    passes: [
      round(
        'forward',
        [back, top, front, bottom],
        [rest(0.07, front), ...passing(0.25), rest(0.46, standing), rest(0.5, standing), ...passing(0.7), rest(0.93, front), swing],
      ),
      round('backward', [front, top, back, bottom], [rest(0.3, back), rest(0.7, back), swing]),
    ],
    leadOut: { seconds: 5, cue: 'letGo', keys: [rest(0.18, front), ...passing(0.55), rest(1, standing)] },
  };
}

// Straight but not locked, palms down, a little before the body, where the shoulder blade points.
const straight = { shoulderElevation: 90, shoulderPlane: 4, shoulderRotation: 6, elbowFlexion: 5, forearmPronation: 8, wristFlexion: 0 };
// Fingertips rest on the shoulders.
const folded = {
  shoulderElevation: 76,
  shoulderPlane: 20,
  shoulderRotation: 72,
  elbowFlexion: 144,
  forearmPronation: -66,
  wristFlexion: 63,
  wristDeviation: 15,
};

// Elbows by the sides, hands on their way up before the shoulders: else they would wave beside the body.
const tucked = { shoulderElevation: 24, shoulderPlane: 40, shoulderRotation: 10, elbowFlexion: 126, forearmPronation: 0 };

const camera: Camera = { azimuth: 45, elevation: 4, centre: [0, 0.735, 0], span: 0.99 };
const trail: Trail = { point: 'fingertip', swell: 1, outward: 0 };

const easier: readonly Easier[] = [
  { id: 'smaller', ...circling(straight, 3.5) },
  { id: 'armsLower', ...circling({ ...straight, shoulderElevation: 60 }, 6) },
  {
    id: 'elbowsBent',
    ...circling(folded, 12, tucked),
    camera: { ...camera, centre: [0, 0.8, 0], span: 0.66 },
    trail: { ...trail, point: 'elbow', swell: 1.15, outward: 0.035 },
  },
];

export const armCircles: Move = {
  id: 'armCircles',
  kind: 'warmUp',
  stances: ['standing', 'sitting'],
  equipment: [],
  muscles: ['deltoids', 'rotatorCuff', 'upperTrapezius'],
  counts: 'reps',
  dose: {
    reps: { usual: 12, min: 4, max: 24 },
    sets: { usual: 1, min: 1, max: 3 },
    restSeconds: { usual: 15, min: 10, max: 60 },
    holdSeconds: null,
    pacePercent: { usual: 100, min: 50, max: 150 },
  },
  ...circling(straight, 6),
  scene: { ground: 'feet', stand: [0, 0, 0], stoolY: null, hasFloor: false, wallZ: null, armsOnWall: false },
  camera,
  trail,
  easier,
  sources: ['usualArmCircles'],
  cautions: [
    { key: 'stretchNotPain', source: 'aaosShoulder' },
    { key: 'shoulderInjury', source: 'aaosRotatorCuff' },
  ],
};
