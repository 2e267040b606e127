import { bladeOf } from '../../../shared/routine/figure/blade.ts';
import { bodyIn, poseAt } from '../../../shared/routine/figure/motion.ts';
import type { Skeleton } from '../../../shared/routine/figure/skeleton.ts';
import { add, between, type Vec3 } from '../../../shared/routine/figure/vector.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Phase, SidePoint, Trail, TrunkPoint } from '../../../shared/routine/move.ts';
import { trunkPoints } from '../../../shared/routine/move.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import type { Point } from './outline.ts';
import { placeIn } from './scene.ts';

const samples = 32;
/** How far from the neck, measured by the crown. */
const overHead = 1.35;
const sides = ['left', 'right'] as const;
type SideName = (typeof sides)[number];

/** The phase a trail is for: the one that runs, or the coming one while its user changes sides; null where there is none to show. */
function phaseOf({ segment: { part, pass, phase }, step }: Moment): Phase | null {
  const phases = step.move.passes[pass]?.phases ?? [];
  if (part === 'otherWay') return phases[0] ?? null;
  return part === 'rep' ? (phases.find(({ name }) => name === phase) ?? null) : null;
}

/** The way ahead in the picture, drawn a little outside the body: one for each side, the left first, or a single one for the trunk. */
export function trailsOf(moment: Moment, k: number): readonly (readonly Point[])[] {
  const { trail, camera } = moment.step.move;
  const phase = phaseOf(moment);
  if (!trail || !phase) return [];
  const view = viewOf(camera);
  const seenAt = (place: Vec3): Point => placeIn(view, place, k);
  const pass = moment.step.move.passes[moment.segment.pass];
  const { point } = trail;
  if (!isOnTrunk(point) && pass?.phases.length === 1 && phase.keys.at(-1)?.pose === pass.start.pose) {
    const bodies = phase.keys.map(({ pose }) => bodyIn(moment.step, pose, 0).skeleton);
    return sides.map((side) =>
      roundOf(
        bodies.map((body) => onSide(body, side, point)),
        side,
        trail,
      ).map(seenAt),
    );
  }
  if (moment.segment.part !== 'rep') return [];
  const { startMs, endMs } = moment.segment;
  const bodies = Array.from(
    { length: samples + 1 },
    (_, index) => bodyIn(moment.step, poseAt(moment.step, startMs + ((endMs - startMs) * index) / samples), 0).skeleton,
  );
  if (point === 'gaze') return [roundHead(bodies, trail).map(seenAt)];
  if (isOnTrunk(point)) return [bodies.map((body) => seenAt(onTrunk(body, point, trail.swell)))];
  return sides.map((side) => {
    const path = bodies.map((body) => onSide(body, side, point));
    const middle = mean(path);
    return path.map((place) => seenAt(beside(between(middle, place, trail.swell), side, trail)));
  });
}

/** True where both ways lie on what the eye sees of the body, so that neither hides behind it. */
export const isBeforeBody = (trail: Trail | null): boolean => trail?.point === 'blade';

const isOnTrunk = (point: Trail['point']): point is TrunkPoint => trunkPoints.some((one) => one === point);

function onSide(body: Skeleton, side: SideName, point: SidePoint): Vec3 {
  if (point === 'blade') {
    const { inner, outer } = bladeOf(body, side);
    return between(inner, outer, 0.5);
  }
  return point === 'fingertip' ? body[side].fingertip : body[side][point].at;
}

/** A turn is drawn above the head, on a level round about it; it swells both ways from its middle. */
function roundHead(bodies: readonly Skeleton[], { swell, outward }: Trail): readonly Vec3[] {
  const headings = bodies.map(({ head }) => Math.atan2(head.turn[2], head.turn[8]));
  const middle = ((headings[0] ?? 0) + (headings.at(-1) ?? 0)) / 2;
  return bodies.map(({ neck, crown }, index) => {
    const angle = middle + ((headings[index] ?? middle) - middle) * swell;
    return add(between(neck.at, crown, overHead), [Math.sin(angle) * outward, 0, Math.cos(angle) * outward]);
  });
}

// A path of the trunk swells away from where the trunk bends.
function onTrunk({ crown, neck, upperThorax, pelvis }: Skeleton, point: Exclude<TrunkPoint, 'gaze'>, swell: number): Vec3 {
  return point === 'crown' ? between(neck.at, crown, swell) : between(pelvis.at, upperThorax.at, swell);
}

const beside = ([x, y, z]: Vec3, side: SideName, { outward }: Trail): Vec3 => [x + (side === 'left' ? outward : -outward), y, z];

/** A phase that ends where it began goes round. It is drawn as a true circle, from the lowest point and the way its quarters go. */
function roundOf(quarters: readonly Vec3[], side: SideName, trail: Trail): readonly Vec3[] {
  const middle = mean(quarters);
  const across = (quarters[0]?.[2] ?? 0) - (quarters[2]?.[2] ?? 0);
  const radius = (Math.abs(across) / 2) * trail.swell;
  return Array.from({ length: samples + 1 }, (_, index) => {
    const angle = (2 * Math.PI * index) / samples;
    return beside(add(middle, [0, -Math.cos(angle) * radius, Math.sin(angle) * radius * Math.sign(across)]), side, trail);
  });
}

const mean = (places: readonly Vec3[]): Vec3 => {
  const [x, y, z] = places.reduce(add, [0, 0, 0]);
  return [x / places.length, y / places.length, z / places.length];
};
