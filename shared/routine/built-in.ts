import type { BuiltInId } from './built-in-ids.ts';
import type { MoveId } from './move.ts';
import type { PlanStep, RoutinePlan } from './plan.ts';
import { usualStep } from './routine.ts';

/** A step with the usual dose but for its reps. */
const step = (move: MoveId, reps?: number): PlanStep => {
  const usual = usualStep(move);
  return reps === undefined ? usual : { ...usual, dose: { ...usual.dose, reps } };
};

const plan = (id: BuiltInId, steps: readonly PlanStep[], quiet = false): RoutinePlan => ({ id, name: null, quiet, restSeconds: 0, steps });

// Warm-ups first, as the source says; one way down to the floor at most, and the release last.
export const builtIns: readonly RoutinePlan[] = [
  plan('deskReset', [step('shoulderRolls'), step('wallAngels')]),
  plan('staySeated', [step('shoulderRolls'), step('neckTilts'), step('bladeSqueeze')]),
  plan('upperBackRelief', [
    step('shoulderRolls'),
    step('armCircles'),
    step('neckTilts'),
    step('wallAngels'),
    step('bladeSqueeze'),
    step('catCow'),
    step('seatedTwist'),
    step('childsPose'),
  ]),
  plan('twoMinuteQuiet', [step('shoulderRolls', 5), step('neckTilts'), step('bladeSqueeze', 4)], true),
];
