import { describe, expect, it } from 'vitest';
import type { TimeRange, WorkingHours } from '../working-hours.ts';
import { usualWeek } from '../working-week.ts';
import { daysWords, rangesWords, weekWords } from './week.ts';
import { english } from './words.ts';

const at = (from: number, to: number): TimeRange => ({ from: from * 60, to: to * 60 });
const week = (days: Readonly<Record<number, WorkingHours[number]>>): WorkingHours => Array.from({ length: 7 }, (_, day) => days[day] ?? []);

describe('a week in words', () => {
  it('names days alike together, and leaves out those without hours', () => {
    expect(weekWords(english, usualWeek)).toEqual(['Mon–Fri 09:00–17:00']);
    const split = [at(9, 12), at(13, 17)];
    expect(weekWords(english, week({ 0: split, 1: [at(9, 17)], 2: split, 5: [at(22, 30)], 6: [at(22, 30)] }))).toEqual([
      'Mon and Wed 09:00–12:00 and 13:00–17:00',
      'Tue 09:00–17:00',
      'Sat and Sun 22:00–06:00 next day',
    ]);
  });

  it('says what counts, in order, whatever was typed', () => {
    expect(weekWords(english, week({ 0: [at(13, 17), at(8, 10), at(9, 12)], 1: [at(8, 12), at(13, 17)] }))).toEqual([
      'Mon and Tue 08:00–12:00 and 13:00–17:00',
    ]);
  });

  it('says so where every day or no day is alike', () => {
    expect(weekWords(english, week(Array.from({ length: 7 }, () => [at(0, 24)])))).toEqual(['Every day all day']);
    expect(weekWords(english, week({}))).toEqual(['No hours on any day: no reminders.']);
  });
});

it('names weekdays in a row by the first and the last', () => {
  expect(daysWords(english, [0, 1, 2, 4, 6])).toBe('Mon–Wed, Fri, and Sun');
  expect(daysWords(english, [5, 6])).toBe('Sat and Sun');
  expect(daysWords(english, [3])).toBe('Thu');
  expect(daysWords(english, [0, 1, 2, 3, 4, 5, 6])).toBe('Every day');
});

it('names a range by its times', () => {
  expect([at(9, 17.5), at(9, 24), at(0, 24), at(22, 30), at(8, 32)].map((range) => rangesWords(english, [range]))).toEqual([
    '09:00–17:30',
    '09:00–00:00',
    'all day',
    '22:00–06:00 next day',
    '08:00–08:00 next day',
  ]);
});
