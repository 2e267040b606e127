import { expect, test } from 'vitest';
import { attackSeconds, fullnessOf, loudest, note } from './score.ts';

test('one note with its octave is played a little below full, so that it never passes a quarter of what the output can do', () => {
  expect(fullnessOf([note(0, 440, 440, 0.5)])).toBeCloseTo(1.18);
  expect(20 * Math.log10(loudest)).toBeLessThanOrEqual(-12);
});

test('notes that sound together are played softer, those after each other are not', () => {
  expect(fullnessOf([note(0, 440, 440, 1), note(0, 660, 660, 1)])).toBeCloseTo(2.36);
  expect(fullnessOf([note(0, 440, 440, 0.2), note(5, 660, 660, 0.2)])).toBeCloseTo(1.18);
});

test('a tone rises for at least 40 ms', () => {
  expect(attackSeconds).toBeGreaterThanOrEqual(0.04);
});
