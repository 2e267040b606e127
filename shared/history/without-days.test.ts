import { describe, expect, it } from 'vitest';
import { dayOf } from '../sitting/calendar.ts';
import { withCorrections } from '../sitting/corrected-log.ts';
import { afterAnyDay } from '../sitting/deeds.ts';
import type { Entry } from '../sitting/entry.ts';
import { scenario } from '../sitting/scenario.ts';
import { clockText } from '../sitting/story.ts';
import { stretchesOf } from '../sitting/timeline.ts';
import { daysOf, type Summaries, summarise } from './day-summary.ts';
import { createDayCutter } from './without-days.ts';

const without = (entries: readonly Entry[], isGone: (day: number) => boolean): readonly Entry[] => entries.flatMap(createDayCutter(isGone));
const monday = dayOf(Date.UTC(2026, 2, 2), 0);
const lines = (entries: readonly Entry[], day: number): readonly string[] =>
  stretchesOf(entries, day).map(({ kind, ms }) => `${kind} ${clockText(ms)}`);
const night = () => scenario({ startAt: Date.UTC(2026, 2, 2, 23, 30) });

function expectSame(one: Summaries, other: Summaries): void {
  expect([...one.keys()].sort()).toEqual([...other.keys()].sort());
  for (const [day, { totals, ...counts }] of one) {
    const { totals: meant, ...meantCounts } = other.get(day) ?? {};
    expect(counts).toEqual(meantCounts);
    for (const [column, ms] of Object.entries(totals)) expect(meant).toHaveProperty(column, expect.closeTo(ms, -1));
  }
}

describe('a log without some days', () => {
  it('says of all other days what it said', () => {
    afterAnyDay(({ entries }) => {
      for (const parity of [0, 1]) {
        const isGone = (day: number) => Math.abs(day % 2) === parity;
        const left = without(entries, isGone);
        const kept = new Map([...summarise(entries)].filter(([day]) => !isGone(day)));
        expectSame(summarise(left), kept);
        // Its corrections find what they are about.
        expectSame(new Map([...summarise(withCorrections(left))].filter(([day]) => kept.has(day))), summarise(left));
      }
    }, 60);
  });

  it('says nothing of them', () => {
    afterAnyDay(({ entries }) => {
      const isGone = (day: number) => day % 2 === 0;
      for (const entry of without(entries, isGone)) {
        expect([...summarise([entry]).keys()].some(isGone)).toBe(false);
        expect(isGone(dayOf(entry.at, entry.utcOffsetMinutes))).toBe(false);
      }
    }, 60);
  });

  it('is the very log where none of them is in it', () => {
    const { entries } = scenario().sit('1h').locked('6m').sit('1m').ask({ type: 'correct', as: 'sitting' });
    expect(without(entries, () => false).every((entry, index) => entry === entries[index])).toBe(true);
    expect(without(entries, () => true)).toEqual([]);
  });

  it('keeps the other side of a midnight', () => {
    const { entries } = night().sit('1h').locked('6m').sit('1m');
    expect(
      lines(
        without(entries, (day) => day === monday),
        monday + 1,
      ),
    ).toEqual(['sitting 30:00', 'away 06:05']);
    expect(
      lines(
        without(entries, (day) => day === monday + 1),
        monday,
      ),
    ).toEqual(['sitting 30:00']);
  });

  it('keeps both ends of a stretch that went on for days', () => {
    const { entries } = night().locked('30h').sit('1m');
    const left = without(entries, (day) => day === monday + 1);
    expect([monday, monday + 1, monday + 2].map((day) => lines(left, day))).toEqual([['away 30:00'], [], ['away 5:30:05']]);
  });

  it('keeps what a correction made on a deleted day says of the day before, under that day', () => {
    const { entries } = night().sit('5m').locked('40m').sit('1m').ask({ type: 'correct', as: 'sitting' }).sit('1m');
    const left = without(entries, (day) => day === monday + 1);
    expect(lines(left, monday)).toEqual(['sitting 30:00']);
    expect(left.flatMap(daysOf)).not.toContain(monday + 1);
  });

  it('keeps a correction in its place where a day between is gone', () => {
    const day = scenario({ startAt: Date.UTC(2026, 2, 2, 22) })
      .sit('30m')
      .locked('30m')
      .sit('20m');
    day.idle('4m').bump().sit('25h').ask({ type: 'correct', as: 'sitting' }).sit('1m');
    const left = without(day.entries, (gone) => gone === monday + 1);
    expect(lines(left, monday)).toEqual(['sitting 2:00:00']);
  });
});
