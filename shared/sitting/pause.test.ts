import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

const nine = 9 * 60;
const five = 17 * 60;
const weekdays = [...Array.from({ length: 5 }, () => [{ from: nine, to: five }]), [], []];

describe('a pause', () => {
  it('withdraws the reminder, keeps the streak still, and asks again at its end', () => {
    const day = scenario().sit('46m').pause({ kind: 'for', minutes: 30 }).sit('31m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:16:05 notify at 46:05']);
    expect(day.booked).toEqual(['sitting 47:00, paused 30:00']);
    expect(day.log.slice(2, 5)).toEqual(['09:46:00 withdrawn (paused) at 46:00', '09:46:00 paused', '10:16:00 resumed by end']);
  });

  it('says until when', () => {
    const day = scenario().sit('10m').pause({ kind: 'for', minutes: 30 });
    expect(whyOf(english, day.snapshot)).toBe('Reminders paused until 09:40.');
    expect(whyOf(english, day.idle('6m').snapshot)).toBe('Reminders paused until 09:40. Away since 09:10: no input. That is a rest.');
  });

  it('books an absence as away, and rests as usual', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 60 }).sit('10m').idle('6m').sit('4m');
    expect(day.booked).toEqual(['sitting 40:00, away 06:15, paused 13:45']);
    expect(day.log).toEqual(['09:40:00 paused', '09:55:00 rested by absence']);
    expect(day.streak).toBe('00:00');
  });

  it('overnight at forty minutes is a rest by absence', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 600 }).idle('9h').sit('2h');
    expect(day.told).toEqual(['11:25:00 notify at 45:00', '11:30:00 nudge at 50:00']);
    // The user is back at 18:40:15, and paused until 19:40.
    expect(day.booked).toEqual(['sitting 1:40:00, away 9:00:15, paused 59:45']);
  });

  it('that ends while nobody is there hides no absence', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 10 }).sit('8m').idle('6m').sit('2m');
    expect(day.log).toContain('09:53:00 rested by absence');
    expect(day.streak).toBe('01:45');
    expect(day.booked).toEqual(['sitting 41:45, away 06:15, paused 08:00']);
  });

  it('that ends while someone reads ends when it ends', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 10 }).sit('8m').idle('4m').bump().sit('1m');
    expect(day.booked).toEqual(['sitting 43:00, paused 10:00']);
    expect(day.log).toEqual(['09:40:00 paused', '09:50:00 resumed by end']);
  });

  it('that ends in an absence lets it go on', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 10 }).locked('20m').sit('1m');
    expect(day.booked).toEqual(['sitting 40:55, away 20:05']);
    expect(day.streak).toBe('00:55');
    expect(day.log).toEqual(['09:40:00 paused', '09:45:00 rested by absence', '09:50:00 resumed by end']);
  });

  it('that ends behind a lock shows nothing until a minute after the return', () => {
    const day = scenario().sit('46m').pause({ kind: 'for', minutes: 2 }).locked('4m').sit('2m');
    // Back at 50:05.
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '51:05 notify at 47:00']);
  });

  it('takes back a snooze', () => {
    const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 5 }).pause({ kind: 'for', minutes: 30 }).sit('29m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
    expect(day.sit('2m').told.at(-1)).toBe('1:16:05 notify at 46:05');
  });

  it('may be given a new end', () => {
    const day = scenario().pause({ kind: 'for', minutes: 30 }).sit('10m').pause({ kind: 'for', minutes: 5 }).sit('6m');
    expect(day.booked).toEqual(['sitting 01:00, paused 15:00']);
  });

  it('can be ended by the user, and only where there is one', () => {
    expect(scenario().ask({ type: 'resume' }).told).toEqual(['00:00 refuse notPaused']);
    const day = scenario().sit('46m').pause({ kind: 'for', minutes: 30 }).sit('1m').ask({ type: 'resume' }).idle('2s');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '47:02 notify at 46:02']);
    expect(day.log.at(4)).toBe('09:47:00 resumed by user');
  });

  it('until a time of day ends then, whatever the clock did meanwhile', () => {
    const day = scenario()
      .pause({ kind: 'at', minuteOfDay: 14 * 60 })
      .sit('10m')
      .clockJumps(3 * 60 * 60_000);
    expect(day.snapshot.pausedUntil).toBe(Date.UTC(2026, 2, 2, 14));
    day.sit('1h50m');
    expect(day.snapshot.phase).toBe('sitting');
    expect(day.booked).toEqual(['paused 2:00:00']);
  });

  it('until a time of day that has been is until tomorrow', () => {
    expect(scenario().pause({ kind: 'at', minuteOfDay: nine - 1 }).snapshot.pausedUntil).toBe(Date.UTC(2026, 2, 3, 8, 59));
    expect(scenario().pause({ kind: 'at', minuteOfDay: nine + 1 }).snapshot.pausedUntil).toBe(Date.UTC(2026, 2, 2, 9, 1));
  });

  it('of a time of day ends after a week of elapsed time, though the clock be set back for ever', () => {
    const day = scenario().pause({ kind: 'at', minuteOfDay: 14 * 60 });
    for (let days = 0; days < 7; days += 1)
      day
        .idle('3h')
        .clockJumps(-3 * 60 * 60_000)
        .asleep('21h')
        .clockJumps(-21 * 60 * 60_000);
    expect(day.snapshot.phase).toBe('away');
  });
});

describe('a pause until the morning', () => {
  it('ends at six, at least four hours away', () => {
    const from = (hour: number, minute = 0) =>
      scenario({ startAt: Date.UTC(2026, 2, 2, hour, minute) }).pause({ kind: 'morning' }).snapshot;
    expect(from(22).pausedUntil).toBe(Date.UTC(2026, 2, 3, 6));
    expect(from(2).pausedUntil).toBe(Date.UTC(2026, 2, 2, 6));
    expect(from(2, 1).pausedUntil).toBe(Date.UTC(2026, 2, 3, 6));
  });

  it('ends with the next start of working hours', () => {
    const settings = { workingHours: weekdays };
    const from = (...date: readonly [number, number, number?]) =>
      scenario({ settings, startAt: Date.UTC(2026, 2, ...date) }).pause({ kind: 'morning' }).snapshot.pausedUntil;
    expect(from(2, 18)).toBe(Date.UTC(2026, 2, 3, 9));
    expect(from(2, 5)).toBe(Date.UTC(2026, 2, 2, 9));
    expect(from(2, 5, 1)).toBe(Date.UTC(2026, 2, 3, 9));
    // Friday evening.
    expect(from(6, 18)).toBe(Date.UTC(2026, 2, 9, 9));
  });

  it('ends at six where work never begins', () => {
    const settings = { workingHours: [[], [], [], [], [], [], []] };
    expect(scenario({ settings, startAt: Date.UTC(2026, 2, 2, 22) }).pause({ kind: 'morning' }).snapshot.pausedUntil).toBe(
      Date.UTC(2026, 2, 3, 6),
    );
  });
});

describe('a pause that ends in a silent stretch', () => {
  const silent = () => scenario().sit('10m').pause({ kind: 'for', minutes: 2 });

  it('leaves none to be corrected that is half paused', () => {
    const day = silent().idle('4m').bump().sense().sit('1m');
    expect(day.snapshot.correctable.resting).toBeNull();
    expect(day.booked).toEqual(['sitting 13:00, paused 02:00']);
  });

  it('has ended when the lid closes after it', () => {
    expect(silent().idle('4m').asleep('1m').booked).toEqual(['sitting 12:00, away 01:00, paused 02:00']);
  });
});
