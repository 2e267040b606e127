import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, type Mat3, scale, transposed, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import type { View } from '../../../shared/routine/figure/view.ts';
import type { Chain, Lump, Part } from './flesh.ts';
import { type Disc, discOf, type Pen } from './outline.ts';

/** How light travels, as the viewer sees it: nearly straight at the wall, so that a shadow clings to what touches it. */
const travel: Vec3 = [0.13, -0.16, -1];

/** What is higher than this above the floor throws no shadow worth drawing right under it. */
const nearFloor = 0.17;

/** Shadows as path data, each of them one path. */
export type Shadows = { readonly wall: string; readonly floor: string };

/** The shadow a body throws on the wall behind it; nearer the wall it lies closer to the body. */
export function wallShadow(view: View, parts: readonly Part[], { head }: Skeleton, wallZ: number, k: number, pen: Pen): string {
  const skull: Lump = { at: add(head.at, apply(head.turn, [0, 0.07, 0])), turn: head.turn, size: [0.047, 0.065, 0.055] };
  const ray = apply(transposed(view.turn), travel);
  return [...named(parts), { name: 'skull', chain: [skull] }]
    .map(({ name, chain }) => pen(`${name}-on-wall`, thrown(view, chain, ray, 2, wallZ, k), k))
    .join('');
}

/** Shadows on the floor: of the shoes of someone who stands before a wall, else right under all that is near the floor. */
export function floorShadow(view: View, parts: readonly Part[], isUnder: boolean, k: number, pen: Pen): string {
  const ray: Vec3 = isUnder ? [0, -1, 0] : apply(transposed(view.turn), travel);
  const isNear = (lump: Lump): boolean => lump.at[1] < nearFloor;
  const chains = isUnder
    ? named(parts).filter(({ chain }) => chain.some(isNear))
    : named(parts.filter(({ material }) => material === 'shoe'));
  return chains.map(({ name, chain }) => pen(`${name}-on-floor`, thrown(view, chain, ray, 1, 0, k), k)).join('');
}

const named = (parts: readonly Part[]): readonly { readonly name: string; readonly chain: Chain }[] =>
  parts.flatMap(({ id, chains }) => chains.map((chain, index) => ({ name: `${id}-${index}`, chain })));

/** How much wider a shadow is than what throws it: its rim darkens all round the body, where the two touch. In user units. */
const rim = 2;

/** A chain as its shadow on the plane where that axis is `plane`; one that falls straight down lies flat. */
function thrown(view: View, chain: Chain, ray: Vec3, axis: 1 | 2, plane: number, k: number): readonly Disc[] {
  const isStraight = ray[0] === 0 && ray[2] === 0;
  const more = rim / k;
  return chain.map(({ at, turn, size: [x, y, z] }) =>
    discOf(view, {
      at: add(at, scale(ray, (plane - at[axis]) / ray[axis])),
      turn: isStraight ? flattened(turn) : turn,
      size: [x + more, y + more, z + more],
    }),
  );
}

const flattened = (m: Mat3): Mat3 => [m[0], m[1], m[2], 0, 0, 0, m[6], m[7], m[8]];
