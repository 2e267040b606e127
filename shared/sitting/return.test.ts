import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import type { Fact } from './fact.ts';
import { scenario } from './scenario.ts';

/** Locks, unlocks, sleeps and wakes in an order that depends on the seed alone. */
function* powerEvents(seed: number): Generator<Fact> {
  const types = ['screenLocked', 'screenUnlocked', 'suspended', 'resumed'] as const;
  let state = seed;
  for (let count = 0; count < 1_000; count += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield { type: types[Math.floor(state / 65_536) % types.length] ?? 'resumed' };
  }
}

describe('a return', () => {
  it('is no wake-up alone', () => {
    const day = scenario().sit('20m').asleep('3m').idle('30m');
    expect(day.snapshot.presence).toBe('away');
    expect(day.booked).toEqual(['sitting 20:00, away 33:00']);
    expect(day.told).toEqual([]);
  });

  it('is no unlock without input', () => {
    const day = scenario().sit('20m').locked('3m').idle('30m');
    expect(day.booked).toEqual(['sitting 20:00, away 33:00']);
    expect(day.log).toEqual(['09:25:00 rested by absence']);
  });

  it('is no password typed and nothing more', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).idle('10m');
    day.bump().sense().idle('2s').bump().sense().idle('2s').bump().fact({ type: 'screenUnlocked' }).sense();
    expect(day.idle('10m').snapshot.presence).toBe('away');
    expect(whyOf(english, day.snapshot)).toBe('Away since 09:20: screen locked. That is a rest.');
    expect(day.booked).toEqual(['sitting 20:00, away 20:04']);
  });

  it('is the first input after resume and unlock, in whatever order they come', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).fact({ type: 'suspended' }).fact({ type: 'resumed' });
    expect(day.sit('2m').snapshot.presence).toBe('away');
    const back = day.fact({ type: 'screenUnlocked' }).sit('1m');
    expect(back.booked).toEqual(['sitting 20:55, away 02:05']);
    const other = scenario().sit('20m').fact({ type: 'screenLocked' }).fact({ type: 'suspended' }).fact({ type: 'screenUnlocked' });
    expect(other.fact({ type: 'resumed' }).sit('1m').booked).toEqual(['sitting 20:55, away 00:05']);
  });

  it('is not a cat that sits on the keys of a locked screen for hours', () => {
    const day = scenario().sit('46m').fact({ type: 'screenLocked' }).sit('3h');
    expect(day.snapshot.presence).toBe('away');
    expect(day.booked).toEqual(['sitting 46:00, away 3:00:00']);
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
  });

  it('is two bumps within a minute, stamped at the first', () => {
    const day = scenario().sit('20m').idle('10m').bump().sense().idle('50s').bump().sense();
    expect(day.snapshot.presence).toBe('here');
    expect(day.booked).toEqual(['sitting 20:50, away 10:00']);
  });

  it('is no single bump, and no bumps a minute apart', () => {
    const day = scenario().sit('20m').idle('10m');
    for (let times = 0; times < 10; times += 1) day.bump().sense().idle('61s');
    expect(day.booked).toEqual(['sitting 20:00, away 20:10']);
  });

  it('that is not confirmed does not stop a rest', () => {
    const day = scenario().sit('20m').locked('4m').idle('2s').bump().idle('2m');
    expect(day.log).toEqual(['09:25:00 rested by absence']);
  });

  it('that is confirmed after the rest would have begun stops it all the same', () => {
    const day = scenario().sit('20m').locked('4m30s').idle('5s').bump().sense().idle('50s').bump().sense();
    expect(day.booked).toEqual(['sitting 20:50, away 04:35']);
    expect(day.log).toEqual([]);
  });

  it('is followed by a minute in which nothing is shown', () => {
    const unlocked = scenario().sit('44m50s').locked('2m').sit('3m');
    // Back at 46:55, at the limit ten seconds later, told when the minute is over.
    expect(unlocked.told).toEqual(['47:55 notify at 45:50']);
    expect(scenario().sit('44m50s').asleep('2m').sit('3m').told).toEqual(['47:55 notify at 45:50']);
    // Back at 49:35.
    const due = scenario().sit('48m').locked('1m30s').sit('3m');
    expect(due.told).toEqual(['45:00 notify at 45:00', '48:00 withdraw', '50:35 notify at 49:00']);
  });

  it('is not the key that locks the screen: nothing is shown between it and the lock', () => {
    for (const type of ['screenLocked', 'suspended'] as const) {
      const nothingInTheWay = { holdDuringDnd: false, holdDuringFullscreen: false, holdDuringCall: false };
      const reading = scenario({ settings: { awayAfterMinutes: 10, restAfterMinutes: 10, ...nothingInTheWay } })
        .sit('46m')
        .idle('8m')
        // A lid, or a click on a button that takes its time.
        .fact({ type: 'sensed', idleMs: 3_000, isAside: true })
        .fact({ type });
      expect(reading.idle('1m').told).toEqual(['45:00 notify at 45:00', '54:00 withdraw']);
      const lockedMs = type === 'screenLocked' ? 3_000 : 0;
      expect(reading.snapshot).toMatchObject({ presence: 'away', streakMs: 54 * 60_000 - lockedMs });
    }
  });
});

describe('events of the machine', () => {
  it('may come twice', () => {
    const day = scenario().sit('20m');
    for (const type of ['suspended', 'resumed', 'screenLocked', 'screenUnlocked'] as const) day.fact({ type }).fact({ type });
    expect(day.sit('5m').booked).toEqual(['sitting 24:55, away 00:05']);
    expect(day.told).toEqual([]);
  });

  it('may come twice, the second time after the wake-up', () => {
    const day = scenario().sit('20m').asleep('2m').fact({ type: 'suspended' }).fact({ type: 'resumed' }).sit('1m');
    expect(day.booked).toEqual(['sitting 20:55, away 02:05']);
  });

  it('may come twice, the second time in the middle of a return', () => {
    for (const type of ['screenUnlocked', 'resumed'] as const) {
      const day = scenario().sit('20m').locked('2m').idle('2s').bump().sense().fact({ type }).idle('3s').bump().sit('1m');
      expect(day.booked).toEqual(['sitting 21:03, away 02:02']);
    }
  });

  it('a second lock does not put off the doubt about the first', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).sit('50s').fact({ type: 'screenLocked' }).sit('30s');
    expect(day.asked).toEqual(['21:00 checkLock']);
  });

  it('a second lock does not begin the absence anew', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).idle('4m').fact({ type: 'screenLocked' }).locked('1m');
    expect(day.log).toEqual(['09:25:00 rested by absence']);
  });

  it('may never tell an unlock: someone types, and the lock is doubted once', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).idle('3m').unlockedUntold().sit('3m');
    expect(day.asked).toEqual(['24:05 checkLock']);
    expect(day.booked).toEqual(['sitting 21:50, away 04:10']);
  });

  it('doubts a lock once a minute at most, and believes the answer', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).sit('4m');
    expect(day.asked).toEqual(['21:05 checkLock', '22:05 checkLock', '23:05 checkLock']);
    expect(day.snapshot.presence).toBe('away');
  });

  it('may tell a lock that is none: a press in our own window disproves it, unless it is the one that locked', () => {
    const day = scenario().sit('20m').fact({ type: 'screenLocked' }).idle('1s').fact({ type: 'ownInput' });
    expect(day.ask({ type: 'start' }).told).toEqual(['20:01 refuse locked']);
    for (const wait of ['9s', '5s', '5s']) day.idle(wait).fact({ type: 'ownInput' });
    expect([day.booked, day.snapshot.presence]).toEqual([['sitting 20:05, away 00:15'], 'here']);
  });

  it('may never tell a resume: whoever runs for half a minute is awake', () => {
    const day = scenario().sit('20m').fact({ type: 'suspended' }).sit('3m');
    expect(day.booked).toEqual(['sitting 22:10, away 00:50']);
  });

  it('in any order, a thousand of them, leave a clock that works', () => {
    for (const seed of [1, 2, 3]) {
      const day = scenario().sit('10m');
      for (const event of powerEvents(seed)) day.fact(event).idle('1s');
      expect(day.told).toEqual([]);
      expect(day.bookedMs).toBe(1_600_000);
      expect(day.snapshot).toMatchObject({ presence: 'away', streakMs: 0 });
      day.fact({ type: 'resumed' }).fact({ type: 'screenUnlocked' }).sit('46m');
      // Back at 26:45.
      expect(day.told).toEqual(['1:11:45 notify at 45:00']);
    }
  });
});
