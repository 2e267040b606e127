import { expect, test } from 'vitest';
import { sittingSnapshot } from '../sitting/example.ts';
import { firstBreakWords } from './welcome.ts';
import { english } from './words.ts';

const at = (hour: number, minute: number, second = 0): number => Date.UTC(2025, 10, 21, hour, minute, second);
const now = { ...sittingSnapshot, wallMs: at(9, 0, 20), utcOffsetMinutes: 60 };

test('a break that is planned is told by the minutes that have begun and by the clock', () => {
  expect(firstBreakWords(english, { ...now, dueAt: at(9, 45) })).toBe('Your first break is due in 45 min, at 10:45.');
});

test('where none is planned, or it is due by now, it is told by the sitting it takes', () => {
  const after = 'Your first break is due after 45 min of sitting.';
  expect(firstBreakWords(english, { ...now, dueAt: null })).toBe(after);
  expect(firstBreakWords(english, { ...now, dueAt: at(9, 0, 20) })).toBe(after);
  expect(firstBreakWords(english, { ...now, dueAt: at(8, 0) })).toBe(after);
});
