import type { RoutinePlan } from '../routine/plan.ts';
import { planFor } from '../routine/plan-for.ts';
import { routineOf } from '../routine/routine.ts';
import { timelineOf } from '../routine/timeline.ts';
import { routineName } from '../words/routine.ts';
import type { Words } from '../words/words.ts';

/** A line for each: its id, name and length, and a mark on the chosen one, with tabs between. */
export function routinesText(words: Words, plans: readonly RoutinePlan[], chosenId: string): string {
  const { format, cli } = words;
  const lines = listed(words, plans, chosenId).map(({ id, name, lengthMs, chosen }) =>
    [id, name, format.duration(Math.ceil(lengthMs / minuteMs) * minuteMs), ...(chosen ? [cli.chosen] : [])].join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

/** One line of JSON for programs. Its keys are a promise: add, never rename. */
export function routinesJson(words: Words, plans: readonly RoutinePlan[], chosenId: string): string {
  return `${JSON.stringify({ routines: listed(words, plans, chosenId) })}\n`;
}

const minuteMs = 60_000;

type Listed = { readonly id: string; readonly name: string; readonly lengthMs: number; readonly chosen: boolean };

function listed(words: Words, plans: readonly RoutinePlan[], chosenId: string): readonly Listed[] {
  const chosen = planFor(plans, chosenId);
  return plans.map((plan) => ({
    id: plan.id,
    name: routineName(words, plan),
    lengthMs: Math.round(timelineOf(routineOf(plan)).totalMs),
    chosen: plan === chosen,
  }));
}
