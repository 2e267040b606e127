import { expect, it } from 'vitest';
import { firstRows, rowsAfter } from './range-rows.ts';

const [morning, noon, evening, night] = [
  { from: 480, to: 600 },
  { from: 720, to: 780 },
  { from: 1080, to: 1200 },
  { from: 1320, to: 1500 },
];
const rows = firstRows([morning, noon, evening]);

it('keeps the key of a range that was edited', () => {
  expect(rowsAfter(rows, [morning, night, evening]).keys).toEqual(rows.keys);
  expect(rowsAfter(rows, [{ ...morning }, { ...noon }, { ...evening }]).keys).toEqual(rows.keys);
});

it('keeps the keys of those that stay when one goes', () => {
  expect(rowsAfter(rows, [noon, evening]).keys).toEqual(rows.keys.slice(1));
  expect(rowsAfter(rows, []).keys).toEqual([]);
});

it('has a new key for one more', () => {
  const { keys } = rowsAfter(rows, [morning, noon, evening, night]);
  expect(keys.slice(0, 3)).toEqual(rows.keys);
  expect(new Set(keys).size).toBe(4);
});

it('tells twins apart', () => {
  const twins = rowsAfter(firstRows([noon, noon]), [noon, noon, noon]);
  expect(new Set(twins.keys).size).toBe(3);
  expect(rowsAfter(twins, [noon, evening, noon]).keys).toHaveLength(3);
  expect(new Set(rowsAfter(twins, [noon, evening, noon]).keys).size).toBe(3);
});
