import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

const minuteMs = 60_000;
/** A return is stamped when the clock next looks: every 15 s while away, every 5 s after an unlock or a wake-up. */
const awayLookMs = 15_000;

describe('the streak', () => {
  it('grows while someone types, and a reminder comes at the limit to the second', () => {
    const day = scenario().sit('46m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.streak).toBe('46:00');
    expect(day.snapshot.phase).toBe('due');
  });

  it('counts four minutes of reading, then a scroll', () => {
    const day = scenario().sit('10m').idle('4m').sit('1m');
    expect(day.streak).toBe('15:00');
    expect(day.snapshot.presence).toBe('here');
  });

  it('takes six minutes gone as a rest, dated back to the last input', () => {
    const day = scenario().sit('20m').idle('6m');
    expect(day.snapshot).toMatchObject({ phase: 'away', presence: 'away', streakMs: 0 });
    expect(day.snapshot.why).toBe('Away since 09:20: no input. That is a rest.');
    day.sit('2m');
    expect(day.snapshot.today).toMatchObject({ sittingMs: 22 * minuteMs - awayLookMs, awayMs: 6 * minuteMs + awayLookMs });
    expect(day.streak).toBe('01:45');
    expect(day.snapshot.why).toBe('1 min sitting. 6 min away at 09:20 was a rest.');
  });

  it('pauses over a locked minute and zeroes over ten', () => {
    expect(scenario().sit('20m').locked('1m').sit('1m').streak).toBe('20:55');
    expect(scenario().sit('20m').locked('10m').sit('1m').streak).toBe('00:55');
  });

  it('never sums short absences to a rest', () => {
    expect(scenario().sit('20m').locked('3m').sit('2m').locked('3m').sit('2m').streak).toBe('23:50');
  });

  it('is not touched by a single bump of the desk at night', () => {
    const night = scenario().sit('20m').idle('1h').bump().idle('1h');
    expect(night.snapshot.today.sittingMs).toBe(20 * minuteMs);
    expect(night.snapshot.presence).toBe('away');
  });

  it('counts sitting up to the lid, even after reading for almost five minutes', () => {
    const day = scenario().sit('10m').idle('4m50s').asleep('15s').sit('1m');
    expect(day.streak).toBe('15:45');
    expect(day.snapshot.today.awayMs).toBe(20_000);
  });

  it('does not count a night asleep as sitting, whether or not the sleep was told', () => {
    const told = scenario().sit('20m').asleep('8h').sit('3m');
    expect(told.streak).toBe('02:55');
    expect(told.snapshot.today.awayMs).toBe(8 * 60 * minuteMs + 5_000);
    const untold = scenario().sit('20m').asleep('8h', { told: false }).sit('3m');
    expect(untold.snapshot.today.sittingMs).toBeLessThan(23 * minuteMs);
    expect(untold.snapshot.streakMs).toBeLessThan(3 * minuteMs);
    expect([...told.told, ...untold.told]).toEqual([]);
  });

  it('comes back without the resume being told', () => {
    expect(scenario().sit('20m').fact({ type: 'suspended' }).sit('3m').streak).toBe('22:10');
  });

  it('hears the same event twice without harm', () => {
    const day = scenario().sit('20m');
    for (const type of [
      'suspended',
      'suspended',
      'resumed',
      'resumed',
      'screenLocked',
      'screenLocked',
      'screenUnlocked',
      'screenUnlocked',
    ] as const) {
      day.fact({ type });
    }
    expect(day.sit('5m').streak).toBe('24:55');
    expect(day.told).toEqual([]);
  });

  it('is not moved by a clock set three hours forward or back', () => {
    for (const ms of [-3 * 60 * minuteMs, 3 * 60 * minuteMs]) {
      const day = scenario().sit('40m').clockJumps(ms).sit('5m');
      expect(day.told).toEqual(['45:00 notify at 45:00']);
      expect(day.bookedMs).toBe(45 * minuteMs);
    }
  });

  it('keeps what was booked on the day it was booked, when the clock is set over midnight', () => {
    const night = scenario({ startAt: Date.UTC(2026, 2, 2, 22) })
      .sit('30m')
      .clockJumps(3 * 60 * minuteMs)
      .sit('10m');
    expect(night.snapshot.today.sittingMs).toBe(10 * minuteMs);
    expect(night.streak).toBe('40:00');
    const eastwards = scenario({ startAt: Date.UTC(2026, 2, 2, 22) })
      .sit('30m')
      .travels(180)
      .sit('10m');
    expect(eastwards.snapshot.today.sittingMs).toBe(10 * minuteMs);
  });

  it('is not moved by a journey of nine time zones', () => {
    expect(scenario().sit('40m').travels(540).sit('4m').streak).toBe('44:00');
  });

  it('splits the totals at midnight, not the streak', () => {
    const night = scenario({ startAt: Date.UTC(2026, 11, 31, 23, 40) }).sit('30m');
    expect(night.streak).toBe('30:00');
    expect(night.snapshot.today.sittingMs).toBe(10 * minuteMs);
  });

  it('books a late tick to the state it interrupted, and a long stall to nobody', () => {
    expect(scenario().sit('10m').stalled('55s').streak).toBe('10:55');
    const stalled = scenario().sit('10m').stalled('2m').sit('1m');
    expect(stalled.snapshot.today).toMatchObject({ sittingMs: 11 * minuteMs, unobservedMs: 2 * minuteMs });
    expect(stalled.streak).toBe('11:00');
    const restarted = scenario().sit('10m').stalled('9m').sit('1m');
    expect(restarted.streak).toBe('01:00');
    expect(restarted.entries.filter(({ type }) => type === 'restarted')).toHaveLength(1);
    expect(restarted.entries.filter(({ type }) => type === 'rested')).toHaveLength(0);
  });

  it('falls back to lock and sleep where the idle time cannot be read', () => {
    const day = scenario().sit('10m').fact({ type: 'sensed', idleMs: null });
    expect(day.snapshot.idleSource).toBe('none');
    expect(day.snapshot.why).toContain('Idle time cannot be read here');
  });

  it('takes a night asleep as a rest where the idle time cannot be read', () => {
    for (const told of [true, false]) {
      const day = scenario().sit('40m').asleep('8h', { told }).fact({ type: 'sensed', idleMs: null });
      expect(day.snapshot).toMatchObject({ phase: 'sitting', streakMs: 0 });
      expect(day.entries.filter(({ type }) => type === 'rested')).toHaveLength(1);
    }
  });

  it('goes on over a late look that finds someone typing, however short an absence may be', () => {
    const day = scenario({ settings: { awayAfterMinutes: 1, restAfterMinutes: 1 } })
      .sit('10m')
      .stalled('75s', { typing: true })
      .sit('1m');
    expect(day.streak).toBe('12:15');
    expect(day.entries.filter(({ type }) => type === 'rested')).toHaveLength(0);
  });

  it('keeps reading that was over when the limit of an absence was lowered', () => {
    const day = scenario().sit('10m').idle('4m30s').bump().set({ awayAfterMinutes: 1, restAfterMinutes: 1 }).sit('1m');
    expect(day.streak).toBe('15:30');
  });
});

describe('a crash', () => {
  it('loses at most a minute of sitting when the app is back in ten seconds', () => {
    const day = scenario().sit('40m').killed('10s');
    expect(day.snapshot.streakMs).toBeGreaterThanOrEqual(39 * minuteMs);
    expect(day.sit('6m').told).toHaveLength(1);
    expect(day.told[0]).toMatch(/notify at 45:00/);
  });

  it('restarts the streak after an hour, rebooted or not, and claims no rest', () => {
    for (const rebooted of [false, true]) {
      const day = scenario().sit('40m').killed('1h', { rebooted }).sit('1m');
      expect(day.streak).toBe('01:00');
      expect(day.entries.some(({ type }) => type === 'rested')).toBe(false);
      expect(day.snapshot.why).toBe('1 min sitting. Unhunch was not running before 10:40, so the count began again.');
    }
  });

  it('restarts the streak when the clock stands before the checkpoint', () => {
    const day = scenario()
      .sit('40m')
      .killed('10s', { rebooted: true, clockMs: -2 * 60 * minuteMs })
      .sit('1m');
    expect(day.streak).toBe('01:00');
  });

  it('announces a due reminder again, because the notice died with the app', () => {
    const day = scenario().sit('46m').killed('10s').sit('1s');
    expect(day.told).toHaveLength(2);
    expect(day.told[1]).toMatch(/^46:10 notify/);
  });

  it('does not bring back a notice that the user closed', () => {
    const day = scenario().sit('46m').fact({ type: 'noticeClosed' }).killed('10s').sit('1m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.snapshot.phase).toBe('due');
  });

  it('keeps a pause and its end', () => {
    const day = scenario().sit('10m').pause({ kind: 'for', minutes: 60 }).sit('10m');
    const before = day.snapshot.pausedUntil;
    expect(day.killed('10s').snapshot).toMatchObject({ phase: 'paused', pausedUntil: before });
  });
});
