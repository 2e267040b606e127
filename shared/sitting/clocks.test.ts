import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

const hourMs = 60 * 60_000;
/** In Berlin clocks went from two to three on the first of these nights, and back on the other. */
const spring = { change: Date.UTC(2026, 2, 29, 1), before: 60, after: 120 };
const autumn = { change: Date.UTC(2026, 9, 25, 1), before: 120, after: 60 };

describe('the wall clock', () => {
  it('set three hours forward or back moves no streak and no reminder', () => {
    for (const ms of [-3 * hourMs, 3 * hourMs]) {
      const day = scenario().sit('40m').clockJumps(ms).sit('5m');
      expect(day.told).toEqual(['45:00 notify at 45:00']);
      expect(day.booked).toEqual(['sitting 45:00']);
      expect(whyOf(english, day.snapshot)).toBe('A break is due: 45 min sitting.');
    }
  });

  it('set back does not bring a nudge or a snooze late, set forward not early', () => {
    for (const ms of [-3 * hourMs, 3 * hourMs]) {
      const day = scenario().sit('46m').clockJumps(ms).sit('5m').ask({ type: 'snooze', minutes: 10 }).sit('5m').clockJumps(ms).sit('6m');
      expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '51:00 withdraw', '1:01:00 notify at 1:01:00']);
    }
  });

  it('set by five seconds while nobody is there makes no one present', () => {
    const day = scenario().sit('20m').idle('3m').clockJumps(5_000).idle('3m');
    expect(day.booked).toEqual(['sitting 20:00, away 06:00']);
    expect(day.snapshot.streakMs).toBe(0);
    const back = scenario().sit('20m').locked('2m').idle('2s').bump().sense().idle('5s').clockJumps(5_000).idle('5s').bump().sit('1m');
    expect(back.booked).toEqual(['sitting 21:10, away 02:02']);
  });

  it('set by five seconds while someone reads leaves the reading in one piece', () => {
    const day = scenario()
      .sit('20m')
      .idle('2m')
      .clockJumps(5_000)
      .idle('2m')
      .bump()
      .sense()
      .sit('1m')
      .ask({ type: 'correct', as: 'resting' });
    expect(day.streak).toBe('21:00');
  });

  it('set over midnight leaves what was booked on its day', () => {
    const late = { startAt: Date.UTC(2026, 2, 2, 22) };
    const forward = scenario(late)
      .sit('30m')
      .clockJumps(3 * hourMs)
      .sit('10m');
    expect(forward.booked).toEqual(['sitting 30:00', 'sitting 10:00']);
    expect(forward.streak).toBe('40:00');
    const back = scenario({ startAt: Date.UTC(2026, 2, 2, 1) })
      .sit('30m')
      .clockJumps(-3 * hourMs)
      .sit('10m');
    expect(back.booked).toEqual(['sitting 10:00', 'sitting 30:00']);
    expect(scenario(late).sit('30m').travels(180).sit('10m').booked).toEqual(['sitting 30:00', 'sitting 10:00']);
  });

  it('in another of nine time zones goes on with the same streak', () => {
    const day = scenario().sit('40m').travels(540).sit('6m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.streak).toBe('46:00');
    expect(day.log[0]).toBe('18:45:00 due at 45:00');
  });
});

describe('the night of daylight saving', () => {
  it('moves no streak, in spring or in autumn', () => {
    for (const { change, before, after } of [spring, autumn]) {
      const night = scenario({ startAt: change - 30 * 60_000, utcOffsetMinutes: before })
        .sit('30m')
        .travels(after)
        .sit('16m');
      expect(night.told).toEqual(['45:00 notify at 45:00']);
      expect(night.booked).toEqual(['sitting 46:00']);
    }
  });

  it('dates what follows by the new time', () => {
    const at = (night: typeof spring) => {
      const { change, before, after } = night;
      const day = scenario({ startAt: change - 30 * 60_000, utcOffsetMinutes: before })
        .sit('30m')
        .travels(after)
        .sit('5m')
        .idle('6m');
      return whyOf(english, day.snapshot);
    };
    expect(at(spring)).toBe('Away since 03:05: no input. That is a rest.');
    expect(at(autumn)).toBe('Away since 02:05: no input. That is a rest.');
  });

  it('ends a pause until six at six', () => {
    for (const { change, before, after } of [spring, autumn]) {
      const night = scenario({ startAt: change - 4 * hourMs, utcOffsetMinutes: before })
        .sit('10m')
        .pause({ kind: 'at', minuteOfDay: 360 });
      night.idle('3h50m').travels(after);
      const six = Date.UTC(2026, change === spring.change ? 2 : 9, change === spring.change ? 29 : 25, 6) - after * 60_000;
      expect(night.snapshot.pausedUntil).toBe(six);
      night.idle('10h');
      expect(night.entries.find(({ type }) => type === 'resumed')?.at).toBe(six);
    }
  });

  it('does not touch a pause of ten hours', () => {
    const night = scenario({ startAt: spring.change - 4 * hourMs, utcOffsetMinutes: spring.before }).pause({ kind: 'for', minutes: 600 });
    expect(night.idle('4h').travels(spring.after).snapshot.pausedUntil).toBe(spring.change + 6 * hourMs);
  });

  it('ends a snooze of ten minutes after ten minutes', () => {
    for (const { change, before, after } of [spring, autumn]) {
      const night = scenario({ startAt: change - 50 * 60_000, utcOffsetMinutes: before })
        .sit('46m')
        .ask({ type: 'snooze', minutes: 10 });
      night.sit('4m').travels(after).sit('7m');
      expect(night.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '56:00 notify at 56:00']);
    }
  });
});

describe('midnight', () => {
  it('splits the totals of the year, not the streak', () => {
    const night = scenario({ startAt: Date.UTC(2026, 11, 31, 23, 40) }).sit('46m');
    expect(night.booked).toEqual(['sitting 20:00', 'sitting 26:00']);
    expect(night.told).toEqual(['45:00 notify at 45:00']);
    expect(night.snapshot.today.sittingMs).toBe(26 * 60_000);
  });

  it('splits an absence, and the rest is one', () => {
    const night = scenario({ startAt: Date.UTC(2026, 2, 2, 23, 37) })
      .sit('20m')
      .idle('6m')
      .sit('1m');
    expect(night.booked).toEqual(['sitting 20:00, away 03:00', 'sitting 00:45, away 03:15']);
    expect(night.log).toEqual(['00:02:00 rested by absence']);
  });

  it('is where the local clock says', () => {
    const night = scenario({ startAt: Date.UTC(2026, 2, 2, 14, 40), utcOffsetMinutes: 540 }).sit('30m');
    expect(night.booked).toEqual(['sitting 20:00', 'sitting 10:00']);
  });
});

describe('a late tick', () => {
  it('of 29 seconds is booked to the state it interrupted, one of 31 to nobody', () => {
    // The next look was planned for 10:50.
    expect(scenario().sit('10m').stalled('79s', { typing: true }).booked).toEqual(['sitting 11:19']);
    expect(scenario().sit('10m').stalled('81s', { typing: true }).booked).toEqual(['sitting 10:00, unobserved 01:21']);
  });

  it('is none of two that are 40 seconds apart', () => {
    const day = scenario().sit('10m').stalled('40s', { typing: true }).stalled('40s', { typing: true });
    expect(day.booked).toEqual(['sitting 11:20']);
  });

  it('of two minutes leaves the streak, and adds nothing to it', () => {
    const day = scenario().sit('10m').stalled('2m').sit('1m');
    expect(day.booked).toEqual(['sitting 11:00, unobserved 02:00']);
    expect(day.streak).toBe('11:00');
    expect(day.log).toEqual([]);
  });

  it('of a rest restarts the streak, and is told as that', () => {
    const day = scenario().sit('46m').stalled('9m').sit('1m');
    expect(day.streak).toBe('01:00');
    expect(day.log.slice(2)).toEqual(['09:55:00 restarted', '09:55:00 discharged at 00:00']);
    expect(day.told).toEqual(['45:00 notify at 45:00', '55:00 withdraw']);
    expect(whyOf(english, day.snapshot)).toBe('1 min sitting. Unhunch was not running before 09:55, so the count began again.');
  });

  it('is followed by a minute in which nothing is shown, for it may have been a sleep', () => {
    const day = scenario().sit('47m').stalled('4m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.sit('2m').told.slice(1)).toEqual(['52:00 nudge at 48:00']);
  });

  it('in an absence is nobody’s time either, and ends the count of the rest', () => {
    const day = scenario().sit('20m').locked('3m').stalled('2m').idle('2m').sit('1m');
    expect(day.booked).toEqual(['sitting 20:45, away 05:15, unobserved 02:00']);
    expect(day.streak).toBe('20:45');
  });

  it('after a suspend event is sleep, whichever clock slept', () => {
    const day = scenario().sit('20m').fact({ type: 'suspended' }).stalled('8h').fact({ type: 'resumed' }).sit('1m');
    expect(day.booked).toEqual(['sitting 20:55, away 8:00:05']);
    expect(day.log).toEqual(['09:25:00 rested by absence']);
  });
});
