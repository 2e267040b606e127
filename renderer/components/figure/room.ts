import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Move } from '../../../shared/routine/move.ts';
import { placeIn } from './scene.ts';

/** The still surroundings of a move, as path data; null where there is no wall. */
export type Room = {
  readonly wall: string;
  readonly floor: string;
  readonly skirting: string;
};

const far = 3;
const skirtingHeight = 0.045;

/** Wall, skirting board and floor where they really are. */
export function roomOf(move: Move, k: number): Room | null {
  const { wallZ } = move.scene;
  if (wallZ === null) return null;
  const view = viewOf(move.camera);
  const corner = (x: number, y: number, z: number): string =>
    placeIn(view, [x, y, z], k)
      .map((value) => value.toFixed(1))
      .join(' ');
  const sheet = (...corners: readonly string[]): string => `M${corners.join('L')}Z`;
  return {
    wall: sheet(corner(-far, 0, wallZ), corner(far, 0, wallZ), corner(far, far, wallZ), corner(-far, far, wallZ)),
    skirting: sheet(corner(-far, 0, wallZ), corner(far, 0, wallZ), corner(far, skirtingHeight, wallZ), corner(-far, skirtingHeight, wallZ)),
    floor: sheet(corner(-far, 0, wallZ), corner(far, 0, wallZ), corner(far, 0, far), corner(-far, 0, far)),
  };
}
