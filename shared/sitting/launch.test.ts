import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import type { Entry } from './entry.ts';
import { firstLaunch, fromLog, relaunch } from './launch.ts';
import { streakAt } from './model.ts';

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
});
