import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import type { WorkingHours } from '../working-hours.ts';
import { scenario } from './scenario.ts';

const at = (hour: number, minute = 0) => hour * 60 + minute;
const daily = (from: number, to: number): WorkingHours => Array.from({ length: 7 }, () => [{ from, to }]);
/** Ten to twelve and one to five, every day. */
const officeHours: WorkingHours = Array.from({ length: 7 }, () => [
  { from: at(10), to: at(12) },
  { from: at(13), to: at(17) },
]);
const office = (hour: number, minute = 0) =>
  scenario({ settings: { workingHours: officeHours }, startAt: Date.UTC(2026, 2, 2, hour, minute) });

describe('outside working hours', () => {
  it('sitting is booked and nothing prompts; at their start, over the limit, a reminder comes at once', () => {
    const day = office(8).sit('1h59m59s');
    expect(day.told).toEqual([]);
    expect(day.booked).toEqual(['sitting 1:59:59']);
    expect(day.snapshot.dueAt).toBeNull();
    expect(whyOf(english, day.snapshot)).toBe('1 hr 59 min sitting. Outside working hours: no reminders until 10:00.');
    // The user has paused in the typing when the work is one second old.
    expect(day.sit('2m').told).toEqual(['2:00:01 notify at 2:00:01']);
  });

  it('no reminder is planned that would fall there', () => {
    expect(office(11).sit('10m').snapshot.dueAt).toBe(Date.UTC(2026, 2, 2, 11, 45));
    expect(office(11, 30).sit('10m').snapshot.dueAt).toBeNull();
  });

  it('a routine may be started', () => {
    const day = office(18).sit('46m').ask({ type: 'start' });
    expect(day.told).toEqual(['46:00 openRoutine afresh']);
    expect(day.idle('31s').log).toEqual(['18:46:30 routine window lost']);
  });

  it('nothing is due that could be snoozed or skipped', () => {
    expect(office(18).sit('46m').ask({ type: 'skip' }).told).toEqual(['46:00 refuse nothingDue']);
  });
});

describe('at the end of working hours', () => {
  it('a due reminder expires', () => {
    const day = office(11).sit('1h10m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '1:00:00 withdraw']);
    expect(day.log.at(-1)).toBe('12:00:00 expired (hours) at 1:00:00');
    expect(day.snapshot).toMatchObject({ phase: 'sitting', reminderOpen: false, streakMs: 70 * 60_000 });
  });

  it('a snoozed one expires', () => {
    const day = office(11).sit('50m').ask({ type: 'snooze', minutes: 30 }).sit('40m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '50:00 withdraw']);
    expect(day.log.at(-1)).toBe('12:00:00 expired (hours) at 1:00:00');
    expect(day.snapshot.snoozesUsed).toBe(0);
  });

  it('one expires while its user is away at that moment', () => {
    const day = office(11, 3).sit('50m').locked('8m').sit('1m');
    expect(day.told.slice(0, 2)).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00']);
    const short = office(11, 10).sit('48m').locked('4m').sit('1m');
    expect(short.told).toEqual(['45:00 notify at 45:00', '48:00 withdraw']);
    expect(short.log.at(-1)).toBe('12:00:00 expired (hours) at 48:00');
  });

  it('one expires behind the routine that failed to answer it', () => {
    const day = office(11, 14).sit('45m30s').ask({ type: 'start' }).idle('1m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '45:30 withdraw', '45:30 openRoutine afresh', '46:00 closeRoutine']);
    expect(day.log.slice(2)).toEqual(['12:00:00 routine window lost', '12:00:00 expired (hours) at 45:30']);
  });

  it('an expired one comes back at the next start, if nobody has rested', () => {
    const day = office(11).sit('2h1m');
    expect(day.told.slice(3)).toEqual(['2:00:00 notify at 2:00:00']);
    expect(office(11).sit('1h10m').locked('6m').sit('44m').told.slice(3)).toEqual([]);
  });

  it('a reminder that would fall due then does not', () => {
    expect(office(11, 15).sit('1h').told).toEqual([]);
  });
});

describe('changed hours', () => {
  it('count at once', () => {
    const day = scenario()
      .sit('46m')
      .set({ workingHoursOn: true, workingHours: daily(at(13), at(17)) });
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
    expect(day.set({ workingHoursOn: false }).idle('2s').told.slice(2)).toEqual(['46:02 notify at 46:02']);
  });
});

describe('a night shift', () => {
  const night = (startAt: number, utcOffsetMinutes = 0) =>
    scenario({ settings: { workingHours: daily(at(22), at(30)) }, startAt, utcOffsetMinutes });

  it('goes on over midnight', () => {
    const shift = night(Date.UTC(2026, 2, 2, 23, 30)).sit('46m');
    expect(shift.told).toEqual(['45:00 notify at 45:00']);
    expect(shift.booked).toEqual(['sitting 30:00', 'sitting 16:00']);
  });

  it('ends at six in the morning', () => {
    expect(night(Date.UTC(2026, 2, 3, 5, 14)).sit('50m').told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
  });

  it('ends at six by the clock on the wall, over daylight saving', () => {
    // Berlin: at one o'clock UTC, two o'clock is three in spring, and three is two in autumn.
    const spring = night(Date.UTC(2026, 2, 29, 3, 10), 120).sit('55m');
    expect(spring.told).toEqual(['45:00 notify at 45:00', '50:00 withdraw']);
    const autumn = night(Date.UTC(2026, 9, 25, 0, 50), 120)
      .sit('10m')
      .travels(60)
      .sit('36m');
    expect(autumn.told).toEqual(['45:00 notify at 45:00']);
    const later = night(Date.UTC(2026, 2, 29, 0, 30), 60)
      .sit('30m')
      .travels(120)
      .sit('3h1m');
    expect(later.told.at(-1)).toBe('3:30:00 withdraw');
    expect(later.log.at(-1)).toBe('06:00:00 expired (hours) at 3:30:00');
  });

  it('belongs to the day it starts on', () => {
    const mondays: WorkingHours = [[{ from: at(22), to: at(30) }], [], [], [], [], [], []];
    const at5 = (day: number) => scenario({ settings: { workingHours: mondays }, startAt: Date.UTC(2026, 2, day, 4) }).sit('46m').told;
    expect(at5(2)).toEqual([]);
    expect(at5(3)).toEqual(['45:00 notify at 45:00']);
  });
});
