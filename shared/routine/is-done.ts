import type { StepPlayed } from './report.ts';

/** True where every move was played for half of its time at least: a routine skipped through to its end is not done. */
export const isDone = (steps: readonly StepPlayed[]): boolean => steps.every(({ playedMs, plannedMs }) => 2 * playedMs >= plannedMs);
