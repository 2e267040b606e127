import { acromionAtEase } from './body.ts';
import type { Skeleton } from './skeleton.ts';
import { add, apply, dot, mirrorPoint, subtract, type Vec3 } from './vector.ts';

/** A shoulder blade on the ribs: its rim, from the upper inner corner down the inner border and round, and the middle of that border. */
export type Blade = { readonly rim: readonly Vec3[]; readonly inner: Vec3; readonly outer: Vec3 };

// Seen from the top of the upper thorax with the girdle at ease, the left one: out from the spine, and up.
const rim: readonly Flat[] = [
  [0.042, -0.024],
  [0.0395, -0.046],
  [0.0415, -0.074],
  [0.05, -0.1],
  [0.057, -0.105],
  [0.065, -0.096],
  [0.08, -0.066],
  [0.094, -0.04],
  [0.09, -0.022],
  [0.065, -0.015],
];
const inner: Flat = [0.04, -0.06];
const outer: Flat = [0.09, -0.035];
type Flat = readonly [number, number];

// The blade glides round the ribs as the collarbone swings back: this much of that way goes towards the spine (Ludewig and others,
// 2009, find about as much), and most of a rise or a drop is its own.
const [inwards, upwards] = [0.4, 0.8];
const back = { wide: 0.118, deep: 0.064 } as const;

/** How far the girdle's outer end has moved against the ribs from where it is at ease: up, and forward. */
export function girdleShift(
  { upperThorax, neck, ...skeleton }: Skeleton,
  side: 'left' | 'right',
): { readonly rise: number; readonly glide: number } {
  const from = subtract(skeleton[side].acromion.at, neck.at);
  const along = (axis: Vec3): number => dot(from, apply(upperThorax.turn, axis));
  return { rise: along([0, 1, 0]) - acromionAtEase[1], glide: along([0, 0, 1]) - acromionAtEase[2] };
}

/** Where a shoulder blade lies on the ribs. */
export function bladeOf(skeleton: Skeleton, side: 'left' | 'right'): Blade {
  const { upperThorax, neck } = skeleton;
  const { rise, glide } = girdleShift(skeleton, side);
  const put = (point: Vec3): Vec3 => (side === 'left' ? point : mirrorPoint(point));
  const place = ([x, y]: Flat): Vec3 => {
    const out = x + glide * inwards;
    const depth = back.deep * Math.sqrt(1 - (out / back.wide) ** 2);
    return add(neck.at, apply(upperThorax.turn, put([out, y + rise * upwards, -depth])));
  };
  return { rim: rim.map(place), inner: place(inner), outer: place(outer) };
}
