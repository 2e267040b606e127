import { builtIns } from './built-in.ts';
import type { BuiltInId } from './built-in-ids.ts';
import type { Dose, MoveId } from './move.ts';
import type { RoutinePlan } from './plan.ts';
import { type Routine, routineOf, usualStep } from './routine.ts';

/** Routines for tests. */
export const builtIn = (id: BuiltInId): Routine => {
  const plan = builtIns.find((one) => one.id === id);
  if (!plan) throw new Error(`There is no routine ${id}.`);
  return routineOf(plan);
};

export const planOf = (moves: readonly MoveId[], doses: Partial<Record<MoveId, Partial<Dose>>> = {}): RoutinePlan => ({
  id: 'example',
  name: 'Example',
  quiet: false,
  restSeconds: 0,
  steps: moves.map((move) => {
    const step = usualStep(move);
    return { ...step, dose: { ...step.dose, ...doses[move] } };
  }),
});

/** A routine of these moves with the usual dose but for what `doses` says. */
export const routineWith = (moves: readonly MoveId[], doses: Partial<Record<MoveId, Partial<Dose>>> = {}): Routine =>
  routineOf(planOf(moves, doses));

export const deskReset = builtIn('deskReset');
/** The desk reset with other doses. */
export const withDoses = (doses: Partial<Record<MoveId, Partial<Dose>>>): Routine => routineWith(['shoulderRolls', 'wallAngels'], doses);
