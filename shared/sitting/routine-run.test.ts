import { describe, expect, it } from 'vitest';
import type { RoutineReport } from '../routine/report.ts';
import { scenario } from './scenario.ts';

const minuteMs = 60_000;
/** A return is stamped when the clock next looks: every 15 s while away, every 5 s after an unlock or a wake-up. */
const awayLookMs = 15_000;

describe('a routine', () => {
  const report = (status: RoutineReport['status'], ...playedMs: readonly [number, number]): RoutineReport => ({
    status,
    step: 1,
    steps: [
      { move: 'shoulder-rolls', playedMs: playedMs[0], plannedMs: 60_000, reps: 20, plannedReps: 20 },
      { move: 'wall-angels', playedMs: playedMs[1], plannedMs: 80_000, reps: 10, plannedReps: 10 },
    ],
  });
  const started = () => scenario().sit('46m').ask({ type: 'start' });

  it('that was completed is a rest and answers the reminder', () => {
    const day = started()
      .idle('5s')
      .report(report('finished', 60_000, 80_000));
    expect(day.told).toEqual(['45:00 notify at 45:00', '46:00 withdraw', '46:00 openRoutine afresh']);
    expect(day.snapshot).toMatchObject({ phase: 'away', streakMs: 0, reminderOpen: false });
    expect(day.snapshot.why).toBe('Away since 09:46, after a routine. The routine at 09:46 was a rest.');
    expect(day.entries.find(({ type }) => type === 'routine')).toMatchObject({ end: 'completed', isRest: true });
  });

  it('that was skipped through is not completed, and no rest', () => {
    const day = started()
      .report(report('finished', 1_000, 2_000))
      .sit('45m');
    expect(day.entries.find(({ type }) => type === 'routine')).toMatchObject({ end: 'stopped', isRest: false });
    expect(day.snapshot.streakMs).toBeGreaterThan(80 * minuteMs);
  });

  it('stopped at forty percent answers the reminder and leaves the streak', () => {
    const day = started().report(report('stopped', 56_000, 0));
    expect(day.snapshot).toMatchObject({ streakMs: 46 * minuteMs, reminderOpen: false });
  });

  it('stopped after half of its time is a rest but not completed', () => {
    const day = started().report(report('stopped', 60_000, 20_000));
    expect(day.entries.find(({ type }) => type === 'routine')).toMatchObject({ end: 'stopped', isRest: true });
    expect(day.snapshot.streakMs).toBe(0);
  });

  it('starts the next sitting with the first input after it', () => {
    const day = started()
      .report(report('finished', 60_000, 80_000))
      .idle('10m')
      .sit('5m');
    expect(day.snapshot.today.awayMs).toBe(10 * minuteMs + awayLookMs);
    expect(day.streak).toBe('04:45');
  });

  it('ends early on lock and on sleep, and closes its window', () => {
    expect(started().fact({ type: 'screenLocked' }).told.at(-1)).toBe('46:00 closeRoutine');
    expect(started().asleep('1h').told.at(-1)).toBe('46:00 closeRoutine');
    expect(started().asleep('1h', { told: false }).sit('1s').told).toContain('1:46:01 closeRoutine');
  });

  it('slept through is no return when the machine wakes up, even by a key', () => {
    const day = started().asleep('2m', { told: false }).bump().idle('5s').bump().sense();
    expect(day.snapshot.presence).toBe('away');
  });

  it('ends by itself when its window says nothing for half a minute, or is paused for ten minutes', () => {
    expect(started().idle('31s').told.at(-1)).toBe('46:30 closeRoutine');
    const paused = started();
    for (let seconds = 0; seconds < 610; seconds += 5) paused.report(report('paused', 1_000, 0)).idle('5s');
    expect(paused.told.at(-1)).toBe('56:00 closeRoutine');
    expect(paused.entries.find(({ type }) => type === 'routine')).toMatchObject({ end: 'left paused' });
  });

  it('can be snoozed away at its start, and the reminder comes back', () => {
    const day = started().ask({ type: 'snooze', minutes: 5 }).sit('7m');
    expect(day.told.slice(2)).toEqual(['46:00 openRoutine afresh', '46:00 closeRoutine', '51:00 notify at 50:55']);
  });

  it('is lost with its window, and a second start only brings it to the front', () => {
    expect(started().ask({ type: 'start' }).told.slice(-2)).toEqual(['46:00 openRoutine afresh', '46:00 openRoutine']);
    expect(started().fact({ type: 'routineWindowGone', how: 'closed' }).snapshot.phase).toBe('away');
  });

  it('that fails with its window leaves the reminder due, told again after the first minute back', () => {
    const day = started().fact({ type: 'routineWindowGone', how: 'lost' });
    expect(day.snapshot).toMatchObject({ reminderOpen: true, streakMs: 46 * minuteMs });
    expect(day.sit('2m').told.slice(3)).toEqual(['47:05 notify at 47:00']);
  });

  it('never starts on a locked screen', () => {
    expect(scenario().fact({ type: 'screenLocked' }).ask({ type: 'start' }).told).toEqual(['00:00 refuse locked']);
  });
});
