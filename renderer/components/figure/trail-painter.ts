import type { Moment, Segment } from '../../../shared/routine/timeline.ts';
import css from './figure.module.css';
import { type Point, smoothPath } from './outline.ts';
import { element, write } from './svg.ts';
import { trailsOf } from './trail.ts';

/** How much of a circle is drawn behind the arrow; a way up or down is drawn from its beginning. */
const tail = 0.34;

/** Draws where the move goes: a faint track with an arrow that runs along it in time with the body. */
export function trailPainter() {
  const sides = [0, 1].map(() => {
    const track = element('path', { class: css['track'] ?? '' });
    const comet = element('path', { class: css['comet'] ?? '' });
    const arrow = element('path', { class: css['arrow'] ?? '' });
    return { track, comet, arrow, group: element('g', {}, track, comet, arrow) };
  });
  const group = element('g', {}, ...sides.map((side) => side.group));
  let drawn: Segment | null = null;
  let paths: readonly (readonly Point[])[] = [];
  return {
    group,
    paint: (moment: Moment, k: number): void => {
      if (moment.segment !== drawn) {
        drawn = moment.segment;
        paths = trailsOf(moment, k).paths;
      }
      sides.forEach(({ group: side, track, comet, arrow }, index) => {
        const path = paths[index] ?? [];
        const isStill = lengthOf(path) < 12;
        side.style.display = isStill ? 'none' : '';
        if (isStill) return;
        const isLoop = Math.hypot(...away(path[0], path.at(-1))) < 4;
        write(track, {
          d: isLoop
            ? smoothPath(
                path.slice(1).map(([x, y]) => [x, -y] as const),
                1,
              )
            : line(path),
        });
        const steps = path.length - 1;
        const head = moment.progress * steps;
        const from = isLoop ? head - tail * steps : 0;
        const points = Array.from({ length: 13 }, (_, i) => pointAt(path, from + ((head - from) * i) / 12, isLoop));
        write(comet, { d: line(points) });
        write(arrow, { d: arrowAt(pointAt(path, head, isLoop), pointAt(path, head - 0.8, isLoop), pointAt(path, head + 0.8, isLoop)) });
      });
    },
  };
}

const away = (a: Point | undefined, b: Point | undefined): Point => (a && b ? [b[0] - a[0], b[1] - a[1]] : [0, 0]);
const lengthOf = (path: readonly Point[]): number =>
  path.reduce((sum, point, index) => sum + Math.hypot(...away(path[index - 1] ?? point, point)), 0);
const line = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

function pointAt(path: readonly Point[], index: number, isLoop: boolean): Point {
  const steps = path.length - 1;
  const i = isLoop ? ((index % steps) + steps) % steps : Math.min(steps, Math.max(0, index));
  const a = path[Math.floor(i)] ?? [0, 0];
  const b = path[Math.min(steps, Math.floor(i) + 1)] ?? a;
  const share = i - Math.floor(i);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function arrowAt([x, y]: Point, before: Point, after: Point): string {
  const [dx, dy] = away(before, after);
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const at = (along: number, across: number): string =>
    `${(x + ux * along - uy * across).toFixed(1)} ${(y + uy * along + ux * across).toFixed(1)}`;
  return `M${at(9, 0)}L${at(-3, 6)}L${at(-3, -6)}Z`;
}
