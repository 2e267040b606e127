import * as v from 'valibot';
import type { Outcome } from '../command.ts';
import { quoted } from '../quoted.ts';
import { routineName } from '../words/routine.ts';
import type { Words } from '../words/words.ts';
import { builtIns } from './built-in.ts';
import { planLimits, planSchema, type RoutinePlan } from './plan.ts';
import { troubleIn, unsoundPart, type Why } from './plan-trouble.ts';
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

/** The routine of that id, else of that name however it is written. */
export function findPlan(words: Words, plans: readonly RoutinePlan[], idOrName: string): RoutinePlan | null {
  const nameOf = namesIn(words);
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
export function freshName(words: Words, plans: readonly RoutinePlan[], wanted: string): string {
  return nameAmong(plans, wanted, namesIn(words));
}

function nameAmong(plans: readonly RoutinePlan[], wanted: string, nameOf: Naming): string {
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
export function changeBook(words: Words, kept: KeptPlans, change: v.InferOutput<typeof routinesChangeSchema>): BookChange {
  // A built-in routine gets its name back; one of the user's that has it by now gets a number.
  if (change.type === 'remove')
    return {
      kind: 'done',
      kept: salvaged(
        kept.filter(({ id }) => id !== change.id),
        namesIn(words),
      ).value,
    };
  const result = withPlan(kept, change.plan, namesIn(words));
  return result.kind === 'done' ? result : { kind: 'invalid', why: result.why(words) };
}

type Kept = { readonly kind: 'done'; readonly kept: KeptPlans } | { readonly kind: 'invalid'; readonly why: Why };

function withPlan(kept: KeptPlans, given: unknown, nameOf: Naming): Kept {
  const parsed = v.safeParse(planSchema, given);
  if (!parsed.success) return { kind: 'invalid', why: troubleIn(parsed.issues).why };
  const plan = withOwnNameOnly(parsed.output, nameOf);
  const others = kept.filter(({ id }) => id !== plan.id);
  const why = whyNot(plan, kept, nameOf);
  // In the order they were made, so that one that is taken away and kept again is back in its place.
  return why === null
    ? { kind: 'done', kept: [...others, plan].sort((one, other) => ageOf(one) - ageOf(other)) }
    : { kind: 'invalid', why };
}

/** Adds routines as new ones, made at `nowMs` (epoch ms), all or none; a name that is taken gets a number. */
export function addToBook(
  words: Words,
  kept: KeptPlans,
  given: readonly ExchangedPlan[],
  nowMs: number,
): (Extract<BookChange, { kind: 'done' }> & { readonly ids: readonly string[] }) | Extract<BookChange, { kind: 'invalid' }> {
  const room = planLimits.plans - kept.filter(isOwn).length;
  if (given.length > room) return { kind: 'invalid', why: tooMany(room)(words) };
  let all = kept;
  const ids: string[] = [];
  for (const plan of given) {
    const plans = plansOf(all);
    const id = freshId(plans, nowMs);
    const changed = changeBook(words, all, { type: 'keep', plan: { ...plan, id, name: freshName(words, plans, plan.name) } });
    if (changed.kind === 'invalid') return changed;
    all = changed.kept;
    ids.push(id);
  }
  return { kind: 'done', kept: all, ids };
}

/** What can be used of anything at all that was kept, whatever the language; routines of one name get numbers. Null where it is no list. Never throws. */
export function salvagedBook(value: unknown): Salvaged | null {
  return Array.isArray(value) ? salvaged(value, ({ name }) => name && folded(name)) : null;
}

/** What can be used, and the names of what cannot. */
type Salvaged = { readonly value: KeptPlans; readonly putAside: readonly ((words: Words) => string)[] };

function salvaged(plans: readonly unknown[], nameOf: Naming): Salvaged {
  let kept: KeptPlans = [];
  const putAside: ((words: Words) => string)[] = [];
  for (const [index, given] of plans.entries()) {
    const parsed = v.safeParse(planSchema, given);
    const isNew = parsed.success && kept.every(({ id }) => id !== parsed.output.id);
    const plan = parsed.success ? withFreeName(kept, parsed.output, nameOf) : null;
    const changed = isNew ? withPlan(kept, plan, nameOf) : null;
    if (changed?.kind === 'done') kept = changed.kept;
    else putAside.push((words) => (plan === null ? words.storage.lostRoutine({ place: index + 1 }) : routineName(words, plan)));
  }
  return { value: kept, putAside };
}

/** What the file of routines holds. */
export const bookSchema = v.pipe(
  v.array(planSchema),
  v.check((plans) => {
    const whole = salvagedBook(plans);
    return whole?.putAside.length === 0 && whole.value.every((plan) => plans.some(({ id, name }) => id === plan.id && name === plan.name));
  }),
  v.readonly(),
);

function whyNot(plan: RoutinePlan, kept: KeptPlans, nameOf: Naming): Why | null {
  if (isOwn(plan) && plan.name === null) return ({ routineRefusals }) => routineRefusals.needsName;
  const plans = plansOf(kept);
  const before = plans.find(({ id }) => id === plan.id);
  const isTaken = plans.some((other) => other.id !== plan.id && nameOf(other) === nameOf(plan));
  // In another language a built-in routine may have come to be called as this one is called already.
  if (isTaken && before?.name !== plan.name) return (words) => words.routineRefusals.nameTaken({ name: quoted(routineName(words, plan)) });
  if (before === undefined && kept.filter(isOwn).length >= planLimits.plans) return tooMany(0);
  return unsoundPart(plan)?.why ?? null;
}

const tooMany =
  (room: number): Why =>
  ({ routineRefusals }) =>
    routineRefusals.tooMany({ most: planLimits.plans, room });

function withFreeName(kept: KeptPlans, plan: RoutinePlan, nameOf: Naming): RoutinePlan {
  const others = plansOf(kept).filter(({ id }) => id !== plan.id);
  return plan.name === null ? plan : { ...plan, name: nameAmong(others, plan.name, nameOf) };
}

/** A built-in routine that is called what it is called anyway has no name of its own. */
function withOwnNameOnly(plan: RoutinePlan, nameOf: Naming): RoutinePlan {
  const shipped = builtIns.find(({ id }) => id === plan.id);
  return shipped !== undefined && nameOf(shipped) === nameOf(plan) ? { ...plan, name: null } : plan;
}

/** What a routine is called, however it is written; null for one that the language would have to name. */
type Naming = (plan: Pick<RoutinePlan, 'id' | 'name'>) => string | null;

const namesIn =
  (words: Words): Naming =>
  (plan) =>
    folded(routineName(words, plan));

const isOwn = ({ id }: RoutinePlan): boolean => builtIns.every((shipped) => shipped.id !== id);
const ageOf = ({ id }: RoutinePlan): number => Number(/\d{1,15}$/.exec(id)?.[0] ?? 0);
const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
