import { describe, expect, it } from 'vitest';
import type { RoutineReport } from '../routine/report.ts';
import { defaultSettings } from '../settings.ts';
import type { Entry } from './entry.ts';
import { firstLaunch, fromLog, relaunch } from './launch.ts';
import { streakAt } from './model.ts';
import { scenario } from './scenario.ts';

const minuteMs = 60_000;
const morning = { wallMs: Date.UTC(2026, 2, 2, 9), monotonicMs: 0, uptimeMs: 3_600_000, utcOffsetMinutes: 0 };
const minutesLater = (minutes: number) => ({
  ...morning,
  monotonicMs: 0,
  wallMs: morning.wallMs + minutes * minuteMs,
  uptimeMs: morning.uptimeMs + minutes * minuteMs,
});
const segment = (seq: number, kind: 'sitting' | 'away', fromMinute: number, minutes: number): Entry => ({
  type: 'segment',
  seq,
  kind,
  source: 'input',
  at: morning.wallMs + fromMinute * minuteMs,
  utcOffsetMinutes: 0,
  ms: minutes * minuteMs,
});

describe('a launch', () => {
  it('rolls forward what the log holds beyond the checkpoint', () => {
    const written = [segment(1, 'sitting', 0, 20), segment(2, 'away', 20, 2), segment(3, 'sitting', 22, 8)];
    const { state, effects } = relaunch(firstLaunch(morning), written, minutesLater(31), defaultSettings);
    expect(streakAt(state)).toBe(28 * minuteMs);
    expect(state.t).toBe(31 * minuteMs);
    const entries = effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : []));
    expect(entries).toMatchObject([{ seq: 4, type: 'segment', kind: 'unobserved', ms: minuteMs }]);
  });

  it('leaves entries alone that the checkpoint has counted', () => {
    const saved = {
      ...firstLaunch(morning),
      t: 20 * minuteMs,
      stamp: minutesLater(20),
      open: { kind: 'sitting', source: 'input', since: 20 * minuteMs },
    } as const;
    const counted = { ...saved, ledger: { ...saved.ledger, seq: 1, streakMs: 20 * minuteMs } };
    const { state } = relaunch(counted, [segment(1, 'sitting', 0, 20)], minutesLater(21), defaultSettings);
    expect(streakAt(state)).toBe(20 * minuteMs);
    expect(state.t).toBe(21 * minuteMs);
  });

  it('neither keeps the reminder of a rest that the log holds, nor ends a routine twice', () => {
    const steps = [{ move: 'wall-angels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
    const report: RoutineReport = { status: 'finished', step: 0, steps };
    const day = scenario()
      .sit('46m')
      .ask({ type: 'skip' })
      .sit('1m')
      .ask({ type: 'start' })
      .report({ ...report, status: 'playing' });
    const saved = day.current;
    const written = day
      .idle('20s')
      .report(report)
      .entries.filter(({ seq }) => seq > saved.ledger.seq);
    const { state, effects } = relaunch(saved, written, day.current.stamp, defaultSettings);
    expect(written.map(({ type }) => type)).toEqual(['segment', 'routine', 'rested']);
    expect(effects.filter((effect) => effect.type === 'record')).toEqual([]);
    expect(state).toMatchObject({ routine: null, answeredMs: 0, open: { kind: 'away' } });
  });

  it('dates what was open by the calendar of its time', () => {
    const saved = { ...firstLaunch(morning), t: 20 * minuteMs, stamp: minutesLater(20) };
    const { effects } = relaunch(saved, [], { ...minutesLater(21), utcOffsetMinutes: 540 }, defaultSettings);
    expect(effects[0]).toMatchObject({ entry: { kind: 'sitting', utcOffsetMinutes: 0 } });
  });

  it('rebuilds a lost checkpoint from the log, and goes on numbering', () => {
    const log: readonly Entry[] = [
      segment(7, 'sitting', 0, 20),
      { type: 'rested', seq: 8, at: minutesLater(20).wallMs, utcOffsetMinutes: 0, how: 'routine', ms: 0 },
      segment(9, 'sitting', 20, 10),
    ];
    const rebuilt = fromLog(log);
    if (rebuilt === null) throw new Error('nothing was rebuilt');
    const { state } = relaunch(rebuilt, [], minutesLater(32), defaultSettings);
    expect(streakAt(state)).toBe(10 * minuteMs);
    expect(state.ledger.seq).toBe(10);
    expect(state.ledger.days[0]?.totals).toMatchObject({ sittingMs: 30 * minuteMs, unobservedMs: 2 * minuteMs });
  });

  it('has nothing to rebuild from an empty log', () => {
    expect(fromLog([])).toBeNull();
  });

  it('keeps a pause that only the log remembers, and forgets one that it ended', () => {
    const before = scenario().sit('10m');
    const paused = scenario().sit('10m').pause({ kind: 'for', minutes: 60 });
    const written = paused.entries.filter(({ seq }) => seq > before.current.ledger.seq);
    for (const saved of [before.current, fromLog(paused.entries)]) {
      if (saved === null) throw new Error('nothing was rebuilt');
      const { state } = relaunch(saved, written, minutesLater(11), defaultSettings);
      expect([state.open.kind, state.pause?.until, state.ledger.here]).toEqual(['paused', minutesLater(70).wallMs, 'paused']);
    }
    const resumed = scenario().sit('10m').pause({ kind: 'for', minutes: 60 }).ask({ type: 'resume' });
    const { state } = relaunch(paused.current, resumed.entries, minutesLater(11), defaultSettings);
    expect([state.open.kind, state.pause, state.ledger.here]).toEqual(['sitting', null, 'sitting']);
  });
});
