import { at, type Timeline } from '../timeline.ts';
import { bodyIn, poseAt, type Stance } from './motion.ts';
import type { Pose } from './pose.ts';

/** A round at least this long is shown by two of its poses, half of it each; a quicker one by one alone. */
const calmRoundMs = 3000;

/**
 * The body where motion is not wanted: in the key pose its phase is heading for, and that pose itself. A phase that goes round has none;
 * it is shown at its far side, so that quick rounds stand still, and their trail tells the way.
 */
export function stillBodyAt(timeline: Timeline, ms: number): Stance & { readonly key: Pose } {
  const { segment, step } = at(timeline, ms);
  const keyBy = (end: number) => step.keys.findLast(({ atMs }) => atMs <= end);
  const last = keyBy(segment.endMs);
  const middle = (segment.startMs + segment.endMs) / 2;
  const isFirstHalf = segment.endMs - segment.startMs < calmRoundMs || ms < middle;
  const key = (last?.passing && isFirstHalf ? keyBy(middle) : last)?.pose ?? poseAt(step, segment.endMs);
  return { ...bodyIn(step, key, 0), key };
}
