import type { Dose, Equipment, Move, MoveId } from './move.ts';
import { fitDose, inForm, usualDose } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import type { PlanStep, RoutinePlan } from './plan.ts';

/** A move in the form it is done in, its dose, and what a physio or the user noted on it. */
export type RoutineStep = { readonly move: Move; readonly dose: Dose; readonly note: string };

/** Moves in their order, each with its dose. */
export type Routine = {
  readonly id: string;
  /** Null where the language has the name. */
  readonly name: string | null;
  /** Nothing sounds and nothing is spoken. */
  readonly quiet: boolean;
  /** Rest between two moves. */
  readonly restSeconds: number;
  readonly steps: readonly RoutineStep[];
};

/** The routine of a plan, ready to be laid out in time. */
export const routineOf = ({ steps, ...plan }: RoutinePlan): Routine => ({
  ...plan,
  steps: steps.map(stepOf),
});

/** The move of a step in the form it is done in; its dose is brought into the ranges of that move. */
export function stepOf({ move: id, dose, note }: PlanStep): RoutineStep {
  const move = moveOf(id);
  const fitted = fitDose(move, dose);
  return { move: inForm(move, fitted.easier), dose: fitted, note };
}

/** The step a composer adds for a move. */
export const usualStep = (move: MoveId): PlanStep => ({ move, dose: usualDose(moveOf(move)), note: '' });

export const needs = ({ move }: Pick<RoutineStep, 'move'>, equipment: Equipment): boolean => move.equipment.includes(equipment);
