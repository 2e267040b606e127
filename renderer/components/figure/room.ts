import { add, identity, radians, scale, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Move } from '../../../shared/routine/move.ts';
import type { Chain, Lump } from './flesh.ts';
import { discOf, rimAround, smoothPath } from './outline.ts';
import { placeIn } from './scene.ts';

/** The still surroundings of a move, as path data (empty for what is not there); null where neither wall nor floor is drawn. */
export type Room = {
  readonly wall: string;
  readonly floor: string;
  readonly skirting: string;
  readonly mat: string;
  /** The side of the mat that faces the viewer. */
  readonly matEdge: string;
  readonly stool: string;
  readonly stoolEdge: string;
  readonly cushion: string;
  readonly cushionEdge: string;
};

const far = 3;
const skirtingHeight = 0.045;
/** How far behind the body the wall of a room is that nobody leans on. */
const roomDepth = 1.15;
const mat = { long: 0.6, wide: 0.235, corner: 0.035, thick: 0.007 } as const;
const stool = { radius: 0.135, thick: 0.02, leg: 0.0095, spread: 0.1 } as const;

// Half of how wide and deep a cushion is; from seam to seam it bulges, `[height above the floor, share of its size]`.
const pillow = {
  wide: 0.13,
  deep: 0.085,
  corner: 0.05,
  top: [0.052, 0.95],
  slices: [
    [0.006, 0.97],
    [0.016, 0.99],
    [0.028, 1],
    [0.04, 0.99],
    [0.052, 0.95],
  ],
} as const;

type Corner = readonly [along: number, up: number, out: number];
const turnsOf = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => (2 * Math.PI * index) / count);

/** Wall, skirting board, floor, mat and stool where they really are. */
export function roomOf(move: Move, k: number): Room | null {
  const { wallZ, hasFloor, stoolY, ground, stand, cushion } = move.scene;
  if (wallZ === null && !hasFloor) return null;
  const view = viewOf(move.camera);
  const at = (place: Vec3): string =>
    placeIn(view, place, k)
      .map((value) => value.toFixed(1))
      .join(' ');
  const sheet = (places: readonly Vec3[]): string => `M${places.map(at).join('L')}Z`;

  // A wall that is only a backdrop faces the viewer.
  const round = wallZ === null ? radians(move.camera.azimuth) : 0;
  const [out, along]: readonly [Vec3, Vec3] = [
    [Math.sin(round), 0, Math.cos(round)],
    [Math.cos(round), 0, -Math.sin(round)],
  ];
  const [x, , z] = move.camera.centre;
  const foot: Vec3 = wallZ === null ? add([x, 0, z], scale(out, -roomDepth)) : [0, 0, wallZ];
  const room = (...corners: readonly Corner[]): string =>
    sheet(corners.map(([a, up, o]) => add(add(add(foot, scale(along, a)), [0, up, 0]), scale(out, o))));

  const [halfX, halfZ] = ground === 'seat' ? [mat.long * 0.8, mat.wide * 1.5] : [mat.wide, mat.long];
  /** A level sheet with round corners. */
  const cloth = ([midX, y, midZ]: Vec3, wide: number, deep: number, corner: number): string =>
    sheet(
      turnsOf(48).map((turn): Vec3 => {
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        return [midX + Math.sign(c) * (wide - corner) + c * corner, y, midZ + Math.sign(s) * (deep - corner) + s * corner];
      }),
    );
  const matAt = (y: number): string => cloth([x, y, z], halfX, halfZ, mat.corner);
  const cushionAt = (y: number, size: number): string =>
    cushion ? cloth([cushion[0], y, cushion[2]], pillow.wide * size, pillow.deep * size, pillow.corner * size) : '';
  const hasMat = wallZ === null && stoolY === null;
  const rounded = (chain: Chain): string => smoothPath(rimAround(chain.map((lump) => discOf(view, lump))), k);
  /** Half the rim of the seat, from a turn on: the half towards the viewer from 0. */
  const seat = (y: number, from: number): readonly Vec3[] =>
    turnsOf(48)
      .slice(0, 25)
      .map((turn) =>
        add(
          [stand[0], y, stand[2]],
          add(scale(along, Math.cos(from + turn) * stool.radius), scale(out, Math.sin(from + turn) * stool.radius)),
        ),
      );
  const leg = (angle: number, y: number): string => {
    const [c, s] = [Math.cos(radians(angle)) * stool.spread, Math.sin(radians(angle)) * stool.spread];
    const foot = (share: number, up: number, size: number): Lump => ({
      at: [stand[0] + c * share, up, stand[2] + s * share],
      turn: identity,
      size: [size, size / 2, size],
    });
    return rounded([foot(0.8, y, stool.leg), foot(1.1, 0.004, stool.leg * 0.8)]);
  };
  return {
    wall: room([-far, 0, 0], [far, 0, 0], [far, far, 0], [-far, far, 0]),
    skirting: wallZ === null ? '' : room([-far, 0, 0], [far, 0, 0], [far, skirtingHeight, 0], [-far, skirtingHeight, 0]),
    floor: room([-far, 0, 0], [far, 0, 0], [far, 0, 3 * far], [-far, 0, 3 * far]),
    mat: hasMat ? matAt(0) : '',
    matEdge: hasMat ? matAt(-mat.thick) : '',
    stool: stoolY === null ? '' : sheet([...seat(stoolY, 0), ...seat(stoolY, Math.PI)]),
    stoolEdge:
      stoolY === null
        ? ''
        : [45, 135, 225, 315].map((angle) => leg(angle, stoolY - stool.thick)).join('') +
          sheet([...seat(stoolY - stool.thick, 0), ...seat(stoolY, Math.PI)].toReversed()),
    cushion: cushionAt(...pillow.top),
    cushionEdge: pillow.slices.map(([y, size]) => cushionAt(y, size)).join(''),
  };
}
