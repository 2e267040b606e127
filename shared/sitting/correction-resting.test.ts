import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { withCorrections } from './corrected-log.ts';
import { relaunch } from './launch.ts';
import { append, emptyLedger } from './ledger.ts';
import { streakAt } from './model.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';
import { step } from './step.ts';

const resting = { type: 'correct', as: 'resting' } as const;
/** Moves the mouse with this second, not with the next look. */
const input = (day: Scenario): Scenario => day.bump().sense();
/** Ten minutes, two hours of film, five minutes. */
const watched = () =>
  input(scenario().sit('10m').plays({ media: true }).idle('2h'))
    .plays({})
    .sit('5m');

describe('a silent stretch that was resting', () => {
  it('of four minutes is taken out of the streak, and is no rest', () => {
    const day = input(scenario().sit('10m').idle('4m')).sit('1m');
    expect(day.snapshot.correctable.resting).toEqual({ at: Date.UTC(2026, 2, 2, 9, 10), utcOffsetMinutes: 0, ms: 240_000 });
    day.ask(resting);
    expect(day.booked).toEqual(['sitting 11:00, away 04:00']);
    expect(day.log).toEqual(['09:15:00 corrected to resting, streak 11:00']);
    expect(day.told).toEqual([]);
  });

  it('of less than three minutes is nobody’s to correct', () => {
    const day = input(scenario().sit('10m').idle('2m59s')).sit('1m').ask(resting);
    expect(day.told).toEqual(['13:59 refuse nothingToCorrect']);
  });

  it('of a film zeroes the streak, and discharges what fell due in it', () => {
    const day = watched();
    expect(day.streak).toBe('2:15:00');
    day.ask(resting);
    expect(day.booked).toEqual(['sitting 15:00, away 2:00:00']);
    expect(day.streak).toBe('05:00');
    expect(day.log.slice(-2)).toEqual(['11:15:00 corrected to resting, streak 05:00', '11:15:00 discharged at 05:00']);
    expect(whyOf(english, day.snapshot)).toBe('5 min sitting. 2 hr away at 09:10 was a rest.');
    // At 45 minutes: 1:30:00 less in the count than in the film.
    const told = day.told.length;
    expect(day.sit('41m').told.slice(told)).toEqual(['2:55:00 notify at 45:00']);
  });

  it('together with the absence after it may be a rest', () => {
    const day = scenario().sit('10m').idle('4m').asleep('3m').sit('1m').ask(resting);
    expect(day.booked).toEqual(['sitting 10:55, away 07:05']);
    expect(day.streak).toBe('00:55');
    expect(day.log).toEqual(['09:18:00 corrected to resting, streak 00:55']);
  });

  it('goes on into an absence that follows at once, or goes on already', () => {
    const leaving = input(scenario().sit('10m').idle('4m')).ask(resting).locked('3m').sit('1m');
    expect(leaving.booked).toEqual(['sitting 10:55, away 07:05']);
    expect(leaving.log).toEqual(['09:14:00 corrected to resting, streak 10:00', '09:15:00 rested by absence']);
    const gone = scenario().sit('10m').idle('4m').asleep('30s').ask(resting).idle('2m');
    expect(gone.log).toEqual(['09:14:30 corrected to resting, streak 10:00', '09:15:00 rested by absence']);
    expect(gone.snapshot).toMatchObject({ presence: 'away', streakMs: 0 });
  });

  it('long before an absence is none with it', () => {
    const day = input(scenario().sit('10m').idle('4m')).sit('1m').asleep('3m').sit('1m').ask(resting);
    expect(day.booked).toEqual(['sitting 11:55, away 07:05']);
    expect(day.streak).toBe('11:55');
  });

  it('before an absence that was a rest changes the totals alone', () => {
    const day = input(scenario().sit('10m').plays({ media: true }).idle('30m').plays({}).idle('10m'))
      .sit('2m')
      .ask(resting);
    expect(day.booked).toEqual(['sitting 12:00, away 40:00']);
    expect(day.streak).toBe('02:00');
  });

  it('before a routine changes the totals alone', () => {
    const steps = [{ move: 'wall-angels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
    const day = input(scenario().sit('10m').plays({ media: true }).idle('30m'))
      .plays({})
      .sit('1m')
      .ask({ type: 'start' });
    day.idle('20s').report({ status: 'finished', step: 0, steps }).sit('5m').ask(resting);
    expect(day.booked).toEqual(['sitting 15:55, away 30:05, routine 00:20']);
    expect(day.streak).toBe('04:55');
  });

  it('in a pause takes nothing from the streak', () => {
    const day = input(scenario().sit('40m').pause({ kind: 'for', minutes: 60 }).sit('5m').idle('4m'))
      .sit('1m')
      .ask(resting);
    expect(day.booked).toEqual(['sitting 40:00, away 04:00, paused 06:00']);
    expect(day.streak).toBe('40:00');
  });

  it('over midnight is taken from both days', () => {
    const night = input(
      scenario({ startAt: Date.UTC(2026, 2, 2, 23) })
        .sit('10m')
        .plays({ media: true })
        .idle('1h40m'),
    );
    night.plays({}).sit('5m').ask(resting);
    expect(night.booked).toEqual(['sitting 10:00, away 50:00', 'sitting 05:00, away 50:00']);
  });

  it('is corrected once', () => {
    const day = watched().ask(resting).ask(resting).ask({ type: 'correct', as: 'sitting' });
    expect(day.told.slice(-2)).toEqual(['2:15:00 refuse nothingToCorrect', '2:15:00 refuse nothingToCorrect']);
    expect(day.booked).toEqual(['sitting 15:00, away 2:00:00']);
  });

  it('follows from the log alone, and survives a crash', () => {
    const day = watched().ask(resting).sit('1m');
    expect(day.entries.reduce(append, emptyLedger)).toEqual(day.current.ledger);
    day.killed('10s');
    expect(day.streak).toBe('05:50');
    expect(day.ask(resting).told.at(-1)).toBe('2:16:10 refuse nothingToCorrect');
  });

  it('is corrected once, though the crash came before the checkpoint', () => {
    const day = watched();
    const saved = day.current;
    const written = day.ask(resting).entries.filter(({ seq }) => seq > saved.ledger.seq);
    const { state } = relaunch(saved, written, day.current.stamp, defaultSettings);
    expect(streakAt(state)).toBe(300_000);
    const again = step(state, { now: state.stamp, fact: { type: 'asked', command: resting } }, defaultSettings);
    expect(again.effects).toEqual([{ type: 'refuse', why: 'nothingToCorrect' }]);
  });
});

describe('a reminder, when a silent stretch was resting,', () => {
  it('that is no longer due is withdrawn, and falls due when it does', () => {
    const day = input(scenario().sit('42m').idle('4m')).sit('1m').ask(resting).sit('3m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '47:00 withdraw', '49:00 notify at 45:00']);
  });

  it('that is still due stays', () => {
    const day = input(scenario().sit('46m').fact({ type: 'noticeClosed' }).idle('4m'))
      .sit('1m')
      .ask(resting)
      .sit('40m');
    expect(day.told).toEqual(['45:00 notify at 45:00']);
    expect(day.snapshot).toMatchObject({ phase: 'due', streakMs: 87 * 60_000 });
  });

  it('that is snoozed stays snoozed', () => {
    const day = input(scenario().sit('46m').ask({ type: 'snooze', minutes: 10 }).idle('4m'))
      .sit('1m')
      .ask(resting)
      .sit('6m');
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '56:00 notify at 52:00']);
  });

  it('was skipped before it: the next comes a limit after that', () => {
    const day = input(scenario().sit('46m').ask({ type: 'skip' }).sit('1m').idle('4m'))
      .sit('1m')
      .ask(resting)
      .sit('44m');
    expect(day.told.slice(2)).toEqual(['1:35:00 notify at 1:31:00']);
  });

  it('was skipped after it: the next comes a limit after that', () => {
    const short = input(scenario().sit('42m').idle('4m')).sit('1m').ask({ type: 'skip' }).ask(resting).sit('46m');
    // Skipped at 43 minutes as they turned out to be.
    expect(short.told.slice(2)).toEqual(['1:32:00 notify at 1:28:00']);
    const film = watched().ask({ type: 'skip' });
    const told = film.told.length;
    expect(film.ask(resting).sit('46m').told.slice(told)).toEqual(['3:00:00 notify at 50:00']);
  });
});

it('a silent stretch that was a rest and ended within a segment reads in the log as the ledger has it', () => {
  const day = scenario().plays({ call: true }).bump().sense().idle('3s').bump().sense().idle('298s').sit('22s').bump().sense();
  day.idle('3s').bump().sense().ask({ type: 'correct', as: 'resting' });
  expect(withCorrections(day.entries).reduce(append, emptyLedger).streakMs).toBe(day.current.ledger.streakMs);
});
