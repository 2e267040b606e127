import type { Joint, Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, between, mirrorPoint, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { seen, type View } from '../../../shared/routine/figure/view.ts';
import type { Muscle } from '../../../shared/routine/move.ts';

/** A soft spot on a working muscle, in user units; `angle` in degrees, clockwise. One behind the body only peeps out beside it. */
export type Glow = {
  readonly isBehind: boolean;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly long: number;
  readonly wide: number;
  readonly strength: number;
};

/** Where a muscle runs, its half width, and which way its skin faces. */
type Belly = { readonly from: Vec3; readonly to: Vec3; readonly wide: number; readonly faces: Vec3 };

const sides = ['left', 'right'] as const;

/** Soft spots for the muscles that work, two for each (one a side); of muscles that face away, light spills round the flanks. */
export function glowsOf(view: View, skeleton: Skeleton, muscles: readonly Muscle[], k: number): readonly Glow[] {
  const works = muscles.map((muscle) => {
    const bellies = sides.map((side) => bellyOf(muscle, skeleton, side));
    return { bellies, facing: Math.max(...bellies.map(({ faces }) => apply(view.turn, faces)[2])) };
  });
  // Seen edge-on a muscle fades out instead of vanishing.
  const spots = works
    .filter(({ facing }) => facing > -0.2)
    .flatMap(({ bellies, facing }) => bellies.map((belly) => spot(view, belly, Math.min(1, facing * 2.5 + 0.6), k)));
  const spill = works.some(({ facing }) => facing < -0.85)
    ? sides.map((side) => ({ ...spot(view, flankOf(skeleton, side), 1, k), isBehind: true }))
    : [];
  return [...spill, ...spots];
}

function bellyOf(muscle: Muscle, skeleton: Skeleton, side: 'left' | 'right'): Belly {
  const { upperThorax, lowerThorax, lumbar, neck } = skeleton;
  const { acromion, shoulder } = skeleton[side];
  const isLeft = side === 'left';
  const on = (joint: Joint, offset: Vec3): Vec3 => add(joint.at, apply(joint.turn, isLeft ? offset : mirrorPoint(offset)));
  const turned = (joint: Joint, way: Vec3): Vec3 => apply(joint.turn, isLeft ? way : mirrorPoint(way));
  const behind = turned(upperThorax, [0, 0, -1]);
  switch (muscle) {
    case 'upperTrapezius':
      return {
        from: on(upperThorax, [0.022, 0.09, -0.012]),
        to: on(acromion, [-0.02, 0.004, -0.004]),
        wide: 0.026,
        faces: turned(upperThorax, [0, 0.9, -0.2]),
      };
    case 'deltoids':
      return { from: on(acromion, [-0.03, -0.012, 0]), to: on(shoulder, [0.012, -0.045, 0]), wide: 0.026, faces: [0, 0, 1] };
    case 'rotatorCuff':
      return { from: on(upperThorax, [0.04, 0.02, -0.055]), to: on(shoulder, [-0.02, -0.01, -0.03]), wide: 0.024, faces: behind };
    case 'middleTrapezius':
      return {
        from: on(upperThorax, [0.012, 0.05, -0.05]),
        to: between(on(upperThorax, [0.09, 0.05, -0.05]), acromion.at, 0.4),
        wide: 0.024,
        faces: behind,
      };
    case 'rhomboids':
      return { from: on(upperThorax, [0.014, 0.03, -0.055]), to: on(upperThorax, [0.07, -0.005, -0.055]), wide: 0.024, faces: behind };
    case 'lowerTrapezius':
      return { from: on(lowerThorax, [0.012, 0.0, -0.06]), to: on(upperThorax, [0.06, 0.03, -0.055]), wide: 0.02, faces: behind };
    case 'neck':
      return { from: on(neck, [0.022, 0.05, 0]), to: on(neck, [0.026, -0.005, 0]), wide: 0.016, faces: turned(neck, [1, 0, 0.4]) };
    case 'erectors':
      return { from: on(lumbar, [0.022, -0.02, -0.055]), to: on(lowerThorax, [0.022, 0.05, -0.055]), wide: 0.016, faces: behind };
  }
}

// The edge of the shoulder blade and of the ribs below it, where light from the back comes round.
function flankOf({ upperThorax, lowerThorax }: Skeleton, side: 'left' | 'right'): Omit<Belly, 'faces'> {
  const out = side === 'left' ? 1 : -1;
  const on = (joint: Joint, offset: Vec3): Vec3 => add(joint.at, apply(joint.turn, offset));
  return { from: on(upperThorax, [out * 0.1, 0.03, -0.05]), to: on(lowerThorax, [out * 0.095, 0.03, -0.05]), wide: 0.045 };
}

function spot(view: View, { from, to, wide }: Omit<Belly, 'faces'>, strength: number, k: number): Glow {
  const a = seen(view, from);
  const b = seen(view, to);
  return {
    isBehind: false,
    x: ((a[0] + b[0]) / 2) * k,
    y: (-(a[1] + b[1]) / 2) * k,
    angle: (Math.atan2(-(b[1] - a[1]), b[0] - a[0]) * 180) / Math.PI,
    long: (Math.hypot(b[0] - a[0], b[1] - a[1]) / 2 + wide * 0.6) * k,
    wide: wide * k,
    strength,
  };
}
