import type { Move } from '../move.ts';
import { at, type Step, type TimedKey, type Timeline } from '../timeline.ts';
import { combine, type Pose } from './pose.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { armsOnWall } from './wall.ts';

/** A body at one moment: its move, its posture, and how full its ribs are with air (0 to 1). */
export type Stance = { readonly move: Move; readonly pose: Pose; readonly skeleton: Skeleton; readonly breath: number };

const breathMs = 5000;
// Key poses of a circle are its quarter turns; this slope makes the path between them round instead of square.
const roundness = 1.5;

/** The body at `ms` from the beginning of the timeline. */
export function bodyAt(timeline: Timeline, ms: number): Stance {
  const { step } = at(timeline, ms);
  return bodyIn(step, poseAt(step, ms), breathAt(ms));
}

/** The body in the key pose that `ms` is heading for, and that pose itself: what is shown where motion is not wanted. */
export function keyBodyAt(timeline: Timeline, ms: number): Stance & { readonly key: Pose } {
  const { step } = at(timeline, ms);
  const key = (step.keys.find(({ atMs }) => atMs > ms) ?? step.keys.at(-1))?.pose ?? poseAt(step, ms);
  return { ...bodyIn(step, key, 0), key };
}

/** A posture of a step's move with its contacts laid on the wall. */
export function bodyIn({ move }: Pick<Step, 'move'>, pose: Pose, breath: number): Stance {
  const { wallZ, stand } = move.scene;
  const settled = wallZ === null ? pose : onTheWall(pose, wallZ, stand);
  return { move, pose: settled, skeleton: skeletonOf(settled, stand), breath };
}

/** Breathing goes on in holds and pauses of the body: in and out within five seconds, calm for someone at rest. */
export const breathAt = (ms: number): number => 0.5 - 0.5 * Math.cos((2 * Math.PI * ms) / breathMs);

/** The posture of a step at `ms`, flowing through its keys with a continuous speed. */
export function poseAt({ keys }: Step, ms: number): Pose {
  const next = keys.findIndex(({ atMs }) => atMs > ms);
  const to = keys[next];
  const from = keys[next - 1];
  const last = keys.at(-1);
  if (!last) throw new Error('A step has at least one key pose.');
  if (next === 0 && to) return to.pose;
  if (!to || !from) return last.pose;
  const before = keys[next - 2] ?? from;
  const after = keys[next + 1] ?? to;
  const length = to.atMs - from.atMs;
  const share = (ms - from.atMs) / length;
  if (!from.passing && !to.passing) {
    const eased = share ** 3 * (10 + share * (6 * share - 15));
    return combine([from.pose, to.pose], ([a = 0, b = 0]) => a + (b - a) * eased);
  }
  const leaving = slope(before, from, to) * length;
  const arriving = slope(from, to, after) * length;
  const s2 = share * share;
  const s3 = s2 * share;
  return combine(
    [before.pose, from.pose, to.pose, after.pose],
    ([a = 0, b = 0, c = 0, d = 0]) =>
      (2 * s3 - 3 * s2 + 1) * b + (s3 - 2 * s2 + share) * leaving * (c - a) + (3 * s2 - 2 * s3) * c + (s3 - s2) * arriving * (d - b),
  );
}

/** Degrees per ms at a key for each degree between its neighbours; none where the body comes to rest. */
const slope = (before: TimedKey, key: TimedKey, after: TimedKey): number =>
  key.passing && after.atMs > before.atMs ? roundness / (after.atMs - before.atMs) : 0;

// Arms on their way to the wall are drawn to it little by little, so nothing jumps when they arrive.
function onTheWall(pose: Pose, wallZ: number, stand: Skeleton['crown']): Pose {
  const near = Math.min(1, Math.max(0, (pose.left.shoulderElevation - 14) / 50));
  if (near === 0) return pose;
  const settled = armsOnWall(pose, wallZ, stand);
  const eased = near * near * (3 - 2 * near);
  return combine([pose, settled], ([free = 0, laid = 0]) => free + (laid - free) * eased);
}
