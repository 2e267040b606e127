import { describe, expect, it } from 'vitest';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { append, emptyLedger } from './ledger.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';

const sitting = { type: 'correct', as: 'sitting' } as const;
const atMorning = { startAt: Date.UTC(2026, 2, 2, 9, 20) };
/** Comes back with this second, not with the next look. */
const back = (day: Scenario): Scenario => day.bump().sense();

describe('an absence that was sitting', () => {
  it('gives the streak back: forty minutes, twenty that were none, ten more', () => {
    const day = back(scenario(atMorning).sit('40m').idle('20m')).sit('10m');
    expect(whyOf(english, day.snapshot)).toBe('10 min sitting. 20 min away at 10:00 was a rest.');
    expect(day.snapshot.correctable.sitting).toEqual({ at: Date.UTC(2026, 2, 2, 10), utcOffsetMinutes: 0, ms: 20 * 60_000 });
    day.ask(sitting);
    expect(day.streak).toBe('1:10:00');
    expect(day.booked).toEqual(['sitting 1:10:00']);
    expect(whyOf(english, day.snapshot)).toBe('A break is due: 1 hr 10 min sitting.');
    expect(day.idle('2s').told).toEqual(['1:10:02 notify at 1:10:02']);
    expect(day.log.slice(1)).toEqual([
      '10:05:00 rested by absence',
      '10:05:00 discharged at 00:00',
      '10:30:00 corrected to sitting, streak 1:10:00',
      '10:30:00 due at 1:10:00',
      '10:30:02 announced at 1:10:02',
    ]);
  });

  it('shorter than a rest counts, and moves nothing else', () => {
    const day = scenario().sit('20m').locked('3m').sit('2m').ask(sitting).sit('1m');
    expect(day.booked).toEqual(['sitting 26:00']);
    expect(day.streak).toBe('26:00');
    expect(day.told).toEqual([]);
  });

  it('may be going on: who says so is here, and is shown nothing for a minute', () => {
    const day = back(scenario().sit('40m').idle('20m')).ask(sitting).sit('2m');
    expect(day.booked).toEqual(['sitting 1:02:00']);
    expect(day.told).toEqual(['1:01:00 notify at 1:01:00']);
  });

  it('brings back the rest before it', () => {
    const day = back(scenario().sit('20m').idle('10m')).sit('10m').idle('7m');
    expect(whyOf(english, back(day).sit('1m').snapshot)).toBe('1 min sitting. 7 min away at 09:40 was a rest.');
    expect(whyOf(english, day.ask(sitting).snapshot)).toBe('18 min sitting. 10 min away at 09:20 was a rest.');
  });

  it('is one though the clock was set within it', () => {
    const day = back(scenario().sit('20m').idle('8m').clockJumps(3_600_000).idle('4m')).sit('1m').ask(sitting);
    expect(day.booked).toEqual(['sitting 33:00']);
    expect(day.streak).toBe('33:00');
  });

  it('is one though a pause began or ended within it', () => {
    const paused = scenario().sit('40m').pause({ kind: 'for', minutes: 10 }).locked('20m').sit('1m').ask(sitting);
    expect(paused.booked).toEqual(['sitting 51:00, paused 10:00']);
    expect(paused.streak).toBe('51:00');
  });

  it('is not hidden by one of a few seconds after it', () => {
    const day = scenario().sit('40m').idle('20m').sit('10m').locked('10s').sit('1m');
    expect(day.snapshot.correctable.sitting).toMatchObject({ at: Date.UTC(2026, 2, 2, 9, 40) });
    // Ten seconds locked, and five until the return is seen.
    expect(day.ask({ type: 'correct', as: 'sitting' }).streak).toBe('1:10:55');
  });

  it('in a pause was paused', () => {
    const day = back(scenario().sit('40m').pause({ kind: 'for', minutes: 60 }).sit('5m').idle('6m'))
      .sit('4m')
      .ask(sitting);
    expect(day.booked).toEqual(['sitting 40:00, paused 15:00']);
    expect(day.streak).toBe('40:00');
  });

  it('over midnight counts on both days', () => {
    const late = { startAt: Date.UTC(2026, 2, 2, 23, 37) };
    const night = back(scenario(late).sit('20m').idle('20m')).sit('3m').ask(sitting);
    expect(night.booked).toEqual(['sitting 23:00', 'sitting 20:00']);
    expect(night.streak).toBe('43:00');
  });

  it('before a gap that nobody measured changes the totals alone', () => {
    const day = back(scenario().sit('20m').idle('10m')).sit('5m').stalled('9m').sit('1m').ask(sitting);
    expect(day.booked).toEqual(['sitting 36:00, unobserved 09:00']);
    expect(day.streak).toBe('01:00');
    expect(whyOf(english, day.snapshot)).toContain('Unhunch was not running before 09:44');
  });
});

describe('a reminder, when an absence was sitting,', () => {
  it('that is due stays, and expires as if nobody had gone', () => {
    // Back at 47:05.
    const day = scenario().sit('44m').locked('3m').sit('3m').ask(sitting).sit('44m');
    expect(day.told).toEqual(['48:05 notify at 45:00', '53:05 nudge at 53:05', '1:33:05 withdraw', '1:33:05 notify at 1:33:05']);
  });

  it('that is snoozed stays snoozed', () => {
    const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 10 }).locked('3m').sit('1m').ask(sitting).sit('7m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '56:00 notify at 56:00']);
  });

  it('was skipped before it: the next comes a limit after that', () => {
    const day = back(scenario().sit('46m').ask({ type: 'skip' }).idle('20m'))
      .sit('10m')
      .ask(sitting)
      .sit('19m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '1:31:00 notify at 1:31:00']);
    const short = scenario().sit('46m').ask({ type: 'skip' }).sit('1m').locked('3m').sit('1m').ask(sitting).sit('44m');
    expect(short.told.slice(2)).toEqual(['1:31:00 notify at 1:31:00']);
  });

  it('was skipped after it: the next comes a limit after that', () => {
    const day = back(scenario().sit('40m').idle('20m')).sit('46m').ask({ type: 'skip' }).ask(sitting).sit('46m');
    expect(day.told).toEqual(['1:45:00 notify at 45:00', '1:46:00 withdraw', '2:31:00 notify at 2:31:00']);
  });
});

describe('a correction', () => {
  const corrected = () => back(scenario().sit('40m').idle('20m')).sit('10m').ask(sitting);

  it('is made once', () => {
    const day = corrected().ask(sitting).ask({ type: 'correct', as: 'resting' });
    expect(day.told).toEqual(['1:10:00 refuse nothingToCorrect', '1:10:00 refuse nothingToCorrect']);
    expect(day.booked).toEqual(['sitting 1:10:00']);
  });

  it('follows from the log alone', () => {
    const day = corrected().sit('5m').idle('6m').sit('1m');
    expect(day.entries.reduce(append, emptyLedger)).toEqual(day.current.ledger);
  });

  it('survives a crash right after it', () => {
    const day = corrected().killed('10s');
    expect(day.booked).toEqual(['sitting 1:10:00, unobserved 00:10']);
    expect(day.streak).toBe('1:10:00');
    expect(day.sit('5s').told).toEqual(['1:10:15 notify at 1:10:05']);
    expect(day.ask(sitting).told.at(-1)).toBe('1:10:15 refuse nothingToCorrect');
  });

  it('is refused where there is nothing to correct', () => {
    const fresh = scenario().sit('10m').ask(sitting).ask({ type: 'correct', as: 'resting' });
    expect(fresh.told).toEqual(['10:00 refuse nothingToCorrect', '10:00 refuse nothingToCorrect']);
    expect(fresh.log).toEqual([]);
    expect(fresh.snapshot.correctable).toEqual({ sitting: null, resting: null });
    expect(scenario().sit('10m').locked('50s').sit('1m').ask(sitting).told).toEqual(['11:50 refuse nothingToCorrect']);
    expect(scenario().sit('10m').locked('55s').sit('1m').ask(sitting).told).toEqual([]);
    expect(scenario().sit('10m').asleep('13h').sit('1m').ask(sitting).told).toEqual(['13:11:00 refuse nothingToCorrect']);
  });

  it('is refused on a locked screen', () => {
    const day = scenario().sit('10m').fact({ type: 'screenLocked' }).idle('3m').ask(sitting).ask({ type: 'correct', as: 'resting' });
    expect(day.told).toEqual(['13:00 refuse locked', '13:00 refuse locked']);
  });
});
