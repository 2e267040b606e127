import * as v from 'valibot';

const ms = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

/** What was really played of one move of a routine. */
const stepPlayed = v.strictObject({
  move: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  playedMs: ms,
  plannedMs: ms,
  reps: count,
  plannedReps: count,
});

/**
 * The player's account of a running routine, sent by its window at every phase change, at least every 5 s, and at the end.
 * `playedMs` holds only time that was really played: a skipped phase adds nothing.
 */
export const routineReportSchema = v.strictObject({
  status: v.picklist(['playing', 'paused', 'finished', 'stopped', 'hurt']),
  /** Index into `steps` of the move being played. */
  step: count,
  steps: v.pipe(v.array(stepPlayed), v.minLength(1), v.maxLength(100)),
});

export type StepPlayed = Readonly<v.InferOutput<typeof stepPlayed>>;
export type RoutineReport = Readonly<v.InferOutput<typeof routineReportSchema>>;
