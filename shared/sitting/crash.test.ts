import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

const hourMs = 60 * 60_000;

describe('a crash at forty minutes', () => {
  const crashed = () => scenario().sit('40m20s');

  it('loses less than a minute of sitting when the app is back in ten seconds', () => {
    const day = crashed().killed('10s');
    expect(day.booked).toEqual(['sitting 40:00, unobserved 00:30']);
    expect(day.log).toEqual([]);
    // Five minutes are left at 40:30.
    expect(day.sit('6m').told).toEqual(['45:30 notify at 45:00']);
  });

  it('restarts the streak after an hour, and claims no rest', () => {
    const day = crashed().killed('1h').sit('1m');
    expect(day.booked).toEqual(['sitting 41:00, unobserved 1:00:20']);
    expect(day.log).toEqual(['10:40:20 restarted']);
    expect(day.streak).toBe('01:00');
    expect(whyOf(english, day.snapshot)).toBe('1 min sitting. Unhunch was not running before 10:40, so the count began again.');
  });

  it('is measured by the wall clock after a reboot', () => {
    const soon = crashed().killed('2m', { rebooted: true }).sit('1m');
    expect(soon.booked).toEqual(['sitting 41:00, unobserved 02:20']);
    expect(soon.log).toEqual([]);
    expect(crashed().killed('1h', { rebooted: true }).log).toEqual(['10:40:20 restarted']);
  });

  it('restarts the streak where the clock stands before the checkpoint', () => {
    const day = crashed()
      .killed('10s', { rebooted: true, clockMs: -2 * hourMs })
      .sit('1m');
    expect(day.booked).toEqual(['sitting 41:00, unobserved 05:00']);
    expect(day.streak).toBe('01:00');
    expect(day.log.map((event) => event.slice(9))).toEqual(['restarted']);
  });
});

describe('a crash', () => {
  it('while nobody was there leaves them away until someone returns', () => {
    const day = scenario().sit('20m').locked('3m').killed('10s');
    expect(day.snapshot).toMatchObject({ presence: 'away', streakMs: 1_200_000 });
    expect(day.sit('1m').snapshot.presence).toBe('here');
  });

  it('announces a due reminder again, because the notice died with the app', () => {
    const day = scenario().sit('46m').killed('10s').sit('1m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:15 notify at 45:55']);
  });

  it('shows nothing on a screen that turns out to be locked', () => {
    const day = scenario().sit('46m').killed('10s').fact({ type: 'screenLocked' }).idle('1m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
  });

  it('followed by a gap as long as an absence shows nothing in the first minute', () => {
    const day = scenario({ settings: { restAfterMinutes: 30 } })
      .sit('46m')
      .killed('12m', { rebooted: true });
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.sit('2m').told.slice(1)).toEqual(['59:00 notify at 46:50']);
  });

  it('does not bring back a notice that the user closed', () => {
    const day = scenario().sit('46m').fact({ type: 'noticeClosed' }).killed('10s').sit('1m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.snapshot.phase).toBe('due');
  });

  it('does not forget how often it was put off, nor until when', () => {
    const day = scenario({ settings: { snoozeLimit: 1 } })
      .sit('46m')
      .ask({ type: 'snooze', minutes: 10 })
      .killed('10s')
      .sit('10m')
      .ask({ type: 'snooze' });
    expect(day.told.slice(2)).toEqual(['56:00 notify at 55:50', '56:10 refuse snoozeLimit']);
  });

  it('does not forget a skip', () => {
    const day = scenario().sit('46m').ask({ type: 'skip' }).killed('10s').sit('46m');
    expect(day.told.slice(2)).toEqual(['1:31:10 notify at 1:31:00']);
  });

  it('keeps a pause and its end', () => {
    const day = scenario().sit('10m').pause({ kind: 'for', minutes: 60 }).sit('10m');
    const { pausedUntil } = day.snapshot;
    expect(day.killed('10s').snapshot).toMatchObject({ phase: 'paused', pausedUntil });
    expect(day.sit('51m').log).toEqual(['09:10:00 paused', '10:10:00 resumed by end']);
  });

  it('over the end of a pause ends it', () => {
    const day = scenario().sit('10m').pause({ kind: 'for', minutes: 30 }).sit('10m').killed('1h');
    expect(day.snapshot).toMatchObject({ phase: 'sitting', pausedUntil: null });
  });

  it('in a routine ends it unanswered, and the reminder is due again', () => {
    const day = scenario().sit('46m').ask({ type: 'start' }).idle('20s').killed('10s');
    expect(day.log.slice(2)).toEqual(['09:46:00 routine crashed']);
    expect(day.snapshot).toMatchObject({ phase: 'due', presence: 'away', reminderOpen: true });
    // Back at 46:35, told when the first minute is over.
    expect(day.sit('2m').told.slice(3)).toEqual(['47:35 notify at 47:00']);
  });
});
