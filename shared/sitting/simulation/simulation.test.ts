import { expect, it } from 'vitest';
import { live } from './lives.ts';
import { inWords, simulatedDays, simulatedSeed } from './ten-thousand-days.ts';

it('nothing is wrong on the first five thousand of ten thousand simulated days', { timeout: 300_000 }, () => {
  const lived = live(simulatedSeed(process.env['PROPERTY_SEED']), 0, simulatedDays / 2);
  expect(inWords(lived.counterexample)).toBe('nothing wrong');
  expect(lived.days).toBe(simulatedDays / 2);
});

it('the same seed gives the same days again', () => {
  expect(live(7, 20, 10)).toEqual(live(7, 20, 10));
  expect(live(7, 20, 10).steps).not.toBe(live(8, 20, 10).steps);
});
