import { expect, test } from 'vitest';
import { lettersAcross } from './letters.ts';

test('a long word counts whole, a long caption half', () => {
  expect(lettersAcross('Hold', 'en')).toBe(4);
  expect(lettersAcross('Schulterblätter zusammenziehen', 'de')).toBeCloseTo(30 / 1.9);
  expect(lettersAcross('Zusammenziehen', 'de')).toBe(14);
  expect(lettersAcross('Walk to the wall', 'en')).toBeCloseTo(16 / 1.9);
});

test('wide letters count for more', () => {
  expect(lettersAcross('肩を回す', 'ja')).toBeGreaterThan(lettersAcross('roll', 'en') * 0.9);
});
