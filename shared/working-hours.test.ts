import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { WorkingHours } from './working-hours.ts';
import { isWithinRange, isWorkTime, nextWorkEdge, rangeSchema, workingHoursSchema } from './working-hours.ts';

const at = (hour: number, minute = 0) => hour * 60 + minute;
/** 2026-03-02 was a Monday. */
const march = (day: number, hour: number, minute = 0, ms = 0) => Date.UTC(2026, 2, day, hour, minute, 0, ms);
const week = (days: Readonly<Record<number, WorkingHours[number]>>): WorkingHours => Array.from({ length: 7 }, (_, day) => days[day] ?? []);
const mornings = week({ 0: [{ from: at(9), to: at(12) }], 2: [{ from: at(9), to: at(12) }] });
const nights = week({ 0: [{ from: at(22), to: at(30) }], 6: [{ from: at(22), to: at(30) }] });
const always: WorkingHours = Array.from({ length: 7 }, () => [{ from: 0, to: at(24) }]);

describe('working hours', () => {
  it('begin with their first minute and end before their last', () => {
    expect(isWorkTime(mornings, march(2, 8, 59), 0)).toBe(false);
    expect(isWorkTime(mornings, march(2, 9), 0)).toBe(true);
    expect(isWorkTime(mornings, march(2, 11, 59, 59_999), 0)).toBe(true);
    expect(isWorkTime(mornings, march(2, 12), 0)).toBe(false);
    expect(isWorkTime(mornings, march(3, 10), 0)).toBe(false);
  });

  it('are those of the place', () => {
    expect(isWorkTime(mornings, march(2, 0), 540)).toBe(true);
    expect(isWorkTime(mornings, march(2, 9), 540)).toBe(false);
    expect(isWorkTime(mornings, march(1, 23, 30), 570)).toBe(true);
  });

  it('over midnight belong to the weekday they start on', () => {
    expect(isWorkTime(nights, march(2, 23), 0)).toBe(true);
    expect(isWorkTime(nights, march(3, 5, 59), 0)).toBe(true);
    expect(isWorkTime(nights, march(3, 6), 0)).toBe(false);
    expect(isWorkTime(nights, march(3, 23), 0)).toBe(false);
  });

  it('of a Sunday night reach into Monday', () => {
    expect(isWorkTime(nights, march(8, 22), 0)).toBe(true);
    expect(isWorkTime(nights, march(9, 5), 0)).toBe(true);
  });

  it('that end at the same time of the next day last a whole day', () => {
    const round = week({ 0: [{ from: at(8), to: at(32) }] });
    expect(isWorkTime(round, march(3, 7, 59), 0)).toBe(true);
    expect(isWorkTime(round, march(3, 8), 0)).toBe(false);
  });

  it('are found before 1970 too', () => {
    // 1969-12-29 was a Monday.
    expect(isWorkTime(mornings, Date.UTC(1969, 11, 29, 10), 0)).toBe(true);
    expect(isWorkTime(mornings, Date.UTC(1969, 11, 30, 10), 0)).toBe(false);
  });

  it('may be any times of seven days, and nothing else', () => {
    const isOne = (hours: unknown) => v.is(workingHoursSchema, hours);
    expect([always, mornings, nights, week({})].map(isOne)).toEqual([true, true, true, true]);
    const badDays = [[{ from: at(22), to: at(6) }], Array.from({ length: 7 }, () => ({ from: 0, to: 1 })), [null], null];
    const bad = [mornings.slice(1), [...mornings, []], ...badDays.map((day) => [day, ...mornings.slice(1)]), null];
    expect(bad.map(isOne)).toEqual(bad.map(() => false));
  });
});

describe('a range', () => {
  it.each([
    [at(9), at(17)],
    [0, 1],
    [0, at(24)],
    [at(22), at(30)],
    [at(8), at(32)],
    [at(24) - 1, at(48) - 1],
  ])('may go from minute %d to %d', (from, to) => {
    expect(v.is(rangeSchema, { from, to })).toBe(true);
  });

  it.each([
    [at(22), at(6)],
    [at(9), at(9)],
    [at(8), at(32) + 1],
    [at(24), at(25)],
    [-1, 1],
    [0.5, 1],
    [0, Number.NaN],
    ['09:00', '17:00'],
  ])('cannot go from %s to %s', (from, to) => {
    expect(v.is(rangeSchema, { from, to })).toBe(false);
  });

  it('of every day begins with its first minute and ends before its last', () => {
    const day = { from: at(9), to: at(17) };
    const hours = [march(2, 8, 59), march(2, 9), march(2, 16, 59, 59_999), march(2, 17)];
    expect(hours.map((wallMs) => isWithinRange(day, wallMs, 0))).toEqual([false, true, true, false]);
    expect(isWithinRange(day, march(2, 8), 60)).toBe(true);
  });

  it('of every day goes on over midnight', () => {
    const night = { from: at(22), to: at(31) };
    const hours = [march(2, 21, 59), march(2, 22), march(3, 0), march(3, 6, 59), march(3, 7)];
    expect(hours.map((wallMs) => isWithinRange(night, wallMs, 0))).toEqual([false, true, true, true, false]);
  });

  it('of every day may be all of it', () => {
    for (const day of [
      { from: 0, to: at(24) },
      { from: at(8), to: at(32) },
    ]) {
      for (const hour of [0, 7, 8, 23]) expect(isWithinRange(day, march(2, hour), 0)).toBe(true);
    }
  });
});

describe('the next edge of working hours', () => {
  it('is the next start, the next end', () => {
    expect(nextWorkEdge(mornings, march(2, 8), 0, 'begins')).toBe(march(2, 9));
    expect(nextWorkEdge(mornings, march(2, 10), 0, 'ends')).toBe(march(2, 12));
    expect(nextWorkEdge(mornings, march(2, 10), 0, 'begins')).toBe(march(4, 9));
    expect(nextWorkEdge(mornings, march(4, 13), 0, 'begins')).toBe(march(9, 9));
  });

  it('lies after this moment, to the millisecond', () => {
    expect(nextWorkEdge(mornings, march(2, 8, 59, 59_999), 0, 'begins')).toBe(march(2, 9));
    expect(nextWorkEdge(mornings, march(2, 9), 0, 'begins')).toBe(march(4, 9));
    expect(nextWorkEdge(mornings, march(2, 11, 59, 30_000), 0, 'ends')).toBe(march(2, 12));
  });

  it('is that of the place', () => {
    expect(nextWorkEdge(mornings, march(1, 20), 540, 'begins')).toBe(march(2, 0));
    expect(nextWorkEdge(nights, march(3, 0), 60, 'ends')).toBe(march(3, 5));
  });

  it('is none where one range meets or covers the next', () => {
    const halves = week({
      0: [
        { from: at(9), to: at(12) },
        { from: at(12), to: at(17) },
        { from: at(10), to: at(11) },
      ],
    });
    expect(nextWorkEdge(halves, march(2, 10), 0, 'ends')).toBe(march(2, 17));
    expect(nextWorkEdge(halves, march(2, 10), 0, 'begins')).toBe(march(9, 9));
  });

  it('never comes where work never or always is', () => {
    for (const edge of ['begins', 'ends'] as const) {
      expect(nextWorkEdge(always, march(2, 10), 0, edge)).toBeNull();
      expect(nextWorkEdge(week({}), march(2, 10), 0, edge)).toBeNull();
    }
  });
});
