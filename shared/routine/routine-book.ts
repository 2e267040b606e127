import * as v from 'valibot';
import type { Outcome } from '../command.ts';
import { routineWords } from '../words/en/routine.ts';
import { routineRefusals as refusals } from '../words/en/routine-refusals.ts';
import { builtIns } from './built-in.ts';
import { usualRoutineId } from './built-in-ids.ts';
import { planLimits, planSchema, type RoutinePlan } from './plan.ts';
import { troubleIn, unsoundPart } from './plan-trouble.ts';
import type { ExchangedPlan } from './routine-file.ts';

/** A change of the routines: keep one (new, or in the place of the one with its id), or take one away (a built-in goes back to how it was). */
export type RoutinesChange = { readonly type: 'keep'; readonly plan: RoutinePlan } | { readonly type: 'remove'; readonly id: string };

/** The plan is parsed by the rules that also word its refusal. */
export const routinesChangeSchema = v.variant('type', [
  v.strictObject({ type: v.literal('keep'), plan: v.unknown() }),
  v.strictObject({ type: v.literal('remove'), id: v.string() }),
]);

/** The ids under which the routines of a file were added. */
export type ImportOutcome = { readonly kind: 'done'; readonly ids: readonly string[] } | Exclude<Outcome, { readonly kind: 'done' }>;

/** What is kept of the routines: the user's own, and the built-in ones that the user changed. */
export type KeptPlans = readonly RoutinePlan[];

export type BookChange = { readonly kind: 'done'; readonly kept: KeptPlans } | { readonly kind: 'invalid'; readonly why: string };

/** Every routine there is: the built-in ones as the user has them, then the user's own in the order they were made. */
export function plansOf(kept: KeptPlans): readonly RoutinePlan[] {
  return [...builtIns.map((shipped) => kept.find(({ id }) => id === shipped.id) ?? shipped), ...kept.filter(isOwn)];
}

/** The routine of that id; the usual one where it is gone. */
export function planFor(plans: readonly RoutinePlan[], id: string): RoutinePlan {
  const plan = plans.find((one) => one.id === id) ?? plans.find((one) => one.id === usualRoutineId) ?? builtIns[0];
  if (plan === undefined) throw new Error('There is no routine at all.');
  return plan;
}

/** The routine of that id, else of that name however it is written. */
export function findPlan(plans: readonly RoutinePlan[], idOrName: string): RoutinePlan | null {
  return plans.find(({ id }) => id === idOrName) ?? plans.find((plan) => nameOf(plan) === folded(idOrName)) ?? null;
}

/**
 * The id for a routine that is made at `nowMs` (epoch ms). Settings and the log go on naming one that was deleted, so its id is not
 * given to another.
 */
export function freshId(plans: readonly RoutinePlan[], nowMs: number): string {
  const taken = new Set(plans.map(({ id }) => id));
  let made = nowMs;
  while (taken.has(`own-${made}`)) made += 1;
  return `own-${made}`;
}

/** The name itself, or with the first number that no routine has yet. */
export function freshName(plans: readonly RoutinePlan[], wanted: string): string {
  const taken = new Set(plans.map(nameOf));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    // A cut must not leave half a character.
    const start = wanted.slice(0, planLimits.name - ending.length).replace(/\p{Cs}$/u, '');
    const name = `${start.trimEnd()}${ending}`;
    if (!taken.has(folded(name))) return name;
  }
}

/** Makes one change, all or nothing. */
export function changeBook(kept: KeptPlans, change: v.InferOutput<typeof routinesChangeSchema>): BookChange {
  // A built-in routine gets its name back; one of the user's that has it by now gets a number.
  if (change.type === 'remove') return { kind: 'done', kept: salvagedBook(kept.filter(({ id }) => id !== change.id)).value };
  const parsed = v.safeParse(planSchema, change.plan);
  if (!parsed.success) return { kind: 'invalid', why: troubleIn(parsed.issues).why };
  const plan = withOwnNameOnly(parsed.output);
  const others = kept.filter(({ id }) => id !== plan.id);
  const why = whyNot(plan, others);
  // In the order they were made, so that one that is taken away and kept again is back in its place.
  return why === null
    ? { kind: 'done', kept: [...others, plan].sort((one, other) => ageOf(one) - ageOf(other)) }
    : { kind: 'invalid', why };
}

/** Adds routines as new ones, made at `nowMs` (epoch ms), all or none; a name that is taken gets a number. */
export function addToBook(
  kept: KeptPlans,
  given: readonly ExchangedPlan[],
  nowMs: number,
): (Extract<BookChange, { kind: 'done' }> & { readonly ids: readonly string[] }) | Extract<BookChange, { kind: 'invalid' }> {
  const room = planLimits.plans - kept.filter(isOwn).length;
  if (given.length > room) return { kind: 'invalid', why: refusals.tooMany(room) };
  let all = kept;
  const ids: string[] = [];
  for (const plan of given) {
    const plans = plansOf(all);
    const id = freshId(plans, nowMs);
    const changed = changeBook(all, { type: 'keep', plan: { ...plan, id, name: freshName(plans, plan.name) } });
    if (changed.kind === 'invalid') return changed;
    all = changed.kept;
    ids.push(id);
  }
  return { kind: 'done', kept: all, ids };
}

/** What can be used of anything at all that was kept; routines of one name get numbers. Never throws. */
export function salvagedBook(value: unknown): { readonly value: KeptPlans; readonly putAside: readonly string[] } {
  if (!Array.isArray(value)) return { value: [], putAside: ['everything'] };
  let kept: KeptPlans = [];
  const putAside: string[] = [];
  for (const [index, given] of value.entries()) {
    const parsed = v.safeParse(planSchema, given);
    const isNew = parsed.success && kept.every(({ id }) => id !== parsed.output.id);
    const plan = parsed.success ? { ...parsed.output, name: nameAmong(kept, parsed.output) } : null;
    const changed = isNew ? changeBook(kept, { type: 'keep', plan }) : null;
    if (changed?.kind === 'done') kept = changed.kept;
    else putAside.push(plan?.name ?? `routine ${index + 1}`);
  }
  return { value: kept, putAside };
}

/** What the file of routines holds. */
export const bookSchema = v.pipe(
  v.array(planSchema),
  v.check((plans) => {
    const { value, putAside } = salvagedBook(plans);
    return putAside.length === 0 && value.every((plan) => plans.some(({ id, name }) => id === plan.id && name === plan.name));
  }),
  v.readonly(),
);

function whyNot(plan: RoutinePlan, others: KeptPlans): string | null {
  if (isOwn(plan) && plan.name === null) return refusals.needsName;
  const rest = plansOf(others).filter(({ id }) => id !== plan.id);
  if (rest.some((other) => nameOf(other) === nameOf(plan))) return refusals.nameTaken(routineWords.routineName(plan));
  if (isOwn(plan) && others.filter(isOwn).length >= planLimits.plans) return refusals.tooMany(0);
  return unsoundPart(plan)?.why ?? null;
}

function nameAmong(kept: KeptPlans, { id, name }: RoutinePlan): string | null {
  return name === null
    ? null
    : freshName(
        plansOf(kept).filter((other) => other.id !== id),
        name,
      );
}

/** A built-in routine that is called what it is called anyway has no name of its own. */
function withOwnNameOnly(plan: RoutinePlan): RoutinePlan {
  const shipped = builtIns.find(({ id }) => id === plan.id);
  return shipped !== undefined && nameOf(shipped) === nameOf(plan) ? { ...plan, name: null } : plan;
}

const isOwn = ({ id }: RoutinePlan): boolean => builtIns.every((shipped) => shipped.id !== id);
const ageOf = ({ id }: RoutinePlan): number => Number(/\d{1,15}$/.exec(id)?.[0] ?? 0);
const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
const nameOf = (plan: RoutinePlan): string => folded(routineWords.routineName(plan));
