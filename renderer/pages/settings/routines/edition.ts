import type { MoveId } from '../../../../shared/routine/move.ts';
import { type PlanStep, planLimits, type RoutinePlan } from '../../../../shared/routine/plan.ts';
import { usualStep } from '../../../../shared/routine/routine.ts';

/** A routine being edited, with a key for each step by which it stays the same row wherever it goes. */
export type Edition = { readonly plan: RoutinePlan; readonly keys: readonly number[] };

export type KeyedStep = { readonly key: number; readonly step: PlanStep };

export function editionOf(plan: RoutinePlan): Edition {
  return { plan, keys: plan.steps.map((_, index) => index) };
}

/** The edition of the routine as it is kept; its rows are the same as long as there are as many. */
export function follow(edition: Edition, kept: RoutinePlan): Edition {
  if (JSON.stringify(edition.plan) === JSON.stringify(kept)) return edition;
  return edition.keys.length === kept.steps.length ? { plan: kept, keys: edition.keys } : editionOf(kept);
}

export const rowsOf = ({ plan, keys }: Edition): readonly KeyedStep[] =>
  plan.steps.flatMap((step, index) => {
    const key = keys[index];
    return key === undefined ? [] : [{ key, step }];
  });

/** The step of that key goes to the place of another index; those between close up. */
export function moved(edition: Edition, key: number, to: number): Edition {
  const row = rowsOf(edition).find((one) => one.key === key);
  return row === undefined ? edition : inserted(removed(edition, key), row, to);
}

export function removed(edition: Edition, key: number): Edition {
  return withRows(
    edition,
    rowsOf(edition).filter((row) => row.key !== key),
  );
}

/** A key that is taken by now gives way to a new one. */
export function inserted(edition: Edition, { key, step }: KeyedStep, at: number): Edition {
  const row = { key: edition.keys.includes(key) ? freeKey(edition) : key, step };
  return withRows(edition, rowsOf(edition).toSpliced(at, 0, row));
}

export function changedStep(edition: Edition, key: number, change: Partial<PlanStep>): Edition {
  return withRows(
    edition,
    rowsOf(edition).map((row) => (row.key === key ? { key, step: { ...row.step, ...change } } : row)),
  );
}

/** The move in its usual dose, under a key that no step has. */
export function freshRow(edition: Edition, move: MoveId): KeyedStep {
  return { key: freeKey(edition), step: usualStep(move) };
}

export const isFull = ({ plan }: Edition): boolean => plan.steps.length >= planLimits.steps;

const freeKey = ({ keys }: Edition): number => Math.max(-1, ...keys) + 1;

function withRows({ plan }: Edition, rows: readonly KeyedStep[]): Edition {
  return { plan: { ...plan, steps: rows.map(({ step }) => step) }, keys: rows.map(({ key }) => key) };
}
