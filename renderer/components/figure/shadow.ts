import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, type Mat3, scale, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import type { View } from '../../../shared/routine/figure/view.ts';
import type { Chain, Lump, Part } from './flesh.ts';
import { discOf, rimAround, smoothPath } from './outline.ts';

/** How light travels, as the viewer sees it: nearly straight at the wall, so that a shadow clings to what touches it. */
const travel: Vec3 = [0.13, -0.16, -1];

/** Shadows as path data, each of them one path. */
export type Shadows = { readonly wall: string; readonly floor: string };

/** The shadows a body throws on the wall behind it and its shoes on the floor; nearer the wall they lie closer to the body. */
export function shadowsOf(view: View, parts: readonly Part[], skeleton: Skeleton, wallZ: number, floorY: number, k: number): Shadows {
  const ray = apply(transposed(view.turn), travel);
  const thrown = (chain: Chain, axis: 1 | 2, plane: number): string =>
    smoothPath(
      rimAround(chain.map((lump) => discOf(view, { ...lump, at: add(lump.at, scale(ray, (plane - lump.at[axis]) / ray[axis])) }))),
      k,
    );
  const head: Lump = {
    at: add(skeleton.head.at, apply(skeleton.head.turn, [0, 0.07, 0])),
    turn: skeleton.head.turn,
    size: [0.047, 0.065, 0.055],
  };
  return {
    wall: [...parts.flatMap(({ chains }) => chains), [head]].map((chain) => thrown(chain, 2, wallZ)).join(''),
    floor: parts
      .filter(({ material }) => material === 'shoe')
      .flatMap(({ chains }) => chains)
      .map((chain) => thrown(chain, 1, floorY))
      .join(''),
  };
}

const transposed = (m: Mat3): Mat3 => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];
