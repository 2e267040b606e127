import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breathAt, breathsOf } from './breath.ts';

const stretches = (...parts: readonly (readonly [number, 'in' | 'out' | null])[]) => {
  let now = 0;
  return parts.map(([seconds, breath]) => {
    const startMs = now;
    now += seconds * 1000;
    return { startMs, endMs: now, breath };
  });
};

test('goes in and out with its phases', () => {
  expect(breathsOf(stretches([4, 'in'], [6, 'out']))).toEqual([
    { atMs: 0, air: 0 },
    { atMs: 4000, air: 1 },
    { atMs: 10_000, air: 0 },
  ]);
});

test('is ready for what comes after a free stretch', () => {
  const keys = breathsOf(stretches([5, null], [3, 'out'], [1, null], [3, 'in']));
  expect(keys.find(({ atMs }) => atMs === 5000)?.air).toBe(1);
  expect(keys.filter(({ atMs }) => atMs >= 8000 && atMs <= 9000).map(({ air }) => air)).toEqual([0, 0]);
});

test('two breaths in after each other have one out between them', () => {
  expect(breathsOf(stretches([4, 'in'], [4, 'in'])).map(({ air }) => air)).toEqual([0, 1, 0, 1]);
});

test('stays between empty and full, flows without a jump, and each phase ends as it asks', () => {
  const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 15 }), fc.constantFrom('in' as const, 'out' as const, null)), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(any, (parts) => {
      const laid = stretches(...parts);
      const keys = breathsOf(laid);
      const end = laid.at(-1)?.endMs ?? 0;
      const airs = Array.from({ length: end / 25 + 1 }, (_, index) => breathAt(keys, index * 25));
      expect(Math.min(...airs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...airs)).toBeLessThanOrEqual(1);
      expect(Math.max(...airs.slice(1).map((air, index) => Math.abs(air - (airs[index] ?? air))))).toBeLessThan(0.2);
      for (const { endMs, breath } of laid) if (breath !== null) expect(breathAt(keys, endMs)).toBeCloseTo(breath === 'in' ? 1 : 0, 9);
    }),
  );
});
