import { bodyIn, poseAt, type Stance } from '../../../shared/routine/figure/motion.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import type { Point } from './outline.ts';
import { placeIn } from './scene.ts';

/** The path a point of the body follows in the current phase, one for each side, and how far along it is. */
export type Trails = { readonly paths: readonly (readonly Point[])[] };

const samples = 24;

/** The way ahead of this phase in the picture: where the shoulder or hand goes, drawn a little outside the body. */
export function trailsOf({ step, segment }: Moment, k: number): Trails {
  const { trail, camera } = step.move;
  if (!trail || segment.part !== 'rep') return { paths: [] };
  const view = viewOf(camera);
  const bodies = Array.from({ length: samples + 1 }, (_, index) => {
    const ms = segment.startMs + ((segment.endMs - segment.startMs) * index) / samples;
    return bodyIn(step, poseAt(step, ms), 0);
  });
  return {
    paths: (['left', 'right'] as const).map((side) => {
      const places = bodies.map((body) => placeIn(view, pointOf(body, side, trail.point), k));
      const middle: Point = [mean(places.map(([x]) => x)), mean(places.map(([, y]) => y))];
      const out = (side === 'left' ? 1 : -1) * trail.outward * k;
      const round = isLoop(places) ? ellipseThrough(places) : places;
      return round.map(([x, y]) => [middle[0] + (x - middle[0]) * trail.swell + out, middle[1] + (y - middle[1]) * trail.swell] as const);
    }),
  };
}

const pointOf = ({ skeleton }: Stance, side: 'left' | 'right', point: 'acromion' | 'wrist') => skeleton[side][point].at;
/** A rep that ends where it began goes round: its path is drawn as the ellipse nearest to it, which reads as a circle in space. */
const isLoop = (places: readonly Point[]): boolean => {
  const [first, last] = [places[0], places.at(-1)];
  return first !== undefined && last !== undefined && Math.hypot(first[0] - last[0], first[1] - last[1]) < 2;
};

function ellipseThrough(places: readonly Point[]): readonly Point[] {
  const count = places.length - 1;
  const turn = (index: number): number => (2 * Math.PI * index) / count;
  const wave = (axis: 0 | 1, of: (angle: number) => number): number =>
    (2 / count) * places.slice(1).reduce((sum, place, index) => sum + place[axis] * of(turn(index + 1)), 0);
  const [mx, my] = [mean(places.slice(1).map(([x]) => x)), mean(places.slice(1).map(([, y]) => y))];
  const [ax, bx, ay, by] = [wave(0, Math.cos), wave(0, Math.sin), wave(1, Math.cos), wave(1, Math.sin)];
  return places.map((_, index) => {
    const [c, s] = [Math.cos(turn(index)), Math.sin(turn(index))];
    return [mx + ax * c + bx * s, my + ay * c + by * s];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
