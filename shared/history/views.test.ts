import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf } from '../sitting/calendar.ts';
import { sumOf } from '../sitting/ledger.ts';
import { scenario } from '../sitting/scenario.ts';
import { emptyDay, type Summaries, summarise } from './day-summary.ts';
import { historyColumns, rowOf } from './history-table.ts';
import { historyFormatOf } from './history-view.ts';
import {
  completedOf,
  dayRecordOf,
  joinedRecord,
  movesOf,
  stoppedEarlyOf,
  sumOfDays,
  weekOf,
  weekRange,
  yearOf,
  yearOfDay,
  yearRange,
} from './views.ts';

const monday = dayOf(Date.UTC(2026, 2, 2), 0);
const steps = [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
const morning = () => scenario().sit('50m').ask({ type: 'start' }).idle('20s').report({ status: 'finished', step: 0, steps }).sit('5m');
const filled = (days: readonly number[]): Summaries =>
  new Map(
    days.map((day) => [
      day,
      { ...emptyDay(day), totals: { ...emptyDay(day).totals, sittingMs: 60_000 }, routines: { completed: 2, hurt: 1 } },
    ]),
  );

describe('a day of the history', () => {
  it('has its stretches, its routines and what became of its reminders', () => {
    const record = dayRecordOf(monday, morning().entries);
    expect(record.stretches.map(({ kind }) => kind)).toEqual(['sitting', 'routine', 'away']);
    expect(record.moments.map((moment) => (moment.type === 'routine' ? moment.end : moment.event))).toEqual([
      'due',
      'announced',
      'nudged',
      'completed',
      'discharged',
    ]);
    expect(record.stretches.reduce((sum, { ms }) => sum + ms, 0)).toBe(sumOf(record.summary.totals));
  });

  it('is empty where nothing is known of it', () => {
    expect(dayRecordOf(monday - 1, morning().entries)).toEqual({ summary: emptyDay(monday - 1), stretches: [], moments: [] });
  });

  it('is told in the order of its time where two logs know it', () => {
    const early = dayRecordOf(monday, morning().entries);
    const late = dayRecordOf(
      monday,
      scenario({ startAt: Date.UTC(2026, 2, 2, 18) })
        .sit('50m')
        .locked('1m').entries,
    );
    const both = joinedRecord(late, early);
    expect(both.stretches).toEqual([...early.stretches, ...late.stretches]);
    expect(both.moments).toEqual([...early.moments, ...late.moments]);
    expect(sumOf(both.summary.totals)).toBe(sumOf(early.summary.totals) + sumOf(late.summary.totals));
  });
});

describe('the views of the history', () => {
  it('have the days of a week from the weekday it begins with, also before 1970', () => {
    expect(weekOf(filled([monday + 2]), monday + 6, 0).map(({ day, totals }) => [day - monday, totals.sittingMs])).toEqual([
      [0, 0],
      [1, 0],
      [2, 60_000],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 0],
    ]);
    expect([-4, -3, 3, 4].map(weekdayOf)).toEqual([6, 0, 6, 0]);
    const fromSunday = weekOf(new Map(), monday + 5, 6);
    expect(fromSunday.map(({ day, weekday }) => [day - monday, weekday])).toEqual([
      [-1, 6],
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it('have every day in one week alone, whatever weekday that begins with', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), fc.nat(6), (day, firstWeekday) => {
        const week = weekOf(new Map(), day, firstWeekday);
        const { from, to } = weekRange(day, firstWeekday);
        expect(week.map((one) => one.day)).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => from + index));
        expect(week.map((one) => one.weekday)).toEqual(week.map((one) => weekdayOf(one.day)));
        expect(week[0]?.weekday).toBe(firstWeekday);
        expect(week.filter((one) => one.day === day)).toHaveLength(1);
        for (const one of week) expect(weekRange(one.day, firstWeekday)).toEqual({ from, to });
        expect(weekRange(to + 1, firstWeekday).from).toBe(to + 1);
      }),
    );
  });

  it('have every day of a year once, leap years too', () => {
    const year = yearOf(filled([yearRange(2024).from + 59]), 2024);
    expect(year).toHaveLength(366);
    expect(year[59]).toEqual({
      day: yearRange(2024).from + 59,
      month: 1,
      dayOfMonth: 29,
      sittingMs: 60_000,
      completed: 2,
      stoppedEarly: 1,
    });
    expect(yearOf(new Map(), 2026)).toHaveLength(365);
    expect(yearOfDay(yearRange(2024).to)).toBe(2024);
    expect(yearRange(2024).to + 1).toBe(yearRange(2025).from);
  });

  it('sum up days, and their moves in the order of the catalogue', () => {
    const moves = [
      { move: 'neckTilts', times: 1, reps: 2, playedMs: 20_000 },
      { move: 'gone', times: 1, reps: 1, playedMs: 1 },
      { move: 'shoulderRolls', times: 1, reps: 20, playedMs: 60_000 },
    ];
    const sum = sumOfDays([
      { ...emptyDay(1), moves },
      { ...emptyDay(2), moves, routines: { completed: 1, locked: 2, hurt: 1 } },
    ]);
    expect(sum === null ? null : movesOf(sum)).toEqual([
      { move: 'shoulderRolls', times: 2, reps: 40, playedMs: 120_000, counts: 'reps' },
      { move: 'neckTilts', times: 2, reps: 4, playedMs: 40_000, counts: 'seconds' },
    ]);
    expect(sum === null ? null : [completedOf(sum), stoppedEarlyOf(sum)]).toEqual([1, 3]);
    expect(sumOfDays([])).toBeNull();
  });

  it('sum up ten years of days as quickly as one', () => {
    const log = morning().entries;
    const days = new Map(Array.from({ length: 3_650 }, (_, day) => [day, { ...(summarise(log).get(monday) ?? emptyDay(day)), day }]));
    expect(sumOfDays(days.values())?.routines.completed).toBe(3_650);
  });
});

it('a file of history is of the kind that its ending says', () => {
  expect(['a.json', 'b.CSV', 'c', 'json', 'd.csv.txt'].map(historyFormatOf)).toEqual(['json', 'csv', null, null, null]);
});

describe('a row of the history as a table', () => {
  it('is one for each kind of entry, in the documented columns alone', () => {
    const day = morning().locked('6m').sit('1m').ask({ type: 'correct', as: 'sitting' }).pause({ kind: 'for', minutes: 1 }).sit('2m');
    const rows = day.entries.map(rowOf);
    expect(new Set(rows.flatMap((row) => Object.keys(row)))).toEqual(new Set(historyColumns));
    expect(rows.find(({ type }) => type === 'routine')).toEqual({
      start: '2026-03-02T09:50:20.000+00:00',
      type: 'routine',
      routine: 'deskReset',
      routine_end: 'completed',
      minutes: 1,
      rest: 'yes',
      moves: 'wallAngels 10/10',
    });
    expect(rows[0]).toEqual({
      start: '2026-03-02T09:45:00.000+00:00',
      type: 'reminder',
      event: 'due',
      streak_minutes: 45,
    });
  });
});
