import type { Moment, Segment } from '../../../shared/routine/timeline.ts';
import css from './figure.module.css';
import { type Point, smoothPath } from './outline.ts';
import { element, write } from './svg.ts';
import { trailsOf } from './trail.ts';

/** How much of the way is drawn behind the arrow, of a circle and of a way up or down. */
const tail = { loop: 0.55, way: 0.62 } as const;
/** An arrow never shows without a tail: it sets out this far along a way up or down. */
const headStart = 0.4;
const arrow = { length: 13, half: 6.5 } as const;
const [thin, halfWidth] = [0.8, 1.9];
const pieces = 18;

/** Draws where the move goes: a faint track with an arrow that runs along it in time with the body. */
export function trailPainter() {
  const sides = [0, 1].map(() => {
    const track = element('path', { class: css['track'] ?? '' });
    const comet = element('path', { class: css['comet'] ?? '' });
    return { track, comet, group: element('g', {}, track, comet) };
  });
  let drawn: Segment | null = null;
  let ways: readonly Way[] = [];
  return {
    /** One for each side, the body's left first. */
    groups: sides.map(({ group }) => group),
    paint: (moment: Moment, k: number): void => {
      // The coming way may be shown in one stretch and not in the next, though both are about one phase.
      if (moment.segment !== drawn) {
        drawn = moment.segment;
        ways = trailsOf(moment, k).map(wayOf);
      }
      sides.forEach(({ group, track, comet }, index) => {
        const way = ways[index];
        const isShown = way !== undefined && way.length > 12;
        group.style.display = isShown ? '' : 'none';
        if (!isShown) return;
        const { points, isLoop, length } = way;
        write(track, { d: isLoop ? smoothPath(points.slice(1).map(flipped), 1) : line(points) });
        const done = doneAt(way, moment.progress);
        const head = isLoop ? done : length * headStart + done * (1 - headStart);
        const from = isLoop ? head - length * tail.loop : Math.max(0, head - length * tail.way);
        const neck = head - arrow.length;
        const ribbon = Array.from({ length: pieces + 1 }, (_, i) => placeAt(way, from + ((neck - from) * i) / pieces));
        write(comet, { d: cometAlong(ribbon, placeAt(way, head)) });
      });
    },
  };
}

const flipped = ([x, y]: Point): Point => [x, -y];
const away = (a: Point | undefined, b: Point | undefined): Point => (a && b ? [b[0] - a[0], b[1] - a[1]] : [0, 0]);
const line = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** A path by its length: `upTo` is how long it is from its beginning to each of its points, which follow each other in even time. */
type Way = { readonly points: readonly Point[]; readonly upTo: readonly number[]; readonly length: number; readonly isLoop: boolean };

function wayOf(points: readonly Point[]): Way {
  let length = 0;
  const upTo = points.map((point, index) => {
    length += Math.hypot(...away(points[index - 1] ?? point, point));
    return length;
  });
  return { points, upTo, length, isLoop: Math.hypot(...away(points[0], points.at(-1))) < 4 };
}

/** How far along its way the body is at a share of the time. */
function doneAt({ upTo }: Way, progress: number): number {
  const index = progress * (upTo.length - 1);
  const before = upTo[Math.floor(index)] ?? 0;
  return before + ((upTo[Math.ceil(index)] ?? before) - before) * (index - Math.floor(index));
}

function placeAt({ points, upTo, length, isLoop }: Way, wanted: number): Point {
  const done = isLoop ? ((wanted % length) + length) % length : wanted;
  const next = Math.max(
    1,
    upTo.findIndex((there) => there >= done),
  );
  const [a, b] = [points[next - 1] ?? [0, 0], points[next] ?? [0, 0]];
  const [from, to] = [upTo[next - 1] ?? 0, upTo[next] ?? 0];
  const share = to > from ? (done - from) / (to - from) : 0;
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** A ribbon that swells along `points` and ends in an arrow head with its tip at `tip`. */
function cometAlong(points: readonly Point[], tip: Point): string {
  const squareTo = (a: Point | undefined, b: Point | undefined): Point => {
    const [dx, dy] = away(a, b);
    const length = Math.hypot(dx, dy) || 1;
    return [-dy / length, dx / length];
  };
  const beside = ([x, y]: Point, [nx, ny]: Point, by: number): Point => [x + nx * by, y + ny * by];
  const flank = (side: 1 | -1): readonly Point[] =>
    points.map((point, index) =>
      beside(point, squareTo(points[index - 1] ?? point, points[index + 1] ?? tip), side * (thin + ((halfWidth - thin) * index) / pieces)),
    );
  const neck = points.at(-1) ?? tip;
  const across = squareTo(neck, tip);
  return `${line([...flank(1), beside(neck, across, arrow.half), tip, beside(neck, across, -arrow.half), ...flank(-1).toReversed()])}Z`;
}
