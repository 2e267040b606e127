import { compose } from '../../../shared/routine/figure/vector.ts';
import type { View } from '../../../shared/routine/figure/view.ts';
import { seen } from '../../../shared/routine/figure/view.ts';
import type { Lump } from './flesh.ts';

export type Point = readonly [number, number];
/** An ellipsoid as the eye sees it: middle, depth, and the shadows of its three half axes. */
export type Disc = { readonly x: number; readonly y: number; readonly z: number; readonly axes: readonly [Point, Point, Point] };

export function discOf(view: View, { at, turn, size }: Lump): Disc {
  const [x, y, z] = seen(view, at);
  const m = compose(view.turn, turn);
  return {
    x,
    y,
    z,
    axes: [
      [m[0] * size[0], m[3] * size[0]],
      [m[1] * size[1], m[4] * size[1]],
      [m[2] * size[2], m[5] * size[2]],
    ],
  };
}

/** How far a disc reaches in the direction `dx, dy` (a unit vector) from its middle. */
export function reach({ axes: [a, b, c] }: Disc, dx: number, dy: number): number {
  return Math.hypot(a[0] * dx + a[1] * dy, b[0] * dx + b[1] * dy, c[0] * dx + c[1] * dy);
}

/** The point of a disc's rim that lies farthest in the direction `dx, dy`. */
export function rim({ x, y, axes: [a, b, c] }: Disc, dx: number, dy: number): Point {
  const pa = a[0] * dx + a[1] * dy;
  const pb = b[0] * dx + b[1] * dy;
  const pc = c[0] * dx + c[1] * dy;
  const size = Math.hypot(pa, pb, pc) || 1;
  return [x + (a[0] * pa + b[0] * pb + c[0] * pc) / size, y + (a[1] * pa + b[1] * pb + c[1] * pc) / size];
}

/** The closed rim around a chain of discs, anticlockwise with y up, so that several rims of one path join and never cut each other out. */
export function rimAround(chain: readonly Disc[]): readonly Point[] {
  const discs = chain.filter((disc, index) => !isHidden(disc, chain[index - 1]) && !isHidden(disc, chain[index + 1]));
  const [first] = discs;
  const last = discs.at(-1);
  if (!first || !last || discs.length < 2) return ringOf(first ?? chain[0]);
  const left: Point[] = [];
  const right: Point[] = [];
  const direction = (index: number): Point => {
    const from = discs[Math.max(0, index - 1)] ?? first;
    const to = discs[Math.min(discs.length - 1, index + 1)] ?? last;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return [(to.x - from.x) / length, (to.y - from.y) / length];
  };
  for (const [index, disc] of discs.entries()) {
    const [dx, dy] = direction(index);
    left.push(rim(disc, -dy, dx));
    right.push(rim(disc, dy, -dx));
  }
  const cap = (disc: Disc, [dx, dy]: Point): readonly Point[] =>
    capTurns.map(([along, across]) => rim(disc, dx * along - dy * across, dy * along + dx * across));
  const [sx, sy] = direction(0);
  return [...right, ...cap(last, direction(discs.length - 1)), ...left.reverse(), ...cap(first, [-sx, -sy])];
}

/** Draws the rim around the chain of that name. */
export type Pen = (name: string, chain: readonly Disc[], k: number) => string;

// In user units: what has moved less looks the same.
const unseen = 0.03;

/** A pen that remembers what it drew last: most of a body is still most of the time, and is not drawn again. */
export function penFor(): Pen {
  const drawn = new Map<string, { readonly chain: readonly Disc[]; readonly k: number; readonly path: string }>();
  return (name, chain, k) => {
    const last = drawn.get(name);
    if (last?.k === k && isStill(last.chain, chain, unseen / k)) return last.path;
    const path = smoothPath(rimAround(chain), k);
    drawn.set(name, { chain, k, path });
    return path;
  };
}

function isStill(before: readonly Disc[], now: readonly Disc[], slack: number): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < slack;
  return (
    before.length === now.length &&
    now.every((disc, index) => {
      const old = before[index];
      if (!old || !near(disc.x, old.x) || !near(disc.y, old.y)) return false;
      return disc.axes.every(([x, y], axis) => near(x, old.axes[axis]?.[0] ?? 0) && near(y, old.axes[axis]?.[1] ?? 0));
    })
  );
}

/** A closed smooth curve through the points, as SVG path data; `k` scales shares of height to user units and y turns down. */
export function smoothPath(points: readonly Point[], k: number): string {
  const count = points.length;
  return `${curve((index) => points[(index + count) % count] ?? [0, 0], count, k)}Z`;
}

/** The same curve left open from the first point to the last. */
export function openPath(points: readonly Point[], k: number): string {
  const last = points.length - 1;
  return curve((index) => points[Math.min(last, Math.max(0, index))] ?? [0, 0], last, k);
}

/** Each piece leaves its point the way the one before arrived, which `S` says without numbers. */
function curve(point: (index: number) => Point, pieces: number, k: number): string {
  const [before, start, next] = [point(-1), point(0), point(1)];
  let path = `M${placed(...start, k)}`;
  if (pieces > 0) path += `C${placed(start[0] + (next[0] - before[0]) / 6, start[1] + (next[1] - before[1]) / 6, k)} `;
  for (let i = 1; i <= pieces; i += 1) {
    const [from, to, after] = [point(i - 1), point(i), point(i + 1)];
    path += `${i > 1 ? 'S' : ''}${placed(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6, k)} ${placed(...to, k)}`;
  }
  return path;
}

/** A place as path data writes it, y turned down. */
export const placed = (x: number, y: number, k: number): string => `${hundredths(x * k)} ${hundredths(-y * k)}`;

const endings = Array.from({ length: 100 }, (_, part) => (part === 0 ? '' : `.${String(part).padStart(2, '0')}`));

/** A number to two decimals. A frame writes thousands of them, and `toFixed` would take most of its time. */
function hundredths(value: number): string {
  const parts = Math.round(Math.abs(value) * 100);
  const whole = Math.floor(parts / 100);
  return `${value < 0 && parts > 0 ? '-' : ''}${whole}${endings[parts - whole * 100]}`;
}

const turns = (...angles: readonly number[]): readonly Point[] =>
  angles.map((angle) => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]);
// Round the end of a chain from its right side over the tip to its left.
const capTurns = turns(-60, -30, -10, 10, 30, 60);
const ringTurns = turns(0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330);

function ringOf(disc: Disc | undefined): readonly Point[] {
  return disc ? ringTurns.map(([dx, dy]) => rim(disc, dx, dy)) : [];
}

/** True where a neighbour covers a disc altogether, as when a limb points at the viewer. */
function isHidden(disc: Disc, other: Disc | undefined): boolean {
  if (!other) return false;
  const dx = disc.x - other.x;
  const dy = disc.y - other.y;
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return reach(other, 1, 0) > reach(disc, 1, 0);
  const [ux, uy] = [dx / length, dy / length];
  return reach(other, ux, uy) >= length + reach(disc, ux, uy) && reach(other, -uy, ux) >= reach(disc, -uy, ux);
}
