import type * as v from 'valibot';
import { routineWords } from '../words/en/routine.ts';
import { routineRefusals as refusals } from '../words/en/routine-refusals.ts';
import { type Dose, inForm, ways } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import { outOfDose, planLimits, type RoutinePlan } from './plan.ts';
import { stepOf } from './routine.ts';
import { timelineOf } from './timeline.ts';

/** What is wrong with a routine that was given, and where in it. */
export type PlanTrouble = { readonly path: readonly (string | number)[]; readonly why: string };

/** What a schema refused first, as a user would say it. */
export function troubleIn(issues: readonly v.BaseIssue<unknown>[]): PlanTrouble {
  const [issue] = issues;
  const path = (issue?.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const key = path.findLast((part) => typeof part === 'string');
  if (issue === undefined || key === undefined) return { path, why: refusals.notARoutine };
  if (issue.type === 'strict_object' && issue.expected === 'never') return { path, why: refusals.unknownKey(key) };
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { path: path.slice(0, -1), why: refusals.missing(key) };
  if (typeof path.at(-1) === 'number') return { path, why: refusals.takesEach(key) };
  if (key === 'move' && typeof issue.input === 'string') return { path, why: refusals.unknownMove(issue.input) };
  return { path, why: refusals.takes(key) };
}

/** What no schema of one key says: doses out of the range of their move, and a routine that takes too long. Null where it is sound. */
export function unsoundPart(plan: Pick<RoutinePlan, 'steps' | 'restSeconds'>): PlanTrouble | null {
  const [outside] = outOfDose(plan);
  if (outside) return { path: ['steps', outside.step, 'dose', outside.key], why: whyOutside(plan, outside) };
  const { totalMs } = timelineOf({ restSeconds: plan.restSeconds, steps: plan.steps.map(stepOf) });
  return totalMs <= planLimits.minutes * 60_000 ? null : { path: [], why: refusals.tooLong(Math.ceil(totalMs / 60_000)) };
}

function whyOutside({ steps }: Pick<RoutinePlan, 'steps'>, { step, key }: { readonly step: number; readonly key: keyof Dose }): string {
  const found = steps[step];
  if (found === undefined) return refusals.notARoutine;
  const { move: id, dose } = found;
  const move = moveOf(id);
  const name = routineWords.moves[id];
  switch (key) {
    case 'way':
      return refusals.choice(
        name,
        key,
        ways.filter((way) => way === 'both' || inForm(move, dose.easier).passes.some((pass) => pass.way === way)),
      );
    case 'easier':
      return refusals.choice(
        name,
        key,
        move.easier.map((form) => form.id),
      );
    default:
      return refusals.range(name, key, move.dose[key]);
  }
}
