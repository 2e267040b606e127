import { fitDose, type MoveId, usualDose } from '../../shared/routine/move.ts';
import { moveOf } from '../../shared/routine/moves/catalogue.ts';
import type { PlanStep } from '../../shared/routine/plan.ts';
import { routineOf } from '../../shared/routine/routine.ts';
import { type Segment, type Timeline, timelineOf } from '../../shared/routine/timeline.ts';
import { cueWords, sideWords } from '../../shared/words/routine.ts';
import { english } from '../../shared/words/words.ts';

export type Moment = { readonly ms: number; readonly label: string };

/** A move in one of its forms with as little of it as shows everything: two reps so that one begins where one ended, and short holds. */
export function shortStep(id: MoveId, easier: PlanStep['dose']['easier']): PlanStep {
  const move = moveOf(id);
  return { move: id, dose: fitDose(move, { ...usualDose(move), reps: 2, sets: 1, holdSeconds: 0, easier }), note: '' };
}

export const timelineOfStep = (step: PlanStep): Timeline =>
  timelineOf(routineOf({ id: 'one', name: 'One move', quiet: true, restSeconds: 0, steps: [step] }));

export const formsOf = (id: MoveId): readonly PlanStep['dose']['easier'][] => [null, ...moveOf(id).easier.map((form) => form.id)];

/** Begin, middle and end of every stretch, of the reps the first of each side. */
export function momentsOf({ segments }: Timeline): readonly Moment[] {
  return segments
    .filter(({ part, rep, set }) => set === 1 && (part !== 'rep' || rep === 1))
    .flatMap((segment) => shares.map(([name, share]) => ({ ms: placeIn(segment, share), label: `${nameOf(segment)}, ${name}` })));
}

/** What can be shown over and over without a jump: the second rep of the first side, which begins where the one before ended. */
export const loopOf = ({ segments }: Timeline): readonly Segment[] =>
  segments.filter(({ part, pass, rep }) => part === 'rep' && pass === 0 && rep === 2);

// The very end of a stretch already belongs to the next, and its very beginning is drawn a frame later.
const shares = [
  ['begin', 0.02],
  ['middle', 0.5],
  ['end', 0.995],
] as const;

const placeIn = ({ startMs, endMs }: Segment, share: number): number => startMs + (endMs - startMs) * share;

const nameOf = ({ cue, way, phase, part }: Segment): string =>
  [`${cueWords(english, { cue, way })} (${phase})`, part === 'rep' ? sideWords(english, way) : null]
    .filter((word) => word !== null)
    .join(', ');
