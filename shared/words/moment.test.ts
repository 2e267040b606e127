import { expect, it } from 'vitest';
import { momentWords } from './moment.ts';
import { english } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Monday, 14:00 where it is said. */
const noon = Date.UTC(2024, 4, 6, 12, 0);
const now = { wallMs: noon, utcOffsetMinutes: 120 };

it.each([
  [noon + 30 * minute, '14:30'],
  [noon - 30 * minute, '13:30'],
  [noon + 10 * hour - minute, '23:59'],
  [noon + 10 * hour, 'tomorrow 00:00'],
  [noon + day, 'tomorrow 14:00'],
  [noon + 2 * day, 'Wednesday 14:00'],
  [noon + 6 * day, 'Sunday 14:00'],
  [noon + 7 * day, 'next Monday 14:00'],
])('names the day where it is not today: %i', (at, said) => {
  expect(momentWords(english, at, now)).toBe(said);
});

it('says the time that the clock will show after it was changed', () => {
  expect(momentWords(english, noon + day, now, 60)).toBe('tomorrow 13:00');
});
