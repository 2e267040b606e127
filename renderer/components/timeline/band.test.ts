import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentKinds } from '../../../shared/sitting/segment-kind.ts';
import type { Stretch } from '../../../shared/sitting/timeline.ts';
import { english } from '../../../shared/words/words.ts';
import { bandOf as bandToldBy, grown } from './band.ts';

const minuteMs = 60_000;
const bandOf = (stretches: readonly Stretch[]) => bandToldBy(stretches, (localMs) => english.format.timeOfDay(localMs, 0));
const next = { kind: 'sitting', source: 'input' } as const;

/** From a time of day on 21 November 2025, one after the other: kind and minutes. */
function day(from: string, utcOffsetMinutes: number, ...parts: readonly (readonly [Stretch['kind'], number])[]): readonly Stretch[] {
  let at = Date.parse(`2025-11-21T${from}Z`) - utcOffsetMinutes * minuteMs;
  return parts.map(([kind, minutes], index) => {
    const ms = minutes * minuteMs;
    at += ms;
    const endedBy = index === parts.length - 1 ? null : next;
    return { kind, source: 'input', at: at - ms, utcOffsetMinutes, ms, endedBy };
  });
}

const timesTold = (stretches: readonly Stretch[], where: 'isToldWide' | 'isToldNarrow'): readonly string[] =>
  bandOf(stretches)
    .ticks.filter((tick) => tick[where])
    .map(({ time }) => time);

test('begins at the full hour before the first stretch and ends now', () => {
  const { placed, ticks } = bandOf(day('09:30', 0, ['sitting', 60], ['away', 30]));
  expect(placed.map(({ from, share }) => [from, share])).toEqual([
    [expect.closeTo(0.25), expect.closeTo(0.5)],
    [expect.closeTo(0.75), expect.closeTo(0.25)],
  ]);
  expect(ticks.map(({ at, time }) => [at, time])).toEqual([
    [0, '09:00'],
    [expect.closeTo(0.5), '10:00'],
  ]);
});

test('has nothing to draw before the first stretch', () => {
  expect(bandOf([])).toEqual({ placed: [], ticks: [] });
});

test('draws a single stretch', () => {
  expect(bandOf(day('09:00', 0, ['sitting', 3])).placed).toMatchObject([{ from: 0, share: 1 }]);
});

test('draws of a night away only the hour in which the day began', () => {
  const { placed, ticks } = bandOf(day('00:00', 0, ['away', 8 * 60 + 30], ['sitting', 30]));
  expect(placed.map(({ share }) => share)).toEqual([expect.closeTo(0.5), expect.closeTo(0.5)]);
  expect(placed[0]?.stretch.ms).toBe(8.5 * 60 * minuteMs);
  expect(ticks.map(({ time }) => time)).toEqual(['08:00']);
});

test('draws a night that ended on the hour, and one that has not ended', () => {
  expect(bandOf(day('00:00', 0, ['away', 8 * 60], ['sitting', 60])).placed[0]?.share).toBeCloseTo(0.5);
  expect(bandOf(day('00:00', 0, ['away', 8 * 60])).ticks).toHaveLength(8);
});

test('counts hours by the local clock, half hours east of Greenwich too', () => {
  expect(bandOf(day('09:45', 330, ['sitting', 30])).ticks.map(({ time }) => time)).toEqual(['09:00', '10:00']);
});

test('shows an hour twice that the clock showed twice', () => {
  const [before] = day('01:00', 120, ['sitting', 120]);
  const [after] = day('02:00', 60, ['away', 60]);
  if (before === undefined || after === undefined) throw new Error('two stretches');
  const { ticks, placed } = bandOf([before, after]);
  expect(ticks.map(({ time }) => time)).toEqual(['01:00', '02:00', '02:00']);
  expect(placed[1]?.from).toBeCloseTo(2 / 3);
});

test('goes on where the clock was set back', () => {
  const [before] = day('12:00', 0, ['sitting', 60]);
  const [after] = day('09:00', 0, ['away', 60]);
  if (before === undefined || after === undefined) throw new Error('two stretches');
  expect(bandOf([before, after]).placed.map(({ from }) => from)).toEqual([0, expect.closeTo(0.5)]);
});

test('tells so few hours that their times never touch', () => {
  expect(timesTold(day('09:00', 0, ['sitting', 4 * 60]), 'isToldWide')).toEqual(['09:00', '10:00', '11:00', '12:00']);
  expect(timesTold(day('08:00', 0, ['sitting', 9 * 60 + 30]), 'isToldWide')).toEqual(['08:00', '10:00', '12:00', '14:00', '16:00']);
  expect(timesTold(day('06:00', 0, ['sitting', 17 * 60]), 'isToldWide')).toEqual(['06:00', '09:00', '12:00', '15:00', '18:00', '21:00']);
  expect(timesTold(day('06:00', 0, ['sitting', 17 * 60]), 'isToldNarrow')).toEqual(['08:00', '12:00', '16:00', '20:00']);
});

test('the newest stretch grows, and nothing shrinks', () => {
  const stretches = day('09:00', 0, ['away', 10], ['sitting', 10]);
  expect(grown(stretches, 2 * minuteMs).map(({ ms }) => ms / minuteMs)).toEqual([10, 12]);
  expect(grown(stretches, -5)).toBe(stretches);
  expect(grown([], 5)).toEqual([]);
});

const anyDay = fc
  .array(fc.tuple(fc.constantFrom(...segmentKinds), fc.double({ min: 0.001, max: 300, noNaN: true })), { minLength: 1, maxLength: 200 })
  .map((parts) => day('06:17', 60, ...parts));

test('every day fills the band, in order, with nothing too small to see', () => {
  fc.assert(
    fc.property(anyDay, (stretches) => {
      const { placed, ticks } = bandOf(stretches);
      const ends = placed.map(({ from, share }) => from + share);
      expect(placed.map(({ stretch }) => stretch)).toEqual(stretches);
      expect(ends.at(-1)).toBeCloseTo(1, 6);
      for (const [index, { from }] of placed.entries()) if (index > 0) expect(from).toBe(ends[index - 1]);
      expect(Math.min(...placed.map(({ share }) => share))).toBeGreaterThanOrEqual(Math.min(0.006, 0.5 / (placed.length + 1)));
      expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
    }),
  );
});

test('no two times that are told come close', () => {
  fc.assert(
    fc.property(anyDay, (stretches) => {
      const { ticks } = bandOf(stretches);
      for (const [where, gap] of [
        ['isToldWide', 0.1],
        ['isToldNarrow', 0.2],
      ] as const) {
        const told = ticks.filter((tick) => tick[where]).map(({ at }) => at);
        for (const [index, at] of told.entries()) if (index > 0) expect(at - (told[index - 1] ?? 0)).toBeGreaterThanOrEqual(gap);
      }
    }),
  );
});
