import type { Entry } from '../sitting/entry.ts';
import type { Dose, MoveId } from './move.ts';
import { moveIds } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import type { PlanStep } from './plan.ts';
import { stepOf } from './routine.ts';
import { timelineOf } from './timeline.ts';

/** What was done of a move: how often, and how many times in a row (the last ones) the whole of the same dose was done. */
export type MoveProgress = {
  readonly move: MoveId;
  readonly times: number;
  readonly reps: number;
  /** Reps over all sides and sets of the last dose, and how long they take. */
  readonly lastDoseReps: number;
  readonly lastDoseMs: number;
  readonly wholeInARow: number;
};

/** What the log says of each move that was ever played. Moves that were passed over say nothing. */
export function progressOf(entries: readonly Entry[]): readonly MoveProgress[] {
  const found = new Map<string, Omit<MoveProgress, 'move'>>();
  for (const entry of entries) {
    if (entry.type !== 'routine' || entry.report === null) continue;
    for (const { move, playedMs, plannedMs, reps, plannedReps } of entry.report.steps) {
      if (playedMs === 0) continue;
      const dose = { lastDoseReps: plannedReps, lastDoseMs: plannedMs };
      const before = found.get(move) ?? { ...dose, times: 0, reps: 0, wholeInARow: 0 };
      const isWhole = reps === plannedReps && entry.end !== 'hurt';
      const row = before.lastDoseReps === plannedReps && before.lastDoseMs === plannedMs ? before.wholeInARow : 0;
      found.set(move, { ...dose, times: before.times + 1, reps: before.reps + reps, wholeInARow: isWhole ? row + 1 : 0 });
    }
  }
  return moveIds.flatMap((move) => {
    const progress = found.get(move);
    return progress ? [{ move, ...progress }] : [];
  });
}

/** So many whole doses in a row, and again after as many more, are worth a question. */
const rowOfInterest = 5;
const more = { reps: 2, breaths: 1, holdSeconds: 5 };

/** The dose of a step with a little more of it, where the present one went well again and again, for the user to take or leave; null where there is none to offer. */
export function suggestionFor(progress: MoveProgress, step: PlanStep): Dose | null {
  const { move: id, lastDoseReps, lastDoseMs, wholeInARow } = progress;
  if (id !== step.move || wholeInARow === 0 || wholeInARow % rowOfInterest > 0) return null;
  // The log knows a dose by its reps over all sides and sets and by how long they take.
  const [asked] = timelineOf({ restSeconds: 0, steps: [stepOf(step)] }).steps;
  if (lastDoseReps !== asked?.reps || lastDoseMs !== asked.exerciseMs) return null;
  const { counts, dose: range } = moveOf(id);
  const { reps, holdSeconds } = step.dose;
  if (counts === 'seconds' && range.holdSeconds !== null && holdSeconds !== null) {
    const longer = Math.min(range.holdSeconds.max, holdSeconds + more.holdSeconds);
    return longer > holdSeconds ? { ...step.dose, holdSeconds: longer } : null;
  }
  const larger = Math.min(range.reps.max, reps + (counts === 'breaths' ? more.breaths : more.reps));
  return larger > reps ? { ...step.dose, reps: larger } : null;
}
