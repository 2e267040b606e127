import { expect, it } from 'vitest';
import { live } from './lives.ts';
import { inWords, simulatedDays, simulatedSeed } from './ten-thousand-days.ts';

it('nothing is wrong on the second five thousand of ten thousand simulated days', { timeout: 300_000 }, () => {
  const lived = live(simulatedSeed(process.env['PROPERTY_SEED']), simulatedDays / 2, simulatedDays / 2);
  expect(inWords(lived.counterexample)).toBe('nothing wrong');
  expect(lived.days).toBe(simulatedDays / 2);
});
