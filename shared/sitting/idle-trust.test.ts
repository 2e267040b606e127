import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { freshTrust, trustAfterKey, trustAfterLook } from './idle-trust.ts';
import type { IdleTrust } from './model.ts';
import { scenario } from './scenario.ts';

const look = (trust: IdleTrust, idleMs: number | null, t: number, isPlanned = true) => trustAfterLook(trust, idleMs, t, isPlanned);
const looks = (count: number, everyMs: number, isPlanned = true) =>
  Array.from({ length: count }).reduce<IdleTrust>((trust, _, index) => look(trust, 0, index * everyMs, isPlanned), freshTrust);
const press = (trust: IdleTrust, idleMs: number, t: number) => trustAfterKey(look(trust, idleMs, t), t);

describe('idle time', () => {
  it('that reads zero for two hours, and a hundred times, is stuck', () => {
    expect(looks(145, 50_000).verdict).toBe('stuck');
    expect(looks(144, 50_000).verdict).toBe('ok');
    expect(looks(100, 10_000).verdict).toBe('ok');
    expect(looks(99, 3_600_000).verdict).toBe('ok');
  });

  it('is not judged by looks that a click may have brought about', () => {
    expect(looks(1_000, 50_000, false).verdict).toBe('ok');
  });

  it('that is a second old just once is not stuck', () => {
    const almost = look(looks(140, 50_000), 1_000, 7_000_000);
    expect(almost.zeros).toBe(0);
    expect(look(almost, 0, 7_250_000).verdict).toBe('ok');
  });

  it('that moves again is trusted again', () => {
    expect(look(looks(200, 50_000), 1_000, 10_000_000).verdict).toBe('ok');
  });

  it('that misses three keys is blind to them', () => {
    const twice = press(press(freshTrust, 20_000, 20_000), 30_000, 30_000);
    expect(twice.verdict).toBe('ok');
    expect(press(twice, 40_000, 40_000).verdict).toBe('blind');
  });

  it('is not blind for one key held down, nor for keys that it was about to see', () => {
    expect(
      Array.from({ length: 20 }).reduce<IdleTrust>((trust, _, index) => press(trust, 20_000, 20_000 + index * 100), freshTrust).verdict,
    ).toBe('ok');
    expect(
      Array.from({ length: 20 }).reduce<IdleTrust>((trust, _, index) => press(trust, 9_000, 20_000 + index * 5_000), freshTrust).verdict,
    ).toBe('ok');
  });

  it('that sees a key forgets the ones it missed, and is trusted again', () => {
    const missed = press(press(freshTrust, 20_000, 20_000), 30_000, 30_000);
    expect(press(press(missed, 0, 40_000), 20_000, 60_000).verdict).toBe('ok');
    const blind = press(missed, 40_000, 40_000);
    expect(look(blind, 0, 50_000).verdict).toBe('blind');
    expect(press(blind, 0, 50_000).verdict).toBe('ok');
  });

  it('that cannot be read is no longer judged, and judged anew when it can', () => {
    const none = look(looks(200, 50_000), null, 10_000_000);
    expect(none).toEqual({ ...freshTrust, verdict: 'none', since: 10_000_000 });
    expect(trustAfterKey(none, 10_000_000)).toEqual(none);
    expect(look(none, 5_000, 10_050_000).verdict).toBe('ok');
  });
});

describe('where idle time is stuck', () => {
  it('the status says so, and reminders come in plain intervals', () => {
    const day = scenario().type('2h1m');
    expect(day.snapshot.idleSource).toBe('stuck');
    expect(whyOf(english, day.snapshot)).toContain('The idle time of this system does not move: only lock and sleep count as away.');
    expect(day.type('15m').told.at(-1)).toBe('2:15:00 notify at 2:15:00');
  });

  it('lock and sleep still tell an absence, and their end is the return', () => {
    const locked = scenario().type('2h1m').fact({ type: 'screenLocked' }).type('6m').fact({ type: 'screenUnlocked' });
    expect(locked.type('1m').streak).toBe('00:55');
    expect(locked.asked).toEqual(['2:06:30 checkLock']);
    const asleep = scenario().type('2h1m').asleep('8h').type('1m');
    expect(asleep.streak).toBe('00:55');
  });

  it('a lock whose end nobody tells is doubted for its age alone', () => {
    const day = scenario().type('2h1m').fact({ type: 'screenLocked' }).unlockedUntold().type('6m');
    expect(day.asked).toEqual(['2:06:30 checkLock']);
    expect(day.snapshot.presence).toBe('here');
  });

  it('it recovers with the first pause in typing, and absences are seen again', () => {
    const day = scenario().type('2h1m').idle('2m');
    expect(day.snapshot.idleSource).toBe('ok');
    expect(day.idle('5m').snapshot.presence).toBe('away');
  });
});

describe('where idle time is blind to keys', () => {
  const typed = () => {
    const day = scenario().sit('10m');
    for (let keys = 0; keys < 3; keys += 1) day.idle('20s').fact({ type: 'ownInput' });
    return day;
  };

  it('the status says so, and nobody is taken for absent', () => {
    const day = typed();
    expect(day.snapshot.idleSource).toBe('blind');
    expect(whyOf(english, day.snapshot)).toBe(
      '11 min sitting. The idle time of this system misses your keys: only lock and sleep count as away.',
    );
    expect(day.idle('20m').booked).toEqual(['sitting 31:00']);
    expect(day.asked).toEqual([]);
  });

  it('it recovers with the first key that it sees', () => {
    const day = typed().bump().sense().fact({ type: 'ownInput' });
    expect(day.snapshot.idleSource).toBe('ok');
    expect(day.idle('5m').booked).toEqual(['sitting 11:00, away 05:00']);
  });

  it('a key is input all the same', () => {
    const day = scenario().sit('10m').idle('4m').fact({ type: 'ownInput' }).idle('4m');
    expect(day.booked).toEqual(['sitting 18:00']);
    const back = scenario().sit('10m').idle('10m').fact({ type: 'ownInput' }).idle('3s').fact({ type: 'ownInput' });
    expect(back.booked).toEqual(['sitting 10:03, away 10:00']);
  });
});

describe('where idle time cannot be read', () => {
  it('the status says so, and reminders come in plain intervals', () => {
    const day = scenario().cannotReadIdle().idle('46m');
    expect(day.snapshot.idleSource).toBe('none');
    expect(whyOf(english, day.snapshot)).toBe(
      'A break is due: 46 min sitting. Idle time cannot be read here: only lock and sleep count as away.',
    );
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.asked).toEqual([]);
  });

  it('a night asleep is a rest, whether or not it was told', () => {
    for (const told of [true, false]) {
      const day = scenario().cannotReadIdle().idle('40m').asleep('8h', { told }).sense();
      expect(day.snapshot).toMatchObject({ phase: 'sitting', streakMs: 0 });
      expect(day.log.map((event) => event.slice(9))).toEqual(['rested by absence']);
      expect(day.booked[0]).toMatch(/^sitting (40:00|39:10), away 8:00/);
    }
  });

  it('nothing is shown in the first minute after an unlock', () => {
    expect(scenario().cannotReadIdle().idle('44m50s').locked('2m').idle('3m').told).toEqual(['47:55 notify at 45:50']);
  });

  it('for less than a minute, nothing changes', () => {
    const reading = scenario().sit('20m').idle('3m').cannotReadIdle().idle('50s').cannotReadIdle(false).idle('1m10s');
    expect(reading.booked).toEqual(['sitting 20:00, away 05:00']);
    const night = scenario().sit('20m').idle('1h').cannotReadIdle().idle('50s').cannotReadIdle(false).idle('10s');
    expect(whyOf(english, night.snapshot)).toBe('Away since 09:20: no input. That is a rest.');
    expect(night.booked).toEqual(['sitting 20:00, away 1:01:00']);
  });

  it('for a minute, it is not waited for', () => {
    const reading = scenario().sit('20m').idle('3m').cannotReadIdle().idle('7m');
    expect(reading.booked).toEqual(['sitting 30:00']);
    const away = scenario().sit('20m').idle('10m').cannotReadIdle().idle('1m30s');
    expect(away.booked).toEqual(['sitting 20:30, away 11:00']);
  });

  it('it recovers with the first look that can', () => {
    const day = scenario().cannotReadIdle().idle('20m').cannotReadIdle(false);
    expect(day.snapshot.idleSource).toBe('ok');
    expect(day.idle('5m').booked).toEqual(['sitting 20:00, away 05:00']);
  });
});
