import type { WorkingHours } from '../../../shared/working-hours.ts';
import { isSameRange } from '../../../shared/working-week.ts';

type Day = WorkingHours[number];

/** The ranges of a day with a key for each, by which a row that is being typed in stays the same row. */
export type RangeRows = { readonly ranges: Day; readonly keys: readonly number[] };

export function firstRows(ranges: Day): RangeRows {
  return { ranges, keys: ranges.map((_, index) => index) };
}

/** The rows once the day has changed: a range that is still there keeps its key, one that was edited has that of its place. */
export function rowsAfter(rows: RangeRows, ranges: Day): RangeRows {
  const free = new Set(rows.keys);
  const take = (key: number | undefined): number | null => (key !== undefined && free.delete(key) ? key : null);
  const kept = ranges.map((range) => take(rows.keys.find((key, index) => free.has(key) && isSameRange(range, rows.ranges[index]))));
  const isEdit = ranges.length === rows.ranges.length;
  let next = Math.max(-1, ...rows.keys) + 1;
  return { ranges, keys: kept.map((key, index) => key ?? (isEdit ? take(rows.keys[index]) : null) ?? next++) };
}
