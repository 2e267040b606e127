import { describe, expect, it } from 'vitest';
import type { RoutineReport } from '../routine/report.ts';
import { whyOf } from '../words/why.ts';
import { english } from '../words/words.ts';
import { scenario } from './scenario.ts';

const report = (status: RoutineReport['status'], ...playedMs: readonly [number, number]): RoutineReport => ({
  status,
  step: 1,
  steps: [
    { move: 'shoulder-rolls', playedMs: playedMs[0], plannedMs: 60_000, reps: 20, plannedReps: 20 },
    { move: 'wall-angels', playedMs: playedMs[1], plannedMs: 80_000, reps: 10, plannedReps: 10 },
  ],
});
const started = () => scenario().sit('46m').ask({ type: 'start' });
const opened = ['45:00 notify at 45:00', '46:00 withdraw', '46:00 openRoutine afresh'];

describe('a routine', () => {
  it('that was completed is a rest and answers the reminder', () => {
    const day = started()
      .idle('5s')
      .report(report('finished', 60_000, 80_000));
    expect(day.told).toEqual(opened);
    expect(day.snapshot).toMatchObject({ phase: 'away', streakMs: 0, reminderOpen: false });
    expect(whyOf(english, day.snapshot)).toBe('Away since 09:46, after a routine. The routine at 09:46 was a rest.');
    expect(day.log.slice(2)).toEqual(['09:46:05 routine completed, a rest', '09:46:05 rested by routine', '09:46:05 discharged at 00:00']);
    expect(day.booked).toEqual(['sitting 46:00, routine 00:05']);
  });

  it('is completed when every move was played for half', () => {
    expect(
      started()
        .report(report('finished', 30_000, 40_000))
        .log.at(2),
    ).toBe('09:46:00 routine completed, a rest');
    expect(
      started()
        .report(report('finished', 60_000, 39_000))
        .log.at(2),
    ).toBe('09:46:00 routine stopped, a rest');
  });

  it('that was skipped through is not completed, and no rest', () => {
    const day = started()
      .report(report('finished', 1_000, 2_000))
      .sit('45m');
    expect(day.log.slice(2)).toEqual(['09:46:00 routine stopped', '09:46:00 answered at 46:00']);
    expect(day.streak).toBe('1:30:55');
    expect(day.told).toEqual(opened);
  });

  it('stopped at forty percent answers the reminder and leaves the streak', () => {
    const day = started()
      .idle('20s')
      .report(report('stopped', 56_000, 0));
    expect(day.snapshot).toMatchObject({ streakMs: 46 * 60_000, reminderOpen: false });
    expect(day.log.slice(2)).toEqual(['09:46:20 routine stopped', '09:46:20 answered at 46:00']);
    // Back at 46:25, and another limit of sitting later the next falls due.
    expect(day.sit('46m').told).toEqual([...opened, '1:31:25 notify at 1:31:00']);
  });

  it('stopped after half of its time is a rest but not completed', () => {
    const day = started().report(report('stopped', 60_000, 10_000));
    expect(day.log.slice(2)).toEqual(['09:46:00 routine stopped, a rest', '09:46:00 rested by routine', '09:46:00 discharged at 00:00']);
    expect(started().report(report('stopped', 60_000, 9_999)).snapshot.streakMs).toBe(46 * 60_000);
  });

  it('that hurt is recorded as that', () => {
    expect(
      started()
        .report(report('hurt', 10_000, 0))
        .log.at(2),
    ).toBe('09:46:00 routine hurt');
  });

  it('nobody asked for a reminder before answers none', () => {
    const day = scenario()
      .sit('10m')
      .ask({ type: 'start' })
      .report(report('stopped', 1_000, 0))
      .sit('36m');
    expect(day.log).toEqual(['09:10:00 routine stopped', '09:45:05 due at 45:00', '09:45:05 announced at 45:00']);
  });

  it('starts the next sitting with the first input after it', () => {
    const day = started()
      .report(report('finished', 60_000, 80_000))
      .idle('10m')
      .sit('5m');
    expect(day.booked).toEqual(['sitting 50:45, away 10:15']);
    expect(day.streak).toBe('04:45');
    expect(whyOf(english, day.snapshot)).toBe('4 min sitting. The routine at 09:46 was a rest.');
    // Ten minutes away after a rest are no second one.
    expect(day.log.filter((event) => event.includes('rested'))).toEqual(['09:46:00 rested by routine']);
  });

  it('backdates nothing while it plays', () => {
    const day = started();
    for (let seconds = 0; seconds < 360; seconds += 5) day.report(report('playing', 1_000, 0)).idle('5s');
    expect(day.booked).toEqual(['sitting 46:00, routine 06:00']);
    expect(day.asked).toEqual([]);
    expect(day.report(report('finished', 60_000, 80_000)).booked).toEqual(['sitting 46:00, routine 06:00']);
  });

  it('is stopped early by a lock, and closes its window', () => {
    const day = started()
      .report(report('playing', 20_000, 0))
      .idle('20s')
      .fact({ type: 'screenLocked' })
      .idle('1m');
    expect(day.told).toEqual([...opened, '46:20 closeRoutine']);
    expect(day.log.slice(2)).toEqual(['09:46:20 routine locked', '09:46:20 answered at 46:00']);
    expect(day.booked).toEqual(['sitting 46:00, away 01:00, routine 00:20']);
  });

  it('locked over after half of its time is a rest', () => {
    const day = started()
      .report(report('playing', 60_000, 20_000))
      .fact({ type: 'screenLocked' });
    expect(day.log.slice(2)).toEqual(['09:46:00 routine locked, a rest', '09:46:00 rested by routine', '09:46:00 discharged at 00:00']);
  });

  it('is stopped early by sleep, told or not', () => {
    const told = started().idle('20s').asleep('1h').sit('1m');
    expect(told.told).toEqual([...opened, '46:20 closeRoutine']);
    expect(told.booked).toEqual(['sitting 46:55, away 1:00:05, routine 00:20']);
    const untold = started().asleep('1h', { told: false }).sit('1s');
    expect(untold.told).toEqual([...opened, '1:46:01 closeRoutine']);
    expect(untold.log.slice(2, 4).map((event) => event.slice(9))).toEqual(['routine slept', 'answered at 46:00']);
  });

  it('slept through is no return when the machine wakes up, even by a key', () => {
    const day = started().asleep('2m', { told: false }).bump().idle('5s').bump().sense();
    expect(day.snapshot.presence).toBe('away');
  });

  it('ends by itself when its window says nothing for half a minute', () => {
    const day = started().idle('10m');
    expect(day.told).toEqual([...opened, '46:30 closeRoutine']);
    expect(day.log.at(2)).toBe('09:46:30 routine window lost');
  });

  it('paused for ten minutes is stopped early, and its window shows what was done', () => {
    const day = started();
    for (let seconds = 0; seconds < 610; seconds += 5) day.report(report('paused', 1_000, 0)).idle('5s');
    expect(day.told).toEqual(opened);
    expect(day.log.slice(2)).toEqual(['09:56:00 routine left paused', '09:56:00 answered at 46:00']);
  });

  it('paused for nine minutes, twice, is not', () => {
    const day = started();
    for (let seconds = 0; seconds < 1_090; seconds += 5) day.report(report(seconds === 545 ? 'playing' : 'paused', 1_000, 0)).idle('5s');
    expect(day.told).toEqual(opened);
  });

  it('that never ends is ended after two hours', () => {
    const day = started();
    for (let reports = 0; reports < 361; reports += 1) day.report(report('playing', 1_000, 0)).idle('20s');
    expect(day.told).toEqual([...opened, '2:46:00 closeRoutine']);
  });

  it('can be snoozed away at its start, and the reminder comes back', () => {
    const day = started().ask({ type: 'snooze', minutes: 5 }).sit('7m');
    expect(day.told).toEqual([...opened, '46:00 closeRoutine', '51:00 notify at 50:55']);
    expect(day.log.slice(2, 4)).toEqual(['09:46:00 routine snoozed', '09:46:00 snoozed at 46:00']);
  });

  it('skipped at its start answers the reminder', () => {
    const day = started().ask({ type: 'skip' }).sit('46m');
    expect(day.told).toEqual([...opened, '46:00 closeRoutine', '1:31:05 notify at 1:31:00']);
  });

  it('in a pause comes back to the pause', () => {
    const day = scenario().sit('10m').pause({ kind: 'for', minutes: 60 }).ask({ type: 'start' }).idle('10s');
    day.report(report('finished', 60_000, 80_000)).sit('1m');
    expect(day.snapshot.phase).toBe('paused');
    expect(day.booked).toEqual(['sitting 10:00, away 00:05, routine 00:10, paused 00:55']);
  });

  it('has to end before another one begins, which is said', () => {
    const running = scenario().sit('1m').ask({ type: 'start', routine: 'staySeated' }).ask({ type: 'start', routine: 'deskReset' });
    expect(running.told).toEqual(['01:00 openRoutine afresh', '01:00 refuse anotherRuns']);
    expect(running.ask({ type: 'start', routine: 'staySeated' }).told.at(-1)).toBe('01:00 openRoutine');
    expect(running.ask({ type: 'start' }).told.at(-1)).toBe('01:00 openRoutine');
    expect(running.snapshot.routineId).toBe('staySeated');
  });

  it('only comes to the front when started a second time', () => {
    expect(started().ask({ type: 'start' }).told).toEqual([...opened, '46:00 openRoutine']);
  });

  it('is lost with its window: closed answers the reminder, a failure leaves it due', () => {
    const closed = started().fact({ type: 'routineWindowGone', how: 'closed' });
    expect(closed.snapshot).toMatchObject({ phase: 'away', reminderOpen: false });
    const lost = started().fact({ type: 'routineWindowGone', how: 'lost' });
    expect(lost.snapshot).toMatchObject({ phase: 'due', reminderOpen: true, streakMs: 46 * 60_000 });
    // Told again after the first minute back.
    expect(lost.sit('2m').told).toEqual([...opened, '47:05 notify at 47:00']);
  });

  it('never starts on a locked screen', () => {
    const day = scenario().fact({ type: 'screenLocked' }).ask({ type: 'start' });
    expect(day.told).toEqual(['00:00 refuse locked']);
    expect(day.snapshot.phase).toBe('away');
  });

  const logged = (day: ReturnType<typeof scenario>) => day.entries.find(({ type }) => type === 'routine');

  it('tells which one it was, and of input elsewhere, which never stops it', () => {
    const day = scenario().sit('46m').ask({ type: 'start', routine: 'own-2' }).idle('20s').bump().idle('5s');
    day
      .report(report('playing', 1_000, 0))
      .idle('10s')
      .bump()
      .idle('15s');
    expect(day.snapshot).toMatchObject({ phase: 'routine', routineId: 'own-2' });
    expect(logged(day.report(report('finished', 60_000, 80_000)))).toMatchObject({ routine: 'own-2', end: 'completed', elsewhere: 2 });
  });

  it('does not take a press in its own window for input elsewhere', () => {
    const day = started().idle('20s').bump().tell({ type: 'ownInput' }).idle('20s');
    expect(logged(day.report(report('finished', 60_000, 80_000)))).toMatchObject({ routine: 'deskReset', elsewhere: 0 });
  });
});
