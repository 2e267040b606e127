import { describe, expect, it } from 'vitest';
import { scenario } from './scenario.ts';

const minuteMs = 60_000;

describe('a reminder', () => {
  it('nudges once when ignored, and expires after another limit of sitting', () => {
    const day = scenario().sit('1h31m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '1:30:00 withdraw', '1:30:00 notify at 1:30:00']);
  });

  it('stays due without a nudge when its notice is closed', () => {
    const day = scenario().sit('46m').fact({ type: 'noticeClosed' }).sit('20m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.snapshot).toMatchObject({ phase: 'due', overdue: false });
  });

  it('comes back after a snooze with the real sitting time, as often as the limit allows', () => {
    const day = scenario({ settings: { snoozeLimit: 1 } })
      .sit('46m')
      .ask({ type: 'snooze', minutes: 5 })
      .sit('5m')
      .ask({ type: 'snooze' });
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '51:00 notify at 51:00', '51:00 refuse snoozeLimit']);
    expect(day.snapshot).toMatchObject({ phase: 'due', snoozesUsed: 1, canSnooze: false });
  });

  it('is asked again a limit of sitting after a skip, and the streak stays honest', () => {
    const day = scenario().sit('46m').ask({ type: 'skip' }).sit('46m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:31:00 notify at 1:31:00']);
    expect(day.streak).toBe('1:32:00');
  });

  it('is discharged by any rest, snoozed or not', () => {
    const snoozed = scenario().sit('45m').ask({ type: 'snooze', minutes: 10 }).idle('20m').sit('5m');
    expect(snoozed.told).toEqual(['45:00 notify at 45:00', '45:00 withdraw']);
    expect(snoozed.snapshot).toMatchObject({ phase: 'sitting', snoozesUsed: 0 });
    const due = scenario().sit('46m').locked('6m').sit('3m');
    expect(due.told).toEqual(['45:00 notify at 45:00', '51:00 withdraw']);
  });

  it('is withdrawn when the idle minutes it counted turn out to be an absence', () => {
    const day = scenario().sit('42m').idle('5m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '47:00 withdraw']);
  });

  it('is withdrawn by a raised limit and falls due under a lowered one, without restarting the count', () => {
    const raised = scenario().sit('46m').set({ sitLimitMinutes: 60 }).sit('14m');
    expect(raised.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:00:00 notify at 1:00:00']);
    expect(scenario().sit('30m').set({ sitLimitMinutes: 30 }).told).toEqual(['30:00 notify at 30:00']);
  });

  it('comes once under a limit so low that the streak has passed it many times', () => {
    const day = scenario({ settings: { sitLimitMinutes: 180 } })
      .sit('170m')
      .set({ sitLimitMinutes: 10 })
      .sit('11m');
    expect(day.told).toEqual(['2:50:00 notify at 2:50:00', '2:55:00 nudge at 2:55:00', '3:00:00 withdraw', '3:00:00 notify at 3:00:00']);
    const due = day.entries.find((entry) => entry.type === 'reminder' && entry.event === 'due');
    expect(due).toMatchObject({ at: Date.UTC(2026, 2, 2, 11, 50), streakMs: 170 * minuteMs });
  });

  it('nudges the moment that the minute after a return is over', () => {
    const day = scenario().sit('48m').locked('1m30s').sit('3m');
    // Back at 49:35.
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:35 nudge at 49:00']);
  });

  it('waits a minute after the return', () => {
    const day = scenario().sit('44m50s').locked('2m').sit('3m');
    // Back at 46:55, at the limit ten seconds later, told when the minute is over.
    expect(day.told).toEqual(['47:55 notify at 45:50']);
  });

  it('cannot be snoozed or skipped before it is due', () => {
    expect(scenario().sit('5m').ask({ type: 'snooze' }).ask({ type: 'skip' }).told).toEqual([
      '05:00 refuse nothingDue',
      '05:00 refuse nothingDue',
    ]);
  });
});

describe('a pause', () => {
  it('withdraws the reminder, keeps the streak still, and asks again at its end', () => {
    const day = scenario().sit('46m').pause({ kind: 'for', minutes: 30 }).sit('31m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:16:00 notify at 46:00']);
    expect(day.snapshot.today.pausedMs).toBe(30 * minuteMs);
  });

  it('until the morning ends at six, at least four hours away', () => {
    const evening = scenario({ startAt: Date.UTC(2026, 2, 2, 22) }).pause({ kind: 'morning' });
    expect(evening.snapshot.pausedUntil).toBe(Date.UTC(2026, 2, 3, 6));
    const early = scenario({ startAt: Date.UTC(2026, 2, 2, 3) }).pause({ kind: 'morning' });
    expect(early.snapshot.pausedUntil).toBe(Date.UTC(2026, 2, 3, 6));
  });

  it('until a time of day ends then, whatever the clock did meanwhile', () => {
    const day = scenario()
      .pause({ kind: 'at', minuteOfDay: 14 * 60 })
      .sit('10m')
      .clockJumps(3 * 60 * minuteMs);
    expect(day.snapshot.pausedUntil).toBe(Date.UTC(2026, 2, 2, 14));
    expect(day.sit('1h50m').snapshot.phase).not.toBe('paused');
  });

  it('overnight at forty minutes is a rest by absence', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 600 }).idle('9h').sit('2h');
    expect(day.told).toEqual(['11:25:00 notify at 45:00', '11:30:00 nudge at 50:00']);
  });

  it('can only be ended when there is one', () => {
    expect(scenario().ask({ type: 'resume' }).told).toEqual(['00:00 refuse notPaused']);
    expect(scenario().sit('1m').pause({ kind: 'for', minutes: 5 }).sit('1m').ask({ type: 'resume' }).snapshot.phase).toBe('sitting');
  });
});
