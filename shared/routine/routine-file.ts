import * as v from 'valibot';
import { moveIds, usualDose } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import { betweenSchema, doseSchema, noteSchema, planLimits, planNameSchema, type RoutinePlan } from './plan.ts';
import { type PlanTrouble, troubleIn, unsoundPart } from './plan-trouble.ts';

/** A routine as it is exchanged: it gets an id where it arrives. */
export type ExchangedPlan = Omit<RoutinePlan, 'id' | 'name'> & { readonly name: string };

export type ReadFile =
  | { readonly kind: 'good'; readonly plans: readonly ExchangedPlan[] }
  | { readonly kind: 'bad'; readonly trouble: PlanTrouble };

const version = 1;
const kind = 'routines';

/** What may be left out is as usual, so that a file is quickly written by hand. */
const stepSchema = v.strictObject({
  move: v.picklist(moveIds),
  // A list would pass for an object without any of its keys.
  dose: v.optional(
    v.pipe(
      v.unknown(),
      v.check((dose) => !Array.isArray(dose)),
      v.partial(doseSchema),
    ),
    {},
  ),
  note: v.optional(noteSchema, ''),
});
const planSchema = v.strictObject({
  name: planNameSchema,
  quiet: v.optional(v.boolean(), false),
  restSeconds: v.optional(betweenSchema, planLimits.restSeconds.usual),
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(planLimits.steps)),
});
const head = { unhunch: v.literal(kind), version: v.pipe(v.number(), v.integer(), v.minValue(1)) };
const fileSchema = v.strictObject({
  ...head,
  routines: v.pipe(v.array(planSchema), v.minLength(1), v.maxLength(planLimits.plans)),
});

/** The content of a file of routines, in full. */
export function fileOf(routines: readonly ExchangedPlan[]): v.InferOutput<typeof fileSchema> {
  const plain = routines.map(({ name, quiet, restSeconds, steps }) => ({ name, quiet, restSeconds, steps: [...steps] }));
  return { unhunch: kind, version, routines: plain };
}

/** Reads what such a file holds, all of it or nothing. */
export function plansIn(content: unknown): ReadFile {
  const start = v.safeParse(v.looseObject(head), content);
  if (!start.success) {
    const trouble = troubleIn(start.issues);
    return {
      kind: 'bad',
      trouble: trouble.path[0] === 'version' ? trouble : { ...trouble, why: ({ routineRefusals }) => routineRefusals.notAFile },
    };
  }
  if (start.output.version > version)
    return { kind: 'bad', trouble: { path: ['version'], why: ({ routineRefusals }) => routineRefusals.newer } };
  const parsed = v.safeParse(fileSchema, content);
  if (!parsed.success) return { kind: 'bad', trouble: troubleIn(parsed.issues) };
  const plans = parsed.output.routines.map(complete);
  for (const [index, plan] of plans.entries()) {
    const trouble = unsoundPart(plan);
    if (trouble) return { kind: 'bad', trouble: { ...trouble, path: ['routines', index, ...trouble.path] } };
  }
  return { kind: 'good', plans };
}

function complete({ steps, ...plan }: v.InferOutput<typeof planSchema>): ExchangedPlan {
  return {
    ...plan,
    steps: steps.map(({ move, dose, note }) => ({ move, dose: v.parse(doseSchema, { ...usualDose(moveOf(move)), ...dose }), note })),
  };
}
