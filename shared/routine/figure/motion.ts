import { breathAt } from '../breath.ts';
import type { Hands, Move } from '../move.ts';
import { at, type Step, type TimedKey, type Timeline } from '../timeline.ts';
import { combine, type Limbs, type Pose } from './pose.ts';
import { onTheWay, reaching } from './reach.ts';
import { type Footing, type Skeleton, skeletonOf } from './skeleton.ts';
import { armsOnWall } from './wall.ts';

/** A body at one moment: its move, its posture, and how full its ribs are with air (0 to 1). */
export type Stance = { readonly move: Move; readonly pose: Pose; readonly skeleton: Skeleton; readonly breath: number };

// Key poses of a circle are its quarter turns; this slope makes the path between them round instead of square.
const roundness = 1.5;

/** The body at `ms` from the beginning of the timeline. */
export function bodyAt(timeline: Timeline, ms: number): Stance {
  const { step } = at(timeline, ms);
  return bodyIn(step, poseAt(step, ms), breathAt(timeline.breaths, ms));
}

/** A posture of a step's move with its contacts laid on the wall. */
export function bodyIn({ move }: Pick<Step, 'move'>, pose: Pose, breath: number): Stance {
  const { scene } = move;
  const settled = scene.wallZ === null ? pose : onTheWall(pose, scene.wallZ, scene);
  return { move, pose: settled, skeleton: skeletonOf(settled, scene), breath };
}

/** The posture of a step at `ms`, flowing through its keys with a continuous speed; a hand that rests at both ends stays there or slides. */
export function poseAt({ keys, move }: Step, ms: number): Pose {
  const next = keys.findIndex(({ atMs }) => atMs > ms);
  const to = keys[next];
  const from = keys[next - 1];
  const last = keys.at(-1);
  if (!last) throw new Error('A step has at least one key pose.');
  if (next === 0 && to) return to.pose;
  if (!to || !from) return last.pose;
  const four = [keys[next - 2] ?? from, from, to, keys[next + 1] ?? to] as const;
  const weigh = flowing(...four, ms);
  const pose = combine([four[0].pose, from.pose, to.pose, four[3].pose], weigh);
  return reaching(pose, restingBetween(four, weigh), move.scene);
}

/** Gives a number its value at `ms` from its values at four keys in a row, the time being between the two in the middle. */
type Weigh = (values: readonly number[]) => number;

/** What rests all the way from one key to the next. A key's own pose has its hands where they rest, so they come and go without a jump. */
function restingBetween([before, from, to, after]: readonly [TimedKey, TimedKey, TimedKey, TimedKey], weigh: Weigh): Hands {
  const rest = (side: 'left' | 'right'): Hands['left'] => {
    const [a, b] = [from.hands?.[side], to.hands?.[side]];
    if (!a || !b) return null;
    return a === b ? a : onTheWay([before.hands?.[side] ?? a, a, b, after.hands?.[side] ?? b], weigh);
  };
  return { left: rest('left'), right: rest('right') };
}

function flowing(before: TimedKey, from: TimedKey, to: TimedKey, after: TimedKey, ms: number): Weigh {
  const length = to.atMs - from.atMs;
  const share = (ms - from.atMs) / length;
  if (!from.passing && !to.passing) {
    const eased = share ** 3 * (10 + share * (6 * share - 15));
    return ([, b = 0, c = 0]) => b + (c - b) * eased;
  }
  const leaving = slope(before, from, to) * length;
  const arriving = slope(from, to, after) * length;
  const s2 = share * share;
  const s3 = s2 * share;
  return ([a = 0, b = 0, c = 0, d = 0]) =>
    (2 * s3 - 3 * s2 + 1) * b + (s3 - 2 * s2 + share) * leaving * (c - a) + (3 * s2 - 2 * s3) * c + (s3 - s2) * arriving * (d - b);
}

/** Degrees per ms at a key for each degree between its neighbours; none where the body comes to rest. */
const slope = (before: TimedKey, key: TimedKey, after: TimedKey): number =>
  key.passing && after.atMs > before.atMs ? roundness / (after.atMs - before.atMs) : 0;

// Arms on their way to the wall are drawn to it little by little, so nothing jumps when they arrive.
function onTheWall(pose: Pose, wallZ: number, footing: Footing): Pose {
  const settled = armsOnWall(pose, wallZ, footing);
  const drawn = (side: 'left' | 'right'): Limbs => {
    const near = Math.min(1, Math.max(0, (pose[side].shoulderElevation - 14) / 50));
    const eased = near * near * (3 - 2 * near);
    return combine([pose, settled], ([free = 0, laid = 0]) => free + (laid - free) * eased)[side];
  };
  return { trunk: pose.trunk, left: drawn('left'), right: drawn('right') };
}
