import { expect, it } from 'vitest';
import { emptyDay } from '../history/day-summary.ts';
import { dayOf } from '../sitting/calendar.ts';
import { en } from '../words/en/index.ts';
import { wordsOf } from '../words/words-of.ts';
import { historyText } from './history.ts';

const today = dayOf(Date.UTC(2026, 10, 25), 0);
/** An hour was sat on each day of a month, up to today, a Wednesday. */
const days = Array.from({ length: 30 }, (_, ago) => {
  const day = emptyDay(today - ago);
  return { ...day, totals: { ...day.totals, sittingMs: 3_600_000 } };
});

it.each([
  ['en-GB', '3 hr'],
  ['en-US', '4 hr'],
  ['ar-EG', '5 hr'],
])('this week began when it began in %s', (region, sat) => {
  const text = historyText(wordsOf({ language: 'en', region }, en), { days, today });
  expect(text).toContain('Today: sitting 1 hr,');
  expect(text).toContain(`This week: sitting ${sat},`);
});
