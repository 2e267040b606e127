import { type Dose, fitDose, type Move, type MoveId, usualDose } from './move.ts';
import { moveOf } from './moves/catalogue.ts';

export type RoutineStep = { readonly move: Move; readonly dose: Dose };

/** Moves in their order, each with its dose. */
export type Routine = { readonly id: 'deskReset'; readonly steps: readonly RoutineStep[] };

/** The default: loosen the shoulders, then strengthen the upper back at a wall. */
export const deskReset: Routine = { id: 'deskReset', steps: [usual('shoulderRolls'), usual('wallAngels')] };

/** The same routine with other doses, each brought into the range of its move; moves not named keep theirs. */
export function withDoses(routine: Routine, doses: Partial<Record<MoveId, Partial<Dose>>>): Routine {
  return {
    ...routine,
    steps: routine.steps.map(({ move, dose }) => ({ move, dose: fitDose(move, { ...dose, ...doses[move.id] }) })),
  };
}

function usual(id: MoveId): RoutineStep {
  const move = moveOf(id);
  return { move, dose: usualDose(move) };
}
