import { expect, test } from 'vitest';
import { clockWords } from './clock-words.ts';

test.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_000, '0:59'],
  [59_001, '1:00'],
  [162_000, '2:42'],
])('%i ms left reads %s', (ms, words) => {
  expect(clockWords(ms)).toBe(words);
});
