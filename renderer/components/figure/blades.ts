import { bladeOf } from '../../../shared/routine/figure/blade.ts';
import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { apply, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { seen, type View } from '../../../shared/routine/figure/view.ts';
import { openPath, type Point, smoothPath } from './outline.ts';

/** A shoulder blade that shows through the shirt: its plate, the line of its inner border, and how its light falls off outwards. */
export type BladePaths = { readonly id: string; readonly path: string; readonly crease: string; readonly from: Point; readonly to: Point };

/** Points of the rim, from the first, that are the inner border. */
const border = 5;

/** Both blades where the back is towards the viewer; none otherwise. */
export function bladesOf(view: View, skeleton: Skeleton, k: number): readonly BladePaths[] {
  if (apply(view.turn, apply(skeleton.upperThorax.turn, [0, 0, -1]))[2] < 0.5) return [];
  const place = (at: Vec3): Point => {
    const [x, y] = seen(view, at);
    return [x, y];
  };
  return (['left', 'right'] as const).map((side) => {
    const { rim, inner, outer } = bladeOf(skeleton, side);
    const points = rim.map(place);
    const user = (at: Vec3): Point => {
      const [x, y] = place(at);
      return [x * k, -y * k];
    };
    return {
      id: `${side}-blade`,
      path: smoothPath(points, k),
      crease: openPath(points.slice(0, border), k),
      from: user(inner),
      to: user(outer),
    };
  });
}
