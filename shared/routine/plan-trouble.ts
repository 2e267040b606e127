import type * as v from 'valibot';
import { quoted } from '../quoted.ts';
import type { Words } from '../words/words.ts';
import { type Dose, easierIds, inForm, moveIds, ways } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import { outOfDose, planLimits, type RoutinePlan } from './plan.ts';
import { stepOf } from './routine.ts';
import { timelineOf } from './timeline.ts';

/** What is wrong with a routine that was given, and where in it. */
export type PlanTrouble = { readonly path: readonly (string | number)[]; readonly why: Why };

/** One line, in the language of who asks. */
export type Why = (words: Words) => string;

/** What a schema refused first, as a user would say it. */
export function troubleIn(issues: readonly v.BaseIssue<unknown>[]): PlanTrouble {
  const [issue] = issues;
  const path = (issue?.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const name = path.findLast((part) => typeof part === 'string');
  if (issue === undefined || name === undefined) return { path, why: notARoutine };
  const key = quoted(name);
  const { input } = issue;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, why: ({ routineRefusals }) => routineRefusals.unknownKey({ key }) };
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { path: path.slice(0, -1), why: ({ routineRefusals }) => routineRefusals.missing({ key }) };
  if (typeof path.at(-1) === 'number') return { path, why: ({ routineRefusals }) => routineRefusals.takesEach({ key }) };
  if (name === 'move' && typeof input === 'string')
    return { path, why: ({ routineRefusals, format }) => routineRefusals.unknownMove({ id: quoted(input), known: format.list(moveIds) }) };
  return { path, why: (words) => takesWords(words, name) };
}

/** What no schema of one key says: doses out of the range of their move, and a routine that takes too long. Null where it is sound. */
export function unsoundPart(plan: Pick<RoutinePlan, 'steps' | 'restSeconds'>): PlanTrouble | null {
  const [outside] = outOfDose(plan);
  if (outside) return { path: ['steps', outside.step, 'dose', outside.key], why: (words) => outsideWords(words, plan, outside) };
  const { totalMs } = timelineOf({ restSeconds: plan.restSeconds, steps: plan.steps.map(stepOf) });
  if (totalMs <= planLimits.minutes * 60_000) return null;
  const length = Math.ceil(totalMs / 60_000);
  return { path: [], why: ({ routineRefusals }) => routineRefusals.tooLong({ most: planLimits.minutes, length }) };
}

const notARoutine: Why = ({ routineRefusals }) => routineRefusals.notARoutine;

/** What a key takes that got something else. */
function takesWords({ routineRefusals: { takes }, format }: Words, key: string): string {
  switch (key) {
    case 'unhunch':
    case 'version':
    case 'id':
    case 'quiet':
    case 'dose':
      return takes[key];
    case 'routines':
      return takes.routines({ min: 1, max: planLimits.plans });
    case 'steps':
      return takes.steps({ min: 1, max: planLimits.steps });
    case 'name':
      return takes.name({ min: 1, max: planLimits.name });
    case 'note':
      return takes.note({ max: planLimits.note });
    case 'restSeconds':
      return takes.restSeconds(planLimits.restSeconds);
    case 'move':
      return takes.move({ choices: format.list(moveIds) });
    case 'way':
      return takes.way({ choices: format.list(ways) });
    case 'easier':
      return takes.easier({ choices: format.list(easierIds) });
    default:
      return takes.number({ key: quoted(key) });
  }
}

type Outside = { readonly step: number; readonly key: keyof Dose };

function outsideWords(words: Words, { steps }: Pick<RoutinePlan, 'steps'>, outside: Outside): string {
  const { routineRefusals: refusals, moves, format } = words;
  const found = steps[outside.step];
  if (found === undefined) return refusals.notARoutine;
  const move = moveOf(found.move);
  const of = { move: moves.names[found.move], key: quoted(outside.key) };
  switch (outside.key) {
    case 'way': {
      const { passes } = inForm(move, found.dose.easier);
      return refusals.notAChoice({
        ...of,
        choices: format.list(ways.filter((way) => way === 'both' || passes.some((pass) => pass.way === way))),
      });
    }
    case 'easier':
      return move.easier.length === 0
        ? refusals.noChoice(of)
        : refusals.notAChoice({ ...of, choices: format.list(move.easier.map(({ id }) => id)) });
    default: {
      const range = move.dose[outside.key];
      return range === null ? refusals.notHeld(of) : refusals.outOfRange({ ...of, ...range });
    }
  }
}
