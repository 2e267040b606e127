import { describe, expect, it } from 'vitest';
import { type DaySummary, emptyDay } from '../../../shared/history/day-summary.ts';
import { noTotals } from '../../../shared/sitting/ledger.ts';
import { english } from '../../../shared/words/words.ts';
import { besides, countOf, dayFacts, isEmpty, isKnown, lengthInAll } from './facts.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const day = Date.parse('2026-11-23') / (24 * hourMs);
const busy: DaySummary = {
  ...emptyDay(day),
  totals: { sittingMs: 5 * hourMs, routineMs: 3 * minuteMs, awayMs: hourMs, pausedMs: 0, unobservedMs: 30_000 },
  routines: { completed: 2, stopped: 1, hurt: 1 },
  reminders: { announced: 3, missed: 1 },
};

describe('a day in one line', () => {
  it('tells each kind of time there was a minute of, and the routines', () => {
    expect(dayFacts(english, { day, totals: busy.totals, completed: 2 })).toMatch(
      /^Monday,? 23 November: sitting 5 hr, routine 3 min, away 1 hr,? and 2 routines completed\.$/,
    );
  });

  it('says that nothing was measured where nothing was', () => {
    expect(dayFacts(english, { day, totals: noTotals })).toMatch(/^Monday,? 23 November: nothing measured\.$/);
  });
});

describe('what stands beside the sitting of a day', () => {
  it('counts every routine that did not get to its end as stopped early', () => {
    expect(besides(english, busy, ['away', 'unobserved'])).toBe('2 routines completed, 2 stopped early. 1 hr away.');
    expect(countOf(busy, 'stoppedEarly')).toBe(2);
    expect(countOf(busy, 'missed')).toBe(1);
    expect(countOf(busy, 'held')).toBe(0);
  });

  it('says so where there was no routine', () => {
    expect(besides(english, emptyDay(day), ['away'])).toBe('No routine.');
  });
});

describe('a sum of days', () => {
  it('is told in hours: in days it would be nights, too', () => {
    expect(lengthInAll(english, 23 * hourMs + 5 * minuteMs)).toBe('23 hr 5 min');
    expect(lengthInAll(english, 49 * hourMs)).toBe('49 hr');
  });
});

describe('a day is known', () => {
  it('where someone was here, or something became of a reminder or a routine; not by time away or unmeasured', () => {
    const away = { ...emptyDay(day), totals: { ...noTotals, awayMs: hourMs, unobservedMs: hourMs } };
    expect(isKnown(away)).toBe(false);
    expect(isKnown({ ...away, reminders: { skipped: 1 } })).toBe(true);
    expect(isKnown({ ...away, routines: { hurt: 1 } })).toBe(true);
    expect(isKnown({ ...away, totals: { ...noTotals, pausedMs: minuteMs } })).toBe(true);
  });
});

describe('a view is empty', () => {
  const history = { days: [busy, emptyDay(day + 1)], first: day, last: day + 1, today: day + 1, canUndo: false };
  const nothing = { summary: emptyDay(day + 1), stretches: [], moments: [] };

  it('where nothing was measured in it', () => {
    expect(isEmpty({ period: { view: 'day', day: day + 1, firstWeekday: 0 }, history, record: nothing })).toBe(true);
    expect(isEmpty({ period: { view: 'day', day, firstWeekday: 0 }, history, record: { ...nothing, summary: busy } })).toBe(false);
    expect(isEmpty({ period: { view: 'week', day, firstWeekday: 0 }, history, record: null })).toBe(false);
    expect(isEmpty({ period: { view: 'week', day, firstWeekday: 0 }, history: { ...history, days: [] }, record: null })).toBe(true);
  });

  it('on a first day that has hardly begun', () => {
    const begun = { ...history, days: [emptyDay(day)], first: day, today: day };
    expect(isEmpty({ period: { view: 'day', day, firstWeekday: 0 }, history: begun, record: nothing })).toBe(true);
  });
});
