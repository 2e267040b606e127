import { describe, expect, it } from 'vitest';
import { english } from '../../../shared/words/words.ts';
import { type Period, periodName, rangeOf, stepped, type View } from './period.ts';

const dayOn = (date: string): number => Date.parse(date) / 86_400_000;
const monday = dayOn('2026-11-23');
const fromMonday = (view: View, day: number): Period => ({ view, day, firstWeekday: 0 });
const always = { from: dayOn('2020-01-01'), to: dayOn('2030-01-01') };

describe('a period', () => {
  it('is a day, its week, or its year', () => {
    const thursday = monday + 3;
    expect(rangeOf(fromMonday('day', thursday))).toEqual({ from: thursday, to: thursday });
    expect(rangeOf(fromMonday('week', thursday))).toEqual({ from: monday, to: monday + 6 });
    expect(rangeOf({ view: 'week', day: thursday, firstWeekday: 5 })).toEqual({ from: monday - 2, to: monday + 4 });
    expect(rangeOf(fromMonday('year', thursday))).toEqual({ from: dayOn('2026-01-01'), to: dayOn('2026-12-31') });
  });

  it('is called by its date', () => {
    expect(periodName(english, fromMonday('day', monday))).toMatch(/^Monday,? 23 November 2026$/);
    expect(periodName(english, fromMonday('week', monday))).toMatch(/^23\s?–\s?29 November 2026$/);
    expect(periodName(english, fromMonday('year', monday))).toBe('2026');
    expect(periodName(english, { view: 'week', day: monday, firstWeekday: 6 })).toMatch(/^22\s?–\s?28 November 2026$/);
  });
});

describe('one period on', () => {
  it('keeps the weekday of a week and the date of a year', () => {
    expect(stepped(fromMonday('week', monday), -1, always)).toBe(monday - 7);
    expect(stepped(fromMonday('year', monday), 1, always)).toBe(dayOn('2027-11-23'));
    expect(stepped(fromMonday('year', dayOn('2028-02-29')), -1, always)).toBe(dayOn('2027-02-28'));
  });

  it('is not there where the history has nothing of it', () => {
    const bounds = { from: monday - 10, to: monday };
    expect(stepped(fromMonday('day', monday), 1, bounds)).toBeNull();
    expect(stepped(fromMonday('week', monday), 1, bounds)).toBeNull();
    expect(stepped(fromMonday('week', monday - 2), 1, bounds)).toBe(monday);
    expect(stepped({ view: 'week', day: monday - 1, firstWeekday: 6 }, 1, bounds)).toBeNull();
    expect(stepped(fromMonday('year', monday), -1, bounds)).toBeNull();
  });

  it('ends at the first or the last day where its own would lie beyond', () => {
    const bounds = { from: monday - 10, to: monday + 1 };
    expect(stepped(fromMonday('week', monday - 7), -1, bounds)).toBe(monday - 10);
    expect(stepped(fromMonday('week', monday - 3), 1, bounds)).toBe(monday + 1);
  });
});
