import { nearest } from '../cli/nearest.ts';
import type { Outcome } from '../command.ts';
import { quoted } from '../quoted.ts';
import { routineName } from '../words/routine.ts';
import type { Words } from '../words/words.ts';
import type { RoutinePlan } from './plan.ts';
import { findPlan } from './routine-book.ts';

/** The routine of that id or name; else why there is none, with the name that was perhaps meant. */
export function namedPlan(
  words: Words,
  plans: readonly RoutinePlan[],
  asked: string,
): { readonly kind: 'plan'; readonly plan: RoutinePlan } | Extract<Outcome, { kind: 'invalid' }> {
  const plan = findPlan(words, plans, asked);
  return plan ? { kind: 'plan', plan } : { kind: 'invalid', why: whyNone(words, asked, plans) };
}

function whyNone(words: Words, asked: string, plans: readonly RoutinePlan[]): string {
  const { routineRefusals, format } = words;
  const names = plans.map((plan) => routineName(words, plan));
  const meant = nearest(asked, names);
  const name = quoted(asked);
  return meant === null ? routineRefusals.noRoutine({ name, known: format.list(names) }) : routineRefusals.didYouMean({ name, meant });
}
