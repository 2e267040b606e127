import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { TimeRange, WorkingHours } from './working-hours.ts';
import { rangeSchema, rangesPerDay, workingHoursSchema } from './working-hours.ts';
import {
  copiedTo,
  draftOf,
  isSameDay,
  joined,
  nextRange,
  overlapped,
  readRange,
  usualWeek,
  withAdded,
  withoutRange,
  withRange,
} from './working-week.ts';

const at = (from: number, to: number): TimeRange => ({ from: from * 60, to: to * 60 });
const draft = (from: string, to: string, endsNextDay = false) => ({ from, to, endsNextDay });
const anyRange = fc
  .record({ from: fc.integer({ min: 0, max: 1439 }), lasts: fc.integer({ min: 1, max: 1440 }) })
  .map(({ from, lasts }) => ({ from, to: from + lasts }));

describe('two times', () => {
  it('are a range of the day where the end comes later', () => {
    expect(readRange(draft('09:00', '17:30'))).toEqual(at(9, 17.5));
    expect(readRange(draft('00:00', '23:59'))).toEqual({ from: 0, to: 1439 });
    expect(readRange(draft('09:00', '17:30', true))).toEqual(at(9, 17.5));
  });

  it('go over midnight only where that was said', () => {
    expect(readRange(draft('22:00', '06:00'))).toBe('endsFirst');
    expect(readRange(draft('22:00', '06:00', true))).toEqual(at(22, 30));
    expect(readRange(draft('09:00', '00:00'))).toBe('endsFirst');
    expect(readRange(draft('09:00', '00:00', true))).toEqual(at(9, 24));
  });

  it('that are the same are nothing, or a whole day', () => {
    expect(readRange(draft('00:00', '00:00'))).toBe('endsFirst');
    expect(readRange(draft('00:00', '00:00', true))).toEqual(at(0, 24));
    expect(readRange(draft('08:00', '08:00', true))).toEqual(at(8, 32));
  });

  it('say nothing while one is half typed', () => {
    for (const half of [draft('', '17:00'), draft('09:00', ''), draft('', '', true), draft('9', '17:00'), draft('09:00', '24:00')]) {
      expect(readRange(half)).toBe('incomplete');
    }
  });

  it('read back as the range that they were written for', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(v.is(rangeSchema, range)).toBe(true);
        expect(readRange(draftOf(range))).toEqual(range);
      }),
    );
  });
});

describe('a week', () => {
  it('is changed at one place alone', () => {
    const longer = withRange(usualWeek, 1, 0, at(10, 18));
    expect(longer[1]).toEqual([at(10, 18)]);
    expect(longer.toSpliced(1, 1)).toEqual(usualWeek.toSpliced(1, 1));
    expect(withAdded(usualWeek, 0, at(18, 19))[0]).toEqual([at(9, 17), at(18, 19)]);
    expect(withAdded(usualWeek, 0, at(0, 8))[0]).toEqual([at(0, 8), at(9, 17)]);
    expect(withoutRange(longer, 1, 0)[1]).toEqual([]);
    expect(usualWeek[1]).toEqual([at(9, 17)]);
  });

  it('has the hours of one day on others, and on itself unchanged', () => {
    const week = copiedTo(withRange(usualWeek, 2, 0, at(22, 30)), 2, [0, 2, 6]);
    expect(week.map((day) => day[0]?.from)).toEqual([1320, 540, 1320, 540, 540, undefined, 1320]);
    expect(copiedTo(usualWeek, 6, [0])[0]).toEqual([]);
  });

  it('is one that can be stored', () => {
    expect(v.is(workingHoursSchema, usualWeek)).toBe(true);
  });
});

describe('one more range of a day', () => {
  it('is the usual day where there is none', () => {
    expect(nextRange([])).toEqual(at(9, 17));
  });

  it('comes after an hour of lunch, or for an hour of the evening', () => {
    expect(nextRange([at(9, 12)])).toEqual(at(13, 17));
    expect(nextRange([at(13, 17), at(9, 12)])).toEqual(at(18, 19));
    expect(nextRange([at(9, 22)])).toEqual(at(23, 24));
  });

  it('takes the widest gap where the evening is full', () => {
    expect(nextRange([at(8, 12), at(14, 30)])).toEqual(at(0, 8));
    expect(nextRange([at(0, 22.5)])).toEqual(at(22.5, 24));
  });

  it('is none where no time or no place is left', () => {
    expect(nextRange([at(0, 24)])).toBe('noRoom');
    expect(nextRange([at(12, 36), at(0, 12)])).toBe('noRoom');
    expect(nextRange(Array.from({ length: rangesPerDay }, (_, hour) => at(2 * hour, 2 * hour + 1)))).toBe('tooMany');
  });

  it('can be stored, and shares no time with the others', () => {
    fc.assert(
      fc.property(fc.array(anyRange, { maxLength: rangesPerDay }), (day) => {
        const range = nextRange(day);
        if (typeof range === 'string') return;
        expect(v.is(rangeSchema, range)).toBe(true);
        expect(overlapped([...day, range], day.length)).toEqual([]);
      }),
    );
  });
});

describe('the ranges of a day', () => {
  it('overlap an earlier one where they share time, not where they meet', () => {
    const day = [at(9, 12), at(12, 17), at(11, 13), at(20, 30)];
    expect(overlapped(day, 0)).toEqual([]);
    expect(overlapped(day, 1)).toEqual([]);
    expect(overlapped(day, 2)).toEqual([at(9, 12), at(12, 17)]);
    expect(overlapped(day, 3)).toEqual([]);
    expect(overlapped(day, 4)).toEqual([]);
  });

  it('count once together', () => {
    expect(joined([at(12, 17), at(9, 12), at(20, 22), at(21, 21.5)])).toEqual([at(9, 17), at(20, 22)]);
    expect(joined([])).toEqual([]);
  });

  it('are the same where every one is', () => {
    const same = (one: WorkingHours[number], other: WorkingHours[number]) => [isSameDay(one, other), isSameDay(other, one)];
    expect(same([at(9, 12)], [at(9, 12)])).toEqual([true, true]);
    expect(same([at(9, 12)], [at(9, 13)])).toEqual([false, false]);
    expect(same([at(9, 12)], [])).toEqual([false, false]);
  });
});
