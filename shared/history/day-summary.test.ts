import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCorrections } from '../sitting/corrected-log.ts';
import { afterAnyDay } from '../sitting/deeds.ts';
import type { Entry } from '../sitting/entry.ts';
import { sumOf } from '../sitting/ledger.ts';
import { scenario } from '../sitting/scenario.ts';
import { bothOf, daysOf, emptyDay, type Summaries, summarise } from './day-summary.ts';

const runs = 60;
const sumOfDays = (days: Summaries): number => [...days.values()].reduce((sum, { totals }) => sum + sumOf(totals), 0);
const sumOfSegments = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + (entry.type === 'segment' ? entry.ms : 0), 0);
const wallAngels = (playedMs: number, reps: number) => ({ move: 'wallAngels', playedMs, plannedMs: 60_000, reps, plannedReps: 10 });

describe('the summary of days', () => {
  it('holds the time of all segments, each once, whatever happened', () => {
    afterAnyDay(({ entries }) => {
      expect(sumOfDays(summarise(entries))).toBeCloseTo(sumOfSegments(entries), 3);
    }, runs);
  });

  it('is the same in one go and in two', () => {
    afterAnyDay(({ entries }) => {
      const half = Math.floor(entries.length / 2);
      expect(summarise(entries.slice(half), summarise(entries.slice(0, half)))).toEqual(summarise(entries));
    }, runs);
  });

  it('makes no time of corrections, whatever order the lines are in', () => {
    afterAnyDay(({ entries }) => {
      fc.assert(
        fc.property(fc.shuffledSubarray([...entries]), (lines) => {
          const days = summarise(lines);
          expect(sumOfDays(days)).toBeCloseTo(sumOfSegments(lines), 3);
          for (const { totals } of days.values()) for (const ms of Object.values(totals)) expect(ms).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 3 },
      );
    }, runs);
  });

  it('has each day as the log with its corrections made has it', () => {
    afterAnyDay(({ entries }) => {
      const meant = summarise(withCorrections(entries));
      for (const { day, totals } of summarise(entries).values())
        for (const [column, ms] of Object.entries(meant.get(day)?.totals ?? {}))
          expect(totals).toHaveProperty(column, expect.closeTo(ms, -1));
    }, runs);
  });

  it('counts the days that an entry is of among those it changes', () => {
    afterAnyDay(({ entries }) => {
      for (const entry of entries) expect(daysOf(entry)).toEqual(expect.arrayContaining([...summarise([entry]).keys()]));
    }, runs);
  });

  it('splits a night at midnight and leaves what was asked of the rest', () => {
    const night = scenario({ startAt: Date.UTC(2026, 2, 2, 23, 40) })
      .sit('30m')
      .locked('6m');
    const days = [...summarise(night.sit('1m').entries).values()];
    expect(days.map(({ totals }) => totals.sittingMs)).toEqual([20 * 60_000, 10 * 60_000]);
  });

  it('tells completed from stopped early, and what was done of each move', () => {
    const day = scenario().sit('10m').ask({ type: 'start' }).idle('20s');
    day.report({ status: 'finished', step: 0, steps: [wallAngels(60_000, 10)] });
    day.idle('10s').sit('5m').ask({ type: 'start' }).idle('20s');
    day.report({ status: 'stopped', step: 0, steps: [wallAngels(20_000, 3)] }).sit('1m');
    const [summary] = summarise(day.entries).values();
    expect(summary?.routines).toEqual({ completed: 1, stopped: 1 });
    expect(summary?.moves).toEqual([{ move: 'wallAngels', times: 2, reps: 13, playedMs: 80_000 }]);
  });

  it('counts a reminder that nobody took notice of as missed', () => {
    const day = scenario().sit('3h');
    const [summary] = summarise(day.entries).values();
    expect(summary?.reminders).toMatchObject({ due: 4, missed: 3 });
    expect(summary?.reminders.expired).toBeUndefined();
  });

  it('is not led astray by the name of a move', () => {
    const steps = [{ ...wallAngels(5_000, 1), move: '__proto__' }];
    const entry: Entry = {
      type: 'routine',
      seq: 1,
      at: 0,
      utcOffsetMinutes: 0,
      end: 'completed',
      isRest: true,
      report: { status: 'finished', step: 0, steps },
    };
    expect(summarise([entry, entry]).get(0)?.moves).toEqual([{ move: '__proto__', times: 2, reps: 2, playedMs: 10_000 }]);
  });

  it('adds two accounts of a day up', () => {
    const [one] = summarise(scenario().sit('3h').entries).values();
    if (one === undefined) throw new Error('nothing was logged');
    expect(bothOf(one, emptyDay(one.day))).toEqual(one);
    expect(sumOf(bothOf(one, one).totals)).toBe(2 * sumOf(one.totals));
    expect(bothOf(one, one).reminders.missed).toBe(2 * (one.reminders.missed ?? 0));
  });
});
