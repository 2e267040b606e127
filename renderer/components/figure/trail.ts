import { bodyIn, poseAt } from '../../../shared/routine/figure/motion.ts';
import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Phase, Trail } from '../../../shared/routine/move.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import type { Point } from './outline.ts';
import { placeIn } from './scene.ts';

const samples = 32;
const sides = ['left', 'right'] as const;

/** The phase a trail is for: the one that runs, or the coming one while its user changes sides; null where there is none to show. */
export function phaseOf({ segment: { part, pass, phase }, step }: Moment): Phase | null {
  const phases = step.move.passes[pass]?.phases ?? [];
  if (part === 'otherWay') return phases[0] ?? null;
  return part === 'rep' ? (phases.find(({ name }) => name === phase) ?? null) : null;
}

/** The way ahead in the picture, one for each side: where the shoulder or hand goes, drawn a little outside the body. */
export function trailsOf(moment: Moment, k: number): readonly (readonly Point[])[] {
  const { trail, camera } = moment.step.move;
  const phase = phaseOf(moment);
  if (!trail || !phase) return [];
  const view = viewOf(camera);
  const seenAt = (place: Vec3): Point => placeIn(view, place, k);
  const start = moment.step.move.passes[moment.segment.pass]?.start;
  if (phase.keys.at(-1)?.pose === start) {
    const bodies = phase.keys.map(({ pose }) => bodyIn(moment.step, pose, 0).skeleton);
    return sides.map((side) => roundOf(bodies, side, trail).map(seenAt));
  }
  if (moment.segment.part !== 'rep') return [];
  const { startMs, endMs } = moment.segment;
  const bodies = Array.from(
    { length: samples + 1 },
    (_, index) => bodyIn(moment.step, poseAt(moment.step, startMs + ((endMs - startMs) * index) / samples), 0).skeleton,
  );
  return sides.map((side) =>
    bodies.map((body) => seenAt(add(body[side][trail.point].at, [side === 'left' ? trail.outward : -trail.outward, 0, 0]))),
  );
}

/**
 * A phase that ends where it began goes round. It is drawn as a true circle beside the body, the same on both sides, from the lowest
 * point and the way its quarters go.
 */
function roundOf(quarters: readonly Skeleton[], side: 'left' | 'right', { point, swell, outward }: Trail): readonly Vec3[] {
  const places = quarters.map((body) => body[side][point].at);
  const [x, y, z] = mean(places);
  const across = (places[0]?.[2] ?? 0) - (places[2]?.[2] ?? 0);
  const [radius, out] = [(Math.abs(across) / 2) * swell, side === 'left' ? outward : -outward];
  return Array.from({ length: samples + 1 }, (_, index) => {
    const angle = (2 * Math.PI * index) / samples;
    return [x + out, y - Math.cos(angle) * radius, z + Math.sin(angle) * radius * Math.sign(across)];
  });
}

const mean = (places: readonly Vec3[]): Vec3 => {
  const [x, y, z] = places.reduce(add, [0, 0, 0]);
  return [x / places.length, y / places.length, z / places.length];
};
