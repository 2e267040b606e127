import type { Joint } from '../../../shared/routine/figure/skeleton.ts';
import { add, apply, between, dot, scale, subtract, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { seen, type View } from '../../../shared/routine/figure/view.ts';
import type { Lump } from './flesh.ts';
import { discOf, type Point, rimAround, smoothPath } from './outline.ts';

/** Path data of a head; empty where the head is turned so that a thing cannot be seen. */
export type HeadPaths = {
  readonly ears: string;
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
  const towards = apply(view.turn, apply(head.turn, [1, 0, 0]))[2];
  // An ear lies behind the face and hair but for the share of it that is turned to the viewer, which grows from its middle.
  const ear = (side: 1 | -1, share: number): string =>
    share > 0 ? blob([side * 0.0465, 0.057, -0.012], [0.0065 * share, 0.0185 * share, 0.0115 * share]) : '';
  const earBefore = smooth((Math.abs(towards) - 0.15) / 0.3) * smooth((facing + 0.6) / 0.3);
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
  const brow = blob([0, 0.083, 0.03], [0.03, 0.022, 0.0245]);
  const nose = smoothPath(
    rimAround(
      [lump([0, 0.067, 0.048], [0.005, 0.006, 0.0045]), lump([0, 0.0475, 0.0565], [0.007, 0.0075, 0.0085])].map((part) =>
        discOf(view, part),
      ),
    ),
    k,
  );
  return {
    isAway: facing < -0.15,
    ears: ear(1, 1) + ear(-1, 1),
    nearEar: ear(towards > 0 ? 1 : -1, earBefore),
    hair:
      blob([0, 0.0835, -0.0065], [0.0485, 0.0535, 0.0595]) +
      blob([0, 0.062, -0.027], [0.0405, 0.03, 0.036]) +
      blob([0, 0.051, -0.031], [0.029, 0.0225, 0.0195]),
    face: facing < -0.6 ? '' : smoothPath(facePatch(look), k) + brow + jaw + nose,
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
      ...(facing > 0.45
        ? [
            stroke([
              [0.002, 0.061, 0.053],
              [0.004, 0.0455, 0.0625],
              [-0.002, 0.043, 0.058],
            ]),
          ]
        : []),
      ...sides
        .filter((side) => isFront([side * 0.5, 0, 0.85]))
        .map((side) =>
          curve([
            [side * 0.0105, 0.0275, 0.0505],
            [side * 0.005, 0.025, 0.0535],
            [0, 0.025, 0.0535],
          ]),
        ),
    ].join(''),
  };
}

function smooth(share: number): number {
  const s = Math.min(1, Math.max(0, share));
  return s * s * (3 - 2 * s);
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
const faceCorners: readonly Vec3[] = [...faceEdge.toReversed(), ...faceEdge.slice(1).map(([turn, rise]) => [-turn, rise] as const)].map(
  ([turn, rise]) => {
    const [t, r] = [(turn * Math.PI) / 180, (rise * Math.PI) / 180];
    return [Math.sin(t) * Math.cos(r), Math.sin(r), Math.cos(t) * Math.cos(r)];
  },
);

// Rounded between its corners, closely enough to be cut anywhere.
const facePlaces: readonly Vec3[] = faceCorners.flatMap((_, index) => {
  const corner = (at: number): Vec3 => faceCorners[(index + at + faceCorners.length) % faceCorners.length] ?? [0, 0, 1];
  const [before, from, to, after] = [corner(-1), corner(0), corner(1), corner(2)];
  return [0, 0.5].map((share) => {
    const bend = (a: number, b: number, c: number, d: number): number =>
      b + (share / 2) * (c - a + share * (2 * a - 5 * b + 4 * c - d + share * (3 * (b - c) + d - a)));
    return unit([
      bend(before[0], from[0], to[0], after[0]),
      bend(before[1], from[1], to[1], after[1]),
      bend(before[2], from[2], to[2], after[2]),
    ]);
  });
});

// The patch ends at the skull's rim: where its edge goes behind, it follows the rim the short way to where it comes back.
function facePatch(look: (place: Vec3) => Vec3): readonly Point[] {
  const middle = look(skull.at);
  const [sx, sy, sz] = skull.size;
  const [a, b, c] = [
    subtract(look(add(skull.at, [sx, 0, 0])), middle),
    subtract(look(add(skull.at, [0, sy, 0])), middle),
    subtract(look(add(skull.at, [0, 0, sz])), middle),
  ];
  // Depth grows fastest along this direction of the unit sphere; on the rim it is zero.
  const toEye = unit([a[2], b[2], c[2]]);
  const visible = facePlaces.flatMap((place, index): readonly Vec3[] => {
    const next = facePlaces[(index + 1) % facePlaces.length] ?? place;
    const here = dot(place, toEye) >= 0;
    if (here === dot(next, toEye) >= 0) return here ? [place] : [];
    const crossing = unit(between(place, next, dot(place, toEye) / (dot(place, toEye) - dot(next, toEye))));
    return here ? [place, crossing, ...alongRim(crossing, comingBack(index + 1, toEye))] : [crossing];
  });
  return visible.map(([x, y, z]) => [middle[0] + a[0] * x + b[0] * y + c[0] * z, middle[1] + a[1] * x + b[1] * y + c[1] * z]);
}

/** Where the patch's edge, hidden from its place `from` on, comes to the rim again. */
function comingBack(from: number, toEye: Vec3): Vec3 {
  const count = facePlaces.length;
  for (let step = 0; step < count; step += 1) {
    const [place, next] = [facePlaces[(from + step) % count] ?? toEye, facePlaces[(from + step + 1) % count] ?? toEye];
    const [depth, after] = [dot(place, toEye), dot(next, toEye)];
    if (depth < 0 && after >= 0) return unit(between(place, next, depth / (depth - after)));
  }
  return toEye;
}

// The rim is a great circle: the way between two of its places, without them.
const alongRim = (from: Vec3, to: Vec3): readonly Vec3[] => [0.2, 0.4, 0.6, 0.8].map((share) => unit(between(from, to, share)));

function unit(v: Vec3): Vec3 {
  return scale(v, 1 / (Math.hypot(...v) || 1));
}
