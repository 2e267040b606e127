import { girdleShift } from '../../../shared/routine/figure/blade.ts';
import { segment } from '../../../shared/routine/figure/body.ts';
import type { Joint, Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, distance, dot, mirrorPoint, subtract, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { seen, type View } from '../../../shared/routine/figure/view.ts';
import type { Muscle } from '../../../shared/routine/move.ts';

/** Where a soft spot lies: on the shirt under arms and lap, over all, or behind the body so that it only peeps out beside it. */
export const glowLayers = ['behind', 'shirt', 'front'] as const;
export type GlowLayer = (typeof glowLayers)[number];

/** A soft spot on a working muscle, in user units; `angle` in degrees, clockwise. */
export type Glow = {
  readonly layer: GlowLayer;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly long: number;
  readonly wide: number;
  readonly strength: number;
};

/** Where a muscle runs, its half width (seen edge-on where that differs), which way its skin faces, and how hard it works (0 to 1). */
type Belly = {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly wide: number;
  readonly edge?: number;
  readonly faces: Vec3;
  readonly effort: number;
};
type SideName = 'left' | 'right';

const sides = ['left', 'right'] as const;

/** Soft spots for the muscles that work; of muscles that face away, light spills round the flanks. */
export function glowsOf(view: View, skeleton: Skeleton, muscles: readonly Muscle[], k: number): readonly Glow[] {
  const towardsEye = (way: Vec3): number => apply(view.turn, way)[2];
  const across = apply(skeleton.upperThorax.turn, [1, 0, 0]);
  // Seen from the side both halves of the back fall together: the near one stands for both.
  const seenSides = Math.abs(towardsEye(across)) < 0.8 ? sides : ([towardsEye(across) > 0 ? 'left' : 'right'] as const);
  const bellies = [...new Set(muscles.map(areaOf))].flatMap((area) =>
    (isCentral(area) ? (['left'] as const) : seenSides).flatMap((side) =>
      belliesOf(area, skeleton, side).map((belly) => ({ belly, area, facing: towardsEye(belly.faces) })),
    ),
  );
  const spots = bellies
    .filter(({ facing }) => facing > -0.2)
    // Seen edge-on a muscle fades out instead of vanishing.
    .map(({ belly, area, facing }) =>
      spot(view, belly, Math.min(1, facing * 2.5 + 0.6) * belly.effort, area === 'obliques' ? 'shirt' : 'front', k),
    );
  // Only straight from the front it is a rim: a body that is turned a little would have a blob beside it.
  const straight = 1 - share(Math.abs(towardsEye(across)) / 0.1);
  const isHidden = bellies.some(({ facing }) => facing < -0.8);
  const spill = isHidden ? sides.map((side) => spot(view, flankOf(skeleton, side), straight, 'behind', k)) : [];
  return [...spill, ...spots];
}

/** What lights up as one: the muscles between and below the blades lie over one another. */
type Area = Exclude<Muscle, 'middleTrapezius' | 'lowerTrapezius' | 'rhomboids'> | 'betweenBlades';

function areaOf(muscle: Muscle): Area {
  switch (muscle) {
    case 'middleTrapezius':
    case 'lowerTrapezius':
    case 'rhomboids':
      return 'betweenBlades';
    default:
      return muscle;
  }
}

/** True for what lies across the middle line: one light, not one on each side. */
const isCentral = (area: Area): boolean => area === 'betweenBlades' || area === 'obliques';

function belliesOf(area: Area, skeleton: Skeleton, side: SideName): readonly Belly[] {
  const { upperThorax, lowerThorax, lumbar, neck } = skeleton;
  const { acromion, shoulder } = skeleton[side];
  const put = (point: Vec3): Vec3 => (side === 'left' ? point : mirrorPoint(point));
  const on = (joint: Joint, offset: Vec3): Vec3 => add(joint.at, apply(joint.turn, put(offset)));
  const turned = (joint: Joint, way: Vec3): Vec3 => apply(joint.turn, put(way));
  const behind = turned(upperThorax, [0, 0, -1]);
  const { rise, glide } = girdleShift(skeleton, side);
  const [lifted, drawnBack] = [0.5 + 0.5 * share(rise / 0.03), 0.3 + 0.7 * share(-glide / 0.03)];
  switch (area) {
    case 'upperTrapezius':
      return [
        {
          from: on(upperThorax, [0.022, 0.09, -0.012]),
          to: on(acromion, [-0.02, 0.004, -0.004]),
          wide: 0.026,
          faces: turned(upperThorax, [0, 0.9, -0.2]),
          effort: lifted * stretch(skeleton, side),
        },
      ];
    case 'deltoids':
      return [
        {
          from: on(acromion, [-0.045, -0.012, 0]),
          to: on(shoulder, [0.012, -0.055, 0]),
          wide: 0.029,
          faces: [0, 0, 1],
          effort: raised(skeleton, side) * 0.8,
        },
      ];
    case 'rotatorCuff':
      return [
        {
          from: on(upperThorax, [0.04, 0.02, -0.055]),
          to: on(shoulder, [-0.02, -0.01, -0.03]),
          wide: 0.024,
          faces: behind,
          effort: raised(skeleton, side),
        },
      ];
    case 'betweenBlades':
      return [
        {
          from: on(upperThorax, [0, 0.05, -0.055]),
          to: on(lowerThorax, [0, 0.035, -0.062]),
          wide: 0.052,
          edge: 0.026,
          faces: behind,
          effort: drawnBack * 0.75,
        },
      ];
    case 'neck':
      return [
        {
          from: on(neck, [0.0235, 0.046, 0]),
          to: on(neck, [0.027, 0.018, 0]),
          wide: 0.014,
          faces: turned(neck, [0.3, 0, 0.95]),
          effort: stretch(skeleton, side),
        },
      ];
    case 'erectors':
      return [
        {
          from: on(lumbar, [0.022, -0.03, -0.053]),
          to: on(lumbar, [0.022, 0.085, -0.055]),
          wide: 0.024,
          faces: turned(lumbar, [0, 0, -1]),
          effort: 0.7,
        },
        {
          from: on(lowerThorax, [0.022, -0.015, -0.057]),
          to: on(upperThorax, [0.022, 0.045, -0.052]),
          wide: 0.024,
          faces: behind,
          effort: 0.7,
        },
      ];
    case 'obliques':
      return [sling(skeleton)];
  }
}

// From the ribs of the side that comes forward across to the other hip runs one sling of both obliques.
function sling({ upperThorax, lowerThorax, lumbar, pelvis }: Skeleton): Belly {
  const on = (joint: Joint, offset: Vec3): Vec3 => add(joint.at, apply(joint.turn, offset));
  const turned = dot(apply(upperThorax.turn, [0, 0, 1]), apply(pelvis.turn, [1, 0, 0]));
  const slant = Math.max(-1, Math.min(1, turned * 2.5));
  return {
    from: on(lowerThorax, [-0.055 * slant, 0.03, 0.05]),
    to: on(lumbar, [0.05 * slant, 0, 0.052]),
    wide: 0.045,
    edge: 0.02,
    faces: apply(lowerThorax.turn, [0, 0, 1]),
    effort: 0.1 + 0.55 * Math.min(1, Math.abs(turned) * 1.8),
  };
}

const share = (part: number): number => Math.min(1, Math.max(0, part));

/** An arm that hangs lets its shoulder rest; one folded over it hides it. */
function raised({ upperThorax, ...skeleton }: Skeleton, side: SideName): number {
  const { shoulder, elbow, wrist } = skeleton[side];
  const hanging = dot(subtract(shoulder.at, elbow.at), apply(upperThorax.turn, [0, 1, 0])) / segment.upperArm;
  return share((0.95 - hanging) / 0.6) * share((distance(shoulder.at, wrist.at) - 0.13) / 0.06);
}

/** The side of the neck that is drawn long works, the other rests; both where they are alike. */
function stretch({ head, ...skeleton }: Skeleton, side: SideName): number {
  const [left, right] = sides.map((one) => distance(head.at, skeleton[one].acromion.at));
  const longer = ((left ?? 0) - (right ?? 0)) * (side === 'left' ? 1 : -1);
  return Math.max(0.15, Math.min(1, 1 + longer / 0.03));
}

// The edge of the shoulder blade and of the ribs below it, where light from the back comes round.
function flankOf({ upperThorax, lowerThorax }: Skeleton, side: SideName): Belly {
  const out = side === 'left' ? 1 : -1;
  const on = (joint: Joint, offset: Vec3): Vec3 => add(joint.at, apply(joint.turn, offset));
  return {
    from: on(upperThorax, [out * 0.09, 0.03, -0.05]),
    to: on(lowerThorax, [out * 0.088, 0.03, -0.05]),
    wide: 0.032,
    faces: [0, 0, 0],
    effort: 1,
  };
}

function spot(view: View, { from, to, faces, ...belly }: Belly, strength: number, layer: GlowLayer, k: number): Glow {
  const a = seen(view, from);
  const b = seen(view, to);
  const [nx, ny, nz] = apply(view.turn, faces);
  const edge = belly.edge ?? belly.wide;
  const wide = edge + (belly.wide - edge) * share(nz);
  // The more the skin faces sideways, the farther the spot moves in from the rim of the body.
  const inset = edge * 0.8;
  return {
    layer,
    x: ((a[0] + b[0]) / 2 - nx * inset) * k,
    y: (-(a[1] + b[1]) / 2 + ny * inset) * k,
    angle: (Math.atan2(-(b[1] - a[1]), b[0] - a[0]) * 180) / Math.PI,
    long: (Math.hypot(b[0] - a[0], b[1] - a[1]) / 2 + wide * 0.6) * k,
    wide: wide * k,
    strength,
  };
}
