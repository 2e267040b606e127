import type { Stance } from '../../../shared/routine/figure/motion.ts';
import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { radians, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { seen, type View, viewOf } from '../../../shared/routine/figure/view.ts';
import { bladesOf } from './blades.ts';
import { fleshOf, type Limb, type Material, type Part } from './flesh.ts';
import { type HeadPaths, headPaths } from './head.ts';
import { type Disc, discOf, openPath, type Pen, type Point, penFor, reach, rim } from './outline.ts';
import { floorShadow, type Shadows, wallShadow } from './shadow.ts';

/** One shape of the body, ready to draw: its rim, a fold to draw on it, and the line along which its light falls off. */
export type Shape = {
  readonly id: string;
  readonly material: Material | 'blade';
  readonly path: string;
  /** Null for a shape that never has one. */
  readonly crease: string | null;
  readonly from: Point;
  readonly to: Point;
};

export type Scene = {
  /** The body from back to front; the head belongs before the shape with the index `headAt`. */
  readonly shapes: readonly Shape[];
  readonly headAt: number;
  readonly head: HeadPaths;
  readonly shadows: Shadows;
};

/** From where the light comes on the screen, y up. */
const light: Point = [-0.6, 0.8];
// An arm farther out than this from the middle line cannot be covered by the trunk.
const clearOfTrunk = 0.16;
// Seen from the side, the far arm is behind all else wherever it is.
const farShoulder = 0.08;
const clearOfHips = 0.07;
// A fold lies inside its rim, so that its line does not stick out.
const inset = 0.003;
const kneeTurns: readonly Point[] = [215, 242, 270, 298, 325].map((angle) => [Math.cos(radians(angle)), Math.sin(radians(angle))]);

/** Draws a body with its move's eye; `k` is user units per body height and 0, 0 the middle of the picture. */
export function sceneOf({ move, skeleton, breath }: Stance, k: number, pen: Pen = penFor()): Scene {
  const view = viewOf(move.camera);
  const { wallZ, stoolY, hasFloor } = move.scene;
  const isOnMat = hasFloor && wallZ === null && stoolY === null;
  const flesh = fleshOf(skeleton, breath, isOnMat);
  const depth = (limb: Limb): number => seen(view, limb.middle)[2];
  const trunk = seen(view, skeleton.lowerThorax.at);
  const throat = seen(view, skeleton.neck.at)[2];
  const isBefore = (limb: Limb): boolean => {
    const [x, , z] = seen(view, limb.middle);
    const isFar = seen(view, limb.root)[2] < throat - farShoulder;
    return !isFar && (z >= trunk[2] || Math.abs(x - trunk[0]) > clearOfTrunk);
  };
  const legs = flesh.legs.toSorted((a, b) => depth(a) - depth(b));
  const arms = flesh.arms.toSorted((a, b) => depth(a) - depth(b));
  // Folded legs that come towards the viewer lie before the trunk, crossed ones with the shanks before the thighs.
  const hips = seen(view, skeleton.pelvis.at)[2];
  const isFolded = (limb: Limb): boolean => limb.isFolded && depth(limb) > hips + clearOfHips;
  const behind = partsOf(arms.filter((limb) => !isBefore(limb)));
  const before = partsOf(arms.filter(isBefore));
  const [farLegs, lap] = [legs.filter((limb) => !isFolded(limb)), legs.filter(isFolded)];
  const back = [...behind, flesh.trousers, ...partsOf(farLegs), flesh.shirt, flesh.neck];
  const front = [...partsOf(lap), ...before];
  const parts = [...back, ...front];
  const lights = sharedLights(view, skeleton, flesh.arms, legs);
  const coveredSides = arms.filter((limb) => !isBefore(limb)).map((limb) => (seen(view, limb.middle)[0] > trunk[0] ? 1 : -1));
  const shape = (part: Part): Shape => shapeOf(view, part, k, pen, trunk[0], coveredSides, lights.get(part.id));
  const blades = bladesOf(view, skeleton, k).map((blade): Shape => ({ ...blade, material: 'blade' }));
  return {
    shapes: [...back.map(shape), ...blades, ...front.map(shape)],
    headAt: back.length + blades.length,
    head: headPaths(view, skeleton.head, k),
    shadows: {
      wall: wallZ === null ? '' : wallShadow(view, parts, skeleton, wallZ, k, pen),
      floor: hasFloor ? floorShadow(view, parts, wallZ === null, k, pen) : '',
    },
  };
}

const partsOf = (limbs: readonly Limb[]): readonly Part[] => limbs.flatMap(({ parts }) => parts);

type Light = readonly [Point, Point];

function shapeOf(
  view: View,
  part: Part,
  k: number,
  pen: Pen,
  middle: number,
  coveredSides: readonly (1 | -1)[],
  shared: Light | undefined,
): Shape {
  const { id, material, chains } = part;
  const discs = chains.map((chain) => chain.map((lump) => discOf(view, lump)));
  const main = discs[0] ?? [];
  const [from, to] = shared ?? (id === 'neck' && isUpright(main, 0.03) ? underChin(main) : fallOff(main));
  const inward = (main[0]?.x ?? 0) > middle ? -1 : 1;
  // Shirt on shirt has no edge of its own: a sleeve gets a fold towards the trunk, the trunk one over each arm behind it.
  const creaseOf = (): string | null => {
    if (id.endsWith('sleeve')) return foldOf(main.slice(1), inward, k);
    if (id === 'shirt') return isUpright(main, 0.16) ? coveredSides.map((side) => foldOf(main.slice(3, 6), side, k)).join('') : '';
    return id.endsWith('thigh') ? kneeOf(main.at(-1), k) : null;
  };
  return {
    id,
    material,
    path: discs.map((chain, index) => pen(`${id}-${index}`, chain, k)).join(''),
    crease: creaseOf(),
    from: [from[0] * k, -from[1] * k],
    to: [to[0] * k, -to[1] * k],
  };
}

/** The fold of cloth under a soft knee. */
function kneeOf(knee: Disc | undefined, k: number): string {
  if (!knee) return '';
  const points = kneeTurns.map(([dx, dy]) => rim(knee, dx, dy));
  return openPath(
    points.map(([x, y]) => [knee.x + (x - knee.x) * 0.6, knee.y + (y - knee.y) * 0.6] as const),
    k,
  );
}

/** The rim of a chain on one side only. */
function foldOf(discs: readonly Disc[], side: 1 | -1, k: number): string {
  const first = discs[0];
  const last = discs.at(-1);
  if (!first || !last) return '';
  const length = Math.hypot(last.x - first.x, last.y - first.y) || 1;
  const [nx, ny] = [(last.y - first.y) / length, -(last.x - first.x) / length];
  // `nx, ny` is square to the chain; turned so that it points to the wanted side of the picture, or down for a raised arm.
  const down = Math.abs(nx) < 0.5 ? (ny < 0 ? 1 : -1) : Math.sign(nx) * side;
  return openPath(
    discs.map((disc) => {
      const [x, y] = rim(disc, nx * down, ny * down);
      return [x - nx * down * inset, y - ny * down * inset] as const;
    }),
    k,
  );
}

// One light for the whole shirt, one for each bare arm and one for the hips with the nearer thigh, so that pieces of one stuff meet without a seam.
function sharedLights(view: View, { upperThorax }: Skeleton, arms: readonly Limb[], legs: readonly Limb[]): ReadonlyMap<string, Light> {
  const [x, y] = seen(view, upperThorax.at);
  const onShirt: Light = [
    [x - 0.17, y + 0.06],
    [x + 0.17, y - 0.06],
  ];
  const thigh = (legs.at(-1)?.parts.at(-1)?.chains[0] ?? []).map((lump) => discOf(view, lump));
  return new Map([
    ['shirt', onShirt] as const,
    ['hips', fallOff(thigh)] as const,
    ...arms.flatMap(({ parts }) => {
      const skin = parts
        .filter(({ material }) => material === 'skin')
        .map(({ chains }) => (chains[0] ?? []).map((lump) => discOf(view, lump)));
      const onSkin = fallOff(skin.flat());
      return parts.map(({ id, material }) => [id, material === 'shirt' ? onShirt : onSkin] as const);
    }),
  ]);
}

const isUpright = (discs: readonly Disc[], by: number): boolean => (discs.at(-1)?.y ?? 0) > (discs[0]?.y ?? 0) + by;

function underChin(discs: readonly Disc[]): Light {
  const low = discs[0];
  const high = discs.at(-1);
  return low && high
    ? [
        [low.x - 0.01, low.y - 0.05],
        [low.x + 0.01, high.y - 0.005],
      ]
    : [
        [0, 0],
        [0, 1],
      ];
}

// Light falls off across a limb, from its lit flank to the other; the less the flank faces the light, the weaker. A bent limb is
// lit across all the width it takes up.
function fallOff(discs: readonly Disc[]): Light {
  const first = discs[0];
  const last = discs.at(-1);
  if (!first || !last)
    return [
      [0, 0],
      [1, 0],
    ];
  const length = Math.hypot(last.x - first.x, last.y - first.y);
  const [ax, ay]: Point = length < 0.02 ? light : [-(last.y - first.y) / length, (last.x - first.x) / length];
  const facing = ax * light[0] + ay * light[1];
  const [nx, ny] = facing < 0 ? [-ax, -ay] : [ax, ay];
  const along = (disc: Disc): number => disc.x * nx + disc.y * ny;
  const high = Math.max(...discs.map((disc) => along(disc) + reach(disc, nx, ny)));
  const low = Math.min(...discs.map((disc) => along(disc) - reach(disc, nx, ny)));
  const [x, y] = [(first.x + last.x) / 2, (first.y + last.y) / 2];
  const [middle, half] = [(high + low) / 2 - (x * nx + y * ny), (high - low) / 2 / Math.max(0.4, Math.abs(facing))];
  return [
    [x + nx * (middle + half), y + ny * (middle + half)],
    [x + nx * (middle - half), y + ny * (middle - half)],
  ];
}

/** A place of the body in the picture's user units. */
export function placeIn(view: View, place: Vec3, k: number): Point {
  const [x, y] = seen(view, place);
  return [x * k, -y * k];
}
