import fc from 'fast-check';
import { expect, it } from 'vitest';
import { yearOf } from '../../../shared/history/views.ts';
import { weekdayOf, weekdaysFrom } from '../../../shared/sitting/calendar.ts';
import { placed } from './placed.ts';

it('the map of a year has each day once, in the row of its weekday and beside its week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2100 }), fc.nat(3), fc.nat(6), (year, quarter, firstWeekday) => {
      const days = yearOf(new Map(), year).filter(({ month }) => Math.floor(month / 3) === quarter);
      const cells = placed(days, firstWeekday);
      expect(cells.map(({ day }) => day)).toEqual(days);
      expect(cells.map(({ row }) => weekdaysFrom(firstWeekday)[row])).toEqual(days.map(({ day }) => weekdayOf(day)));
      expect(cells[0]?.column).toBe(0);
      for (const [index, { row, column }] of cells.entries()) {
        const before = cells[index - 1];
        if (before !== undefined) expect(column * 7 + row).toBe(before.column * 7 + before.row + 1);
      }
      // As many columns as a quarter is drawn with.
      expect(cells.at(-1)?.column).toBeLessThan(14);
    }),
  );
});

it('a month begins in the first column, however late in the week', () => {
  // A Thursday.
  const [first] = yearOf(new Map(), 2026);
  expect([0, 6, 5, 3].map((firstWeekday) => placed(first === undefined ? [] : [first], firstWeekday)[0])).toEqual(
    [3, 4, 5, 0].map((row) => ({ day: first, row, column: 0 })),
  );
});
