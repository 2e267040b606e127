import type { Joint } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { seen, type View } from '../../../shared/routine/figure/view.ts';
import type { Lump } from './flesh.ts';
import { discOf, type Point, rimAround, smoothPath } from './outline.ts';

/** Path data of a head; empty where the head is turned so that a thing cannot be seen. */
export type HeadPaths = {
  readonly farEar: string;
  readonly hair: string;
  readonly face: string;
  readonly nearEar: string;
  readonly eyes: string;
  readonly features: string;
  /** True where the back of the head hides the face. */
  readonly isAway: boolean;
};

const skull = { at: [0, 0.076, -0.004], size: [0.0455, 0.054, 0.0565] } as const;

/** Draws the head by its joint: hair all round, and a face on it wherever the front is towards the viewer. */
export function headPaths(view: View, head: Joint, k: number): HeadPaths {
  const lump = (at: Vec3, size: Vec3): Lump => ({ at: add(head.at, apply(head.turn, at)), turn: head.turn, size });
  const blob = (at: Vec3, size: Vec3): string => smoothPath(rimAround([discOf(view, lump(at, size))]), k);
  const look = (place: Vec3): Vec3 => seen(view, add(head.at, apply(head.turn, place)));
  const isFront = (normal: Vec3): boolean => apply(view.turn, apply(head.turn, normal))[2] > 0.25;
  const facing = apply(view.turn, apply(head.turn, [0, 0, 1]))[2];
  const leftNear = apply(view.turn, apply(head.turn, [1, 0, 0]))[2] > 0;
  const ear = (side: 1 | -1): string => blob([side * 0.0465, 0.057, -0.012], [0.0065, 0.0185, 0.0115]);
  const stroke = (points: readonly Vec3[]): string =>
    points
      .map((place, index) => {
        const [x, y] = look(place);
        return `${index === 0 ? 'M' : 'L'}${(x * k).toFixed(2)} ${(-y * k).toFixed(2)}`;
      })
      .join('');
  const curve = ([from, bend, to]: readonly [Vec3, Vec3, Vec3]): string => {
    const [a, b, c] = [look(from), look(bend), look(to)];
    return `M${(a[0] * k).toFixed(2)} ${(-a[1] * k).toFixed(2)}Q${(b[0] * k).toFixed(2)} ${(-b[1] * k).toFixed(2)} ${(c[0] * k).toFixed(2)} ${(-c[1] * k).toFixed(2)}`;
  };
  const sides = [1, -1] as const;
  const jaw = smoothPath(
    rimAround(
      [lump([0, 0.064, 0.008], [0.0425, 0.03, 0.0445]), lump([0, 0.032, 0.0185], [0.0325, 0.033, 0.0345])].map((part) =>
        discOf(view, part),
      ),
    ),
    k,
  );
  const nose = blob([0, 0.0465, 0.0545], [0.007, 0.009, 0.009]);
  return {
    isAway: facing < -0.15,
    farEar: ear(leftNear ? -1 : 1),
    nearEar: ear(leftNear ? 1 : -1),
    hair: blob([0, 0.0835, -0.0065], [0.0485, 0.0535, 0.0595]) + blob([0, 0.062, -0.027], [0.0405, 0.03, 0.036]),
    face: facing < -0.6 ? '' : smoothPath(facePatch(look), k) + jaw + nose,
    eyes: sides
      .filter((side) => isFront([side * 0.42, 0, 0.9]))
      .map((side) =>
        stroke([
          [side * 0.0168, 0.0655, 0.044],
          [side * 0.0169, 0.0655, 0.044],
        ]),
      )
      .join(''),
    features: [
      ...sides
        .filter((side) => isFront([side * 0.55, 0.1, 0.8]))
        .map((side) =>
          curve([
            [side * 0.0098, 0.078, 0.0475],
            [side * 0.017, 0.083, 0.0465],
            [side * 0.0245, 0.0785, 0.0425],
          ]),
        ),
      ...(isFront([0, 0, 1])
        ? [
            stroke([
              [0.002, 0.061, 0.053],
              [0.004, 0.0455, 0.0625],
              [-0.002, 0.043, 0.058],
            ]),
            curve([
              [-0.0105, 0.0275, 0.0505],
              [0, 0.0225, 0.0565],
              [0.0105, 0.0275, 0.0505],
            ]),
          ]
        : []),
    ].join(''),
  };
}

// The face on the skull by degrees from the middle and above its equator: hairline, temple, cheek, jaw, and back on the other side.
const faceEdge: readonly (readonly [number, number])[] = [
  [0, 38],
  [20, 38],
  [37, 35],
  [51, 27],
  [63, 14],
  [78, 6],
  [88, -6],
  [106, -14],
  [128, -30],
  [132, -48],
  [80, -62],
  [30, -68],
];
const facePlaces: readonly Vec3[] = [...faceEdge.toReversed(), ...faceEdge.slice(1).map(([turn, rise]) => [-turn, rise] as const)].map(
  ([turn, rise]) => {
    const [t, r] = [(turn * Math.PI) / 180, (rise * Math.PI) / 180];
    return [Math.sin(t) * Math.cos(r), Math.sin(r), Math.cos(t) * Math.cos(r)];
  },
);

// Places behind the skull's rim are moved onto the rim, so the patch shrinks to a sliver as the head turns away.
function facePatch(look: (place: Vec3) => Vec3): readonly Point[] {
  const [ox, oy, oz] = look(skull.at);
  const axis = (place: Vec3): Vec3 => {
    const [x, y, z] = look(place);
    return [x - ox, y - oy, z - oz];
  };
  const [sx, sy, sz] = skull.size;
  const axes = [axis(add(skull.at, [sx, 0, 0])), axis(add(skull.at, [0, sy, 0])), axis(add(skull.at, [0, 0, sz]))] as const;
  // Depth grows fastest along this direction of the unit sphere; on the rim it is zero.
  const depth = [axes[0][2], axes[1][2], axes[2][2]] as const;
  const size = Math.hypot(...depth);
  const toEye: Vec3 = [depth[0] / size, depth[1] / size, depth[2] / size];
  return facePlaces.map((place) => {
    const [a, b, c] = onRim(place, toEye);
    return [ox + axes[0][0] * a + axes[1][0] * b + axes[2][0] * c, oy + axes[0][1] * a + axes[1][1] * b + axes[2][1] * c];
  });
}

function onRim(place: Vec3, toEye: Vec3): Vec3 {
  const towards = place[0] * toEye[0] + place[1] * toEye[1] + place[2] * toEye[2];
  if (towards >= 0) return place;
  const flat: Vec3 = [place[0] - towards * toEye[0], place[1] - towards * toEye[1], place[2] - towards * toEye[2]];
  const length = Math.hypot(...flat) || 1;
  return [flat[0] / length, flat[1] / length, flat[2] / length];
}
