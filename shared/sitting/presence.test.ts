import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

describe('the streak', () => {
  it('grows while someone types, and a reminder comes at the limit to the second', () => {
    const day = scenario().sit('46m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.streak).toBe('46:00');
    expect(day.snapshot.phase).toBe('due');
    expect(day.log).toEqual(['09:45:00 due at 45:00', '09:45:00 announced at 45:00']);
  });

  it('is not zeroed by anything but a rest', () => {
    const day = scenario().sit('46m').ask({ type: 'skip' }).sit('1m').pause({ kind: 'for', minutes: 1 }).sit('2m').locked('2m').sit('1m');
    expect(day.streak).toBe('48:55');
    expect(day.booked).toEqual(['sitting 48:55, away 02:05, paused 01:00']);
  });
});

describe('away', () => {
  it('is not four minutes of reading, then a scroll', () => {
    const day = scenario().sit('10m').idle('4m').sit('1m');
    expect(day.booked).toEqual(['sitting 15:00']);
    expect(day.snapshot.presence).toBe('here');
    expect([...day.told, ...day.asked, ...day.log]).toEqual([]);
  });

  it('begins after five minutes without input, dated back to the last', () => {
    const day = scenario().sit('20m').idle('4m59s');
    expect(day.snapshot).toMatchObject({ presence: 'here', streakMs: 1_499_000 });
    day.idle('1s');
    expect(day.snapshot).toMatchObject({ presence: 'away', streakMs: 0 });
    expect(whyOf(english, day.snapshot)).toBe('Away since 09:20: no input. That is a rest.');
    expect(day.booked).toEqual(['sitting 20:00, away 05:00']);
    expect(day.asked).toEqual(['25:00 lookForEvidence']);
  });

  it('for six minutes is a rest, and the status says so', () => {
    const day = scenario().sit('20m').idle('6m').sit('2m');
    expect(day.booked).toEqual(['sitting 21:45, away 06:15']);
    expect(day.streak).toBe('01:45');
    expect(day.log).toEqual(['09:25:00 rested by absence']);
    expect(whyOf(english, day.snapshot)).toBe('1 min sitting. 6 min away at 09:20 was a rest.');
    expect(day.told).toEqual([]);
  });

  it('is nobody who bumps the mouse every few minutes while reading', () => {
    const day = scenario().sit('10m');
    for (let times = 0; times < 6; times += 1) day.idle('4m50s').bump();
    expect(day.idle('4m').streak).toBe('43:00');
    expect(day.idle('1m').booked).toEqual(['sitting 39:00, away 05:00']);
  });

  it('begins with a lock at once, dated back to the last input', () => {
    const day = scenario().sit('20m').idle('3m').fact({ type: 'screenLocked' });
    expect(day.snapshot).toMatchObject({ presence: 'away', streakMs: 1_200_000 });
    expect(whyOf(english, day.snapshot)).toBe('Away since 09:20: screen locked.');
    expect(day.idle('2m').log).toEqual(['09:25:00 rested by absence']);
    expect(day.asked).toEqual([]);
  });

  it('begins when the lid closes, even after reading for almost five minutes', () => {
    const day = scenario().sit('10m').idle('4m50s').asleep('15s').sit('1m');
    expect(day.booked).toEqual(['sitting 15:45, away 00:20']);
    expect(day.streak).toBe('15:45');
  });

  it('begins with the last input where the computer fell asleep while asking who is there', () => {
    const day = scenario().plays(null).sit('20m').idle('5m2s').asleep('1h');
    expect(day.booked).toEqual(['sitting 20:00, away 1:05:02']);
  });

  it('goes on over a sleep', () => {
    const day = scenario().sit('20m').idle('10m').asleep('4h').sit('1m');
    expect(day.booked).toEqual(['sitting 20:55, away 4:10:05']);
    expect(day.log).toEqual(['09:25:00 rested by absence']);
  });

  it('is a night asleep, never sitting, whether or not the sleep was told', () => {
    for (const told of [true, false]) {
      const day = scenario().sit('20m').asleep('8h', { told }).sit('3m');
      expect(day.log).toEqual(['09:25:00 rested by absence']);
      expect(day.told).toEqual([]);
      // The first look after a sleep that nobody told is what finds it.
      expect(day.booked).toEqual([told ? 'sitting 22:55, away 8:00:05' : 'sitting 22:05, away 8:00:55']);
    }
  });

  it('is not what a late look finds typing, however short an absence may be', () => {
    const day = scenario({ settings: { awayAfterMinutes: 1, restAfterMinutes: 1 } })
      .sit('10m')
      .stalled('75s', { typing: true })
      .sit('1m');
    expect(day.booked).toEqual(['sitting 12:15']);
  });

  it('is not reading that was over when the limit of an absence was lowered', () => {
    const day = scenario().sit('10m').idle('4m30s').bump().set({ awayAfterMinutes: 1, restAfterMinutes: 1 }).sit('1m');
    expect(day.booked).toEqual(['sitting 15:30']);
  });
});

describe('a rest', () => {
  it('is not a locked minute: the streak pauses and goes on', () => {
    const day = scenario().sit('20m').locked('1m').sit('1m');
    expect(day.streak).toBe('20:55');
    expect(day.booked).toEqual(['sitting 20:55, away 01:05']);
    expect(day.log).toEqual([]);
  });

  it('is ten locked minutes', () => {
    const day = scenario().sit('20m').locked('10m').sit('1m');
    expect(day.streak).toBe('00:55');
    expect(day.booked).toEqual(['sitting 20:55, away 10:05']);
    expect(day.log).toEqual(['09:25:00 rested by absence']);
  });

  it('is five minutes to the second', () => {
    expect(scenario().sit('20m').locked('4m54s').sit('1m').streak).toBe('20:55');
    expect(scenario().sit('20m').locked('4m55s').sit('1m').streak).toBe('00:55');
  });

  it('is never the sum of short absences', () => {
    const day = scenario().sit('20m').locked('3m').sit('2m').locked('3m').sit('2m');
    expect(day.streak).toBe('23:50');
    expect(day.log).toEqual([]);
  });

  it('may be set to be longer than an absence', () => {
    const day = scenario({ settings: { restAfterMinutes: 10 } })
      .sit('20m')
      .idle('9m')
      .sit('2m');
    expect(day.streak).toBe('21:45');
    expect(day.locked('10m').sit('1m').streak).toBe('00:55');
  });
});
