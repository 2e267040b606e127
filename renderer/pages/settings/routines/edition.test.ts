import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtIns } from '../../../../shared/routine/built-in.ts';
import { moveIds } from '../../../../shared/routine/move.ts';
import { planLimits } from '../../../../shared/routine/plan.ts';
import { usualStep } from '../../../../shared/routine/routine.ts';
import { changedStep, type Edition, editionOf, follow, freshRow, inserted, isFull, moved, removed, rowsOf } from './edition.ts';

const plan = (count: number) => ({
  id: 'own-1',
  name: 'Mine',
  quiet: false,
  restSeconds: 0,
  steps: Array.from({ length: count }, (_, index) => usualStep(moveIds[index % moveIds.length] ?? 'shoulderRolls')),
});
const editions = fc.integer({ min: 1, max: planLimits.steps }).map((count) => editionOf(plan(count)));
const keyAt = ({ keys }: Edition, index: number): number => keys[index % keys.length] ?? 0;
const [desk = plan(2)] = builtIns;

it('has a key of its own for every step of a routine', () => {
  for (const one of builtIns) expect(new Set(editionOf(one).keys).size).toBe(one.steps.length);
});

it('puts a moved step where it was asked to and keeps the order of the others', () => {
  fc.assert(
    fc.property(editions, fc.nat(), fc.nat(), (edition, from, to) => {
      const key = keyAt(edition, from);
      const after = moved(edition, key, to % edition.keys.length);
      expect(after.keys[to % edition.keys.length]).toBe(key);
      expect(after.keys.filter((one) => one !== key)).toEqual(edition.keys.filter((one) => one !== key));
    }),
    { numRuns: 50 },
  );
});

it('lets every step keep its key wherever it goes', () => {
  fc.assert(
    fc.property(editions, fc.nat(), fc.nat(), (edition, from, to) => {
      const after = moved(edition, keyAt(edition, from), to % edition.keys.length);
      expect(new Map(rowsOf(after).map(({ key, step }) => [key, step]))).toEqual(
        new Map(rowsOf(edition).map(({ key, step }) => [key, step])),
      );
    }),
    { numRuns: 50 },
  );
});

it('is as it was when a removed step comes back', () => {
  fc.assert(
    fc.property(editions, fc.nat(), (edition, at) => {
      const index = at % edition.keys.length;
      const row = rowsOf(edition)[index];
      if (row) expect(inserted(removed(edition, row.key), row, index)).toEqual(edition);
    }),
    { numRuns: 50 },
  );
});

it('gives a step that comes back another key where its own was given away meanwhile', () => {
  const edition = editionOf(desk);
  const [, last] = rowsOf(edition);
  if (!last) throw new Error('There is a second step.');
  const without = removed(edition, last.key);
  const other = inserted(without, freshRow(without, 'catCow'), 1);
  expect(other.keys).toContain(last.key);
  expect(new Set(inserted(other, last, 1).keys).size).toBe(3);
});

it('changes one step and no other', () => {
  const edition = editionOf(desk);
  const after = changedStep(edition, keyAt(edition, 1), { note: 'slowly' });
  expect(after.plan.steps.map(({ note }) => note)).toEqual(['', 'slowly']);
  expect(after.keys).toEqual(edition.keys);
});

it('is full at the limit and not before', () => {
  expect(isFull(editionOf(plan(planLimits.steps - 1)))).toBe(false);
  expect(isFull(editionOf(plan(planLimits.steps)))).toBe(true);
});

it('follows what another window kept, by the same rows where there are as many', () => {
  const edition = moved(editionOf(plan(3)), 0, 2);
  const grown = changedStep(edition, 1, { note: 'more' }).plan;
  expect(follow(edition, grown)).toEqual({ plan: grown, keys: edition.keys });
  expect(follow(edition, structuredClone(edition.plan))).toBe(edition);
  expect(follow(edition, plan(2))).toEqual(editionOf(plan(2)));
});
