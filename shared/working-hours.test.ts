import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { WorkingHours } from './working-hours.ts';
import { isWorkTime, nextWorkEdge, workingHoursSchema } from './working-hours.ts';

const at = (hour: number, minute = 0) => hour * 60 + minute;
/** 2026-03-02 was a Monday. */
const march = (day: number, hour: number, minute = 0, ms = 0) => Date.UTC(2026, 2, day, hour, minute, 0, ms);
const week = (days: Readonly<Record<number, WorkingHours[number]>>): WorkingHours => Array.from({ length: 7 }, (_, day) => days[day] ?? []);
const mornings = week({ 0: [{ from: at(9), to: at(12) }], 2: [{ from: at(9), to: at(12) }] });
const nights = week({ 0: [{ from: at(22), to: at(6) }], 6: [{ from: at(22), to: at(6) }] });
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

  it('that end where they start last a whole day', () => {
    const round = week({ 0: [{ from: at(8), to: at(8) }] });
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
    expect([mornings.slice(1), week({ 0: [{ from: at(24), to: at(24) }] }), week({ 0: [{ from: 0.5, to: 1 }] }), null].map(isOne)).toEqual([
      false,
      false,
      false,
      false,
    ]);
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
