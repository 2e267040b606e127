import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, type Mat3, scale, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import type { View } from '../../../shared/routine/figure/view.ts';
import type { Lump, Part } from './flesh.ts';
import { discOf, rimAround, smoothPath } from './outline.ts';

/** How light travels, as the viewer sees it: to the right, down and away. */
const travel: Vec3 = [0.42, -0.5, -1];

/** The shadow a body throws on the wall behind it, as one path; nearer the wall it lies closer to the body. */
export function shadowOnWall({ turn, centre }: View, parts: readonly Part[], skeleton: Skeleton, wallZ: number, k: number): string {
  const ray = apply(transposed(turn), travel);
  const thrown = (lump: Lump): Lump => ({ ...lump, at: add(lump.at, scale(ray, (wallZ - lump.at[2]) / ray[2])) });
  const head: Lump = {
    at: add(skeleton.head.at, apply(skeleton.head.turn, [0, 0.07, 0])),
    turn: skeleton.head.turn,
    size: [0.047, 0.065, 0.055],
  };
  return [...parts.flatMap(({ chains }) => chains), [head]]
    .map((chain) => smoothPath(rimAround(chain.map((lump) => discOf({ turn, centre }, thrown(lump)))), k))
    .join('');
}

const transposed = (m: Mat3): Mat3 => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];
