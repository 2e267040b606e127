import { expect, it } from 'vitest';
import { growthOffer, growthQuestion, growthTaken } from './suggestion.ts';
import { english } from './words.ts';

const reps = { id: 'wallAngels', counts: 'reps' } as const;
const breaths = { id: 'childsPose', counts: 'breaths' } as const;
const seconds = { id: 'neckTilts', counts: 'seconds' } as const;
const amount = (of: number, held: number | null = null) => ({ reps: of, holdSeconds: held });

it('asks for a little more of what the move is measured in', () => {
  expect(growthQuestion(english, reps, { done: amount(10), times: 5, more: amount(12) })).toBe(
    'Wall angels: 10 reps, 5 times in a row. Try 12 reps next time?',
  );
  expect(growthQuestion(english, breaths, { done: amount(1), times: 5, more: amount(2) })).toBe(
    'Child’s pose: 1 breath, 5 times in a row. Try 2 breaths next time?',
  );
  expect(growthQuestion(english, seconds, { done: amount(1, 10), times: 5, more: amount(1, 15) })).toBe(
    'Neck tilts: 10 s, 5 times in a row. Try 15 s next time?',
  );
});

it('offers it and tells that it was taken', () => {
  expect(growthOffer(english, seconds, amount(1, 15))).toBe('Try 15 s');
  expect(growthTaken(english, reps, amount(12))).toBe('Wall angels: 12 reps from next time on.');
});
