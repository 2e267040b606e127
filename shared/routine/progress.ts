import type { Entry } from '../sitting/entry.ts';
import type { Dose, MoveId } from './move.ts';
import { moveIds } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import type { PlanStep } from './plan.ts';
import { routineOf } from './routine.ts';
import { timelineOf } from './timeline.ts';

/** What was done of a move: how often, and how many times in a row (the last ones) its whole dose of so many reps was done. */
export type MoveProgress = {
  readonly move: MoveId;
  readonly times: number;
  readonly reps: number;
  /** Reps over all sides and sets of the last dose. */
  readonly lastDoseReps: number;
  readonly wholeInARow: number;
};

/** What the log says of each move that was ever played. Moves that were passed over say nothing. */
export function progressOf(entries: readonly Entry[]): readonly MoveProgress[] {
  const found = new Map<string, Omit<MoveProgress, 'move'>>();
  for (const entry of entries) {
    if (entry.type !== 'routine' || entry.report === null) continue;
    for (const { move, playedMs, reps, plannedReps } of entry.report.steps) {
      if (playedMs === 0) continue;
      const before = found.get(move) ?? { times: 0, reps: 0, lastDoseReps: plannedReps, wholeInARow: 0 };
      const isWhole = reps === plannedReps && entry.end !== 'hurt';
      const row = before.lastDoseReps === plannedReps ? before.wholeInARow : 0;
      const wholeInARow = isWhole ? row + 1 : 0;
      found.set(move, { times: before.times + 1, reps: before.reps + reps, lastDoseReps: plannedReps, wholeInARow });
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

/** A little more of a move whose present dose went well again and again, for the user to take or leave; null where there is none to offer. */
export function suggestionFor(progress: MoveProgress, step: PlanStep): Partial<Pick<Dose, 'reps' | 'holdSeconds'>> | null {
  const { move: id, lastDoseReps, wholeInARow } = progress;
  if (id !== step.move || wholeInARow === 0 || wholeInARow % rowOfInterest > 0 || lastDoseReps !== repsOf(step)) return null;
  const { counts, dose: range } = moveOf(id);
  const { reps, holdSeconds } = step.dose;
  if (counts === 'seconds' && range.holdSeconds !== null && holdSeconds !== null) {
    const longer = Math.min(range.holdSeconds.max, holdSeconds + more.holdSeconds);
    return longer > holdSeconds ? { holdSeconds: longer } : null;
  }
  const larger = Math.min(range.reps.max, reps + (counts === 'breaths' ? more.breaths : more.reps));
  return larger > reps ? { reps: larger } : null;
}

/** Over all sides and sets, as a report counts them. */
function repsOf(step: PlanStep): number {
  return timelineOf(routineOf({ id: '', name: null, quiet: false, restSeconds: 0, steps: [step] })).steps[0]?.reps ?? 0;
}
