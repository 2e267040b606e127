import * as v from 'valibot';
import { easierIds, fitDose, moveIds, ways } from './move.ts';
import { moveOf } from './moves/catalogue.ts';
import { routineIdSchema } from './routine-id.ts';

const whole = v.pipe(v.number(), v.integer());
/** Ranges are each move's own. */
export const doseSchema = v.strictObject({
  reps: whole,
  sets: whole,
  restSeconds: whole,
  holdSeconds: v.nullable(whole),
  pacePercent: whole,
  way: v.picklist(ways),
  easier: v.nullable(v.picklist(easierIds)),
});

/** The most there may be: characters of a name and a note, steps, minutes, routines of the user's own, bytes of a file. */
export const planLimits = {
  name: 60,
  note: 300,
  steps: 30,
  restSeconds: { usual: 0, min: 0, max: 120 },
  minutes: 60,
  plans: 50,
  fileBytes: 256 * 1024,
} as const;

/** One line, and nothing in it that moves a cursor, turns the line around or is half a character: it stands in menus and on terminals. */
const plainLine = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u;
/** Blanks of every kind, a braille cell without dots included, show nothing. */
const somethingSeen = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
export const planNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(planLimits.name),
  v.regex(plainLine),
  v.regex(somethingSeen),
);
export const noteSchema = v.pipe(v.string(), v.maxLength(planLimits.note), v.regex(/^\P{Cs}*$/u));
export const betweenSchema = v.pipe(whole, v.minValue(planLimits.restSeconds.min), v.maxValue(planLimits.restSeconds.max));

const stepSchema = v.pipe(v.strictObject({ move: v.picklist(moveIds), dose: doseSchema, note: noteSchema }), v.readonly());

/** A routine as it is kept and exchanged; names of moves, no poses. */
export const planSchema = v.strictObject({
  id: routineIdSchema,
  /** Null where the language has the name: a built-in routine. */
  name: v.nullable(planNameSchema),
  quiet: v.boolean(),
  restSeconds: betweenSchema,
  steps: v.pipe(v.array(stepSchema), v.minLength(1), v.maxLength(planLimits.steps), v.readonly()),
});

export type RoutinePlan = Readonly<v.InferOutput<typeof planSchema>>;
export type PlanStep = RoutinePlan['steps'][number];

/** What of a plan's doses its moves do not allow, step by step; empty for a sound plan. */
export function outOfDose({
  steps,
}: Pick<RoutinePlan, 'steps'>): readonly { readonly step: number; readonly key: keyof PlanStep['dose'] }[] {
  return steps.flatMap(({ move, dose }, step) => {
    const fitted = fitDose(moveOf(move), dose);
    // Object.keys forgets the keys of what it was given; these are a dose's own.
    return (Object.keys(dose) as (keyof PlanStep['dose'])[]).filter((key) => fitted[key] !== dose[key]).map((key) => ({ step, key }));
  });
}
