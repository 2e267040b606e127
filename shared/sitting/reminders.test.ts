import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

describe('a reminder', () => {
  it('nudges once when ignored, and expires after another limit of sitting', () => {
    const day = scenario().sit('1h31m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge at 50:00', '1:30:00 withdraw', '1:30:00 notify at 1:30:00']);
    expect(day.log.slice(2)).toEqual([
      '09:50:00 nudged at 50:00',
      '10:30:00 expired (ignored) at 1:30:00',
      '10:30:00 due at 1:30:00',
      '10:30:00 announced at 1:30:00',
    ]);
  });

  it('ignored for six hours comes eight times and nudges once each', () => {
    const day = scenario().sit('6h');
    const times = ['45:00', '1:30:00', '2:15:00', '3:00:00', '3:45:00', '4:30:00', '5:15:00', '6:00:00'];
    const nudges = ['50:00', '1:35:00', '2:20:00', '3:05:00', '3:50:00', '4:35:00', '5:20:00'];
    expect(day.told).toEqual(
      times.flatMap((at, index) => {
        const nudge = nudges[index];
        return [
          ...(index === 0 ? [] : [`${at} withdraw`]),
          `${at} notify at ${at}`,
          ...(nudge === undefined ? [] : [`${nudge} nudge at ${nudge}`]),
        ];
      }),
    );
    expect(day.streak).toBe('6:00:00');
  });

  it('does not nudge an empty chair', () => {
    const day = scenario().sit('46m').idle('4m30s').sit('1m');
    // At 50:00 nobody has been seen for four minutes.
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:50 nudge at 50:50']);
  });

  it('stays due without a nudge when its notice is closed', () => {
    const day = scenario().sit('46m').fact({ type: 'noticeClosed' }).sit('20m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.snapshot).toMatchObject({ phase: 'due', overdue: false });
    expect(whyOf(english, day.snapshot)).toBe('A break is due: 1 hr 6 min sitting.');
  });

  it('is asked again a limit of sitting after a skip, and the streak stays honest', () => {
    const day = scenario().sit('46m').ask({ type: 'skip' }).sit('46m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:31:00 notify at 1:31:00']);
    expect(day.streak).toBe('1:32:00');
    expect(day.log.at(2)).toBe('09:46:00 skipped at 46:00');
  });

  it('is asked at the limit again after a skip and a rest', () => {
    const day = scenario().sit('46m').ask({ type: 'skip' }).sit('4m').locked('6m').sit('46m');
    // Back at 56:05.
    expect(day.told.slice(2)).toEqual(['1:41:05 notify at 45:00']);
  });

  it('is discharged by any rest', () => {
    const day = scenario().sit('46m').locked('6m').sit('3m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
    expect(day.log.slice(2)).toEqual(['09:51:00 rested by absence', '09:51:00 discharged at 00:00']);
  });

  it('is withdrawn when the idle minutes it counted turn out to be an absence', () => {
    const day = scenario().sit('42m').idle('5m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '47:00 withdraw']);
    expect(day.booked).toEqual(['sitting 42:00, away 05:00']);
  });

  it('is withdrawn by a raised limit and falls due under a lowered one, without restarting the count', () => {
    const raised = scenario().sit('46m').set({ sitLimitMinutes: 60 }).sit('14m');
    expect(raised.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:00:00 notify at 1:00:00']);
    expect(scenario().sit('30m').set({ sitLimitMinutes: 30 }).idle('2s').told).toEqual(['30:02 notify at 30:02']);
  });

  it('comes when it would have come, whatever else is set', () => {
    const day = scenario().sit('20m').set({ nudgeAfterMinutes: 7, snoozeLimit: 1, soundOn: false, restAfterMinutes: 9 }).sit('33m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '52:00 nudge at 52:00']);
  });

  it('comes once under a limit so low that the streak has passed it many times', () => {
    const day = scenario({ settings: { sitLimitMinutes: 180 } })
      .sit('170m')
      .set({ sitLimitMinutes: 10 })
      .sit('11m');
    expect(day.told).toEqual(['2:50:02 notify at 2:50:02', '2:55:02 nudge at 2:55:02', '3:00:00 withdraw', '3:00:00 notify at 3:00:00']);
    expect(day.log[0]).toBe('11:50:00 due at 2:50:00');
  });

  it('cannot be snoozed or skipped before it is due', () => {
    const day = scenario().sit('5m').ask({ type: 'snooze' }).ask({ type: 'skip' });
    expect(day.told).toEqual(['05:00 refuse nothingDue', '05:00 refuse nothingDue']);
    expect(day.log).toEqual([]);
  });

  it('that is open sleeps with the computer: eight hours discharge it, two minutes do not', () => {
    const night = scenario().sit('46m').asleep('8h').sit('5m');
    expect(night.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
    expect(night.streak).toBe('04:55');
    // Back at 48:05.
    const nap = scenario().sit('46m').asleep('2m').sit('3m');
    expect(nap.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '49:05 notify at 47:00']);
  });
});

describe('a snooze', () => {
  it('ends with the real sitting time, as often as the limit allows', () => {
    const day = scenario({ settings: { snoozeLimit: 2 } }).sit('46m');
    day.ask({ type: 'snooze', minutes: 5 }).sit('6m').ask({ type: 'snooze' });
    expect(whyOf(english, day.snapshot)).toBe('52 min sitting. Snoozed until 09:57 (2 of 2).');
    day.sit('5m').ask({ type: 'snooze' });
    expect(day.told).toEqual([
      '45:00 notify at 45:00',
      '46:00 withdraw',
      '51:00 notify at 51:00',
      '52:00 withdraw',
      '57:00 notify at 57:00',
      '57:00 refuse snoozeLimit',
    ]);
    expect(day.snapshot).toMatchObject({ phase: 'due', snoozesUsed: 2, canSnooze: false });
  });

  it('without a limit may be had any number of times', () => {
    const day = scenario({ settings: { snoozeLimit: 0 } }).sit('45m');
    for (let times = 0; times < 20; times += 1) day.ask({ type: 'snooze', minutes: 5 }).sit('5m');
    expect(day.told).not.toContain('refuse snoozeLimit');
    expect(day.snapshot.snoozesUsed).toBe(20);
  });

  it('counts anew after a skip', () => {
    const day = scenario({ settings: { snoozeLimit: 1 } }).sit('46m');
    day.ask({ type: 'snooze' }).sit('6m').ask({ type: 'skip' }).sit('45m').ask({ type: 'snooze' });
    expect(day.told.at(-1)).toBe('1:37:00 withdraw');
  });

  it('does not touch the streak, and is discharged by any rest', () => {
    const day = scenario().sit('45m').ask({ type: 'snooze', minutes: 10 }).idle('20m').sit('5m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '45:00 withdraw']);
    expect(day.snapshot).toMatchObject({ phase: 'sitting', snoozesUsed: 0 });
    expect(day.log.slice(2)).toEqual(['09:45:00 snoozed at 45:00', '09:50:00 rested by absence', '09:50:00 discharged at 00:00']);
  });

  it('goes on while the computer sleeps, and is discharged by a night', () => {
    const snoozed = () => scenario().sit('46m').ask({ type: 'snooze', minutes: 10 }).sit('5m');
    // Back at 53:05, three minutes before the end.
    expect(snoozed().asleep('2m').sit('5m').told.slice(2)).toEqual(['56:00 notify at 53:55']);
    expect(snoozed().asleep('8h').sit('20m').told.slice(2)).toEqual([]);
  });

  it('that ends in an absence waits for the return, and for a minute more', () => {
    const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 5 }).sit('3m').asleep('4m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw']);
    // Back at 53:05.
    expect(day.sit('2m').told.slice(2)).toEqual(['54:05 notify at 50:00']);
  });

  it('is over when the limit is raised above the streak', () => {
    const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 10 }).set({ sitLimitMinutes: 60 }).sit('15m');
    expect(day.told.slice(2)).toEqual(['1:00:00 notify at 1:00:00']);
  });
});

describe('the nudge by card', () => {
  it('takes the place of the notice', () => {
    const day = scenario({ settings: { nudgeWithCard: true } }).sit('51m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '50:00 nudge by card at 50:00']);
    expect(day.ask({ type: 'snooze' }).told.at(-1)).toBe('51:00 withdraw');
  });
});
