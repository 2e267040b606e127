import { builtIns } from './built-in.ts';
import { usualRoutineId } from './built-in-ids.ts';
import type { RoutinePlan } from './plan.ts';

/** The routine of that id; the usual one where it is gone. */
export function planFor(plans: readonly RoutinePlan[], id: string): RoutinePlan {
  const plan = plans.find((one) => one.id === id) ?? plans.find((one) => one.id === usualRoutineId) ?? builtIns[0];
  if (plan === undefined) throw new Error('There is no routine at all.');
  return plan;
}
