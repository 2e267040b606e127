import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/words/words.ts';
import { periodName, rangeOf, stepped } from './period.ts';

const dayOn = (date: string): number => Date.parse(date) / 86_400_000;
const monday = dayOn('2026-11-23');
const always = { from: dayOn('2020-01-01'), to: dayOn('2030-01-01') };

describe('a period', () => {
  it('is a day, its week from Monday, or its year', () => {
    const thursday = monday + 3;
    expect(rangeOf({ view: 'day', day: thursday })).toEqual({ from: thursday, to: thursday });
    expect(rangeOf({ view: 'week', day: thursday })).toEqual({ from: monday, to: monday + 6 });
    expect(rangeOf({ view: 'year', day: thursday })).toEqual({ from: dayOn('2026-01-01'), to: dayOn('2026-12-31') });
  });

  it('is called by its date', () => {
    expect(periodName(english, { view: 'day', day: monday })).toMatch(/^Monday,? 23 November 2026$/);
    expect(periodName(english, { view: 'week', day: monday })).toMatch(/^23\s?–\s?29 November 2026$/);
    expect(periodName(english, { view: 'year', day: monday })).toBe('2026');
  });
});

describe('one period on', () => {
  it('keeps the weekday of a week and the date of a year', () => {
    expect(stepped({ view: 'week', day: monday }, -1, always)).toBe(monday - 7);
    expect(stepped({ view: 'year', day: monday }, 1, always)).toBe(dayOn('2027-11-23'));
    expect(stepped({ view: 'year', day: dayOn('2028-02-29') }, -1, always)).toBe(dayOn('2027-02-28'));
  });

  it('is not there where the history has nothing of it', () => {
    const bounds = { from: monday - 10, to: monday };
    expect(stepped({ view: 'day', day: monday }, 1, bounds)).toBeNull();
    expect(stepped({ view: 'week', day: monday }, 1, bounds)).toBeNull();
    expect(stepped({ view: 'year', day: monday }, -1, bounds)).toBeNull();
  });

  it('ends at the first or the last day where its own would lie beyond', () => {
    const bounds = { from: monday - 10, to: monday + 1 };
    expect(stepped({ view: 'week', day: monday - 7 }, -1, bounds)).toBe(monday - 10);
    expect(stepped({ view: 'week', day: monday - 3 }, 1, bounds)).toBe(monday + 1);
  });
});
