import { describe, expect, it } from 'vitest';
import { formatTimeOfDay } from '../duration.ts';
import type { RoutineReport } from '../routine/report.ts';
import type { Scenario } from './scenario.ts';
import { scenario } from './scenario.ts';
import { clockText } from './story.ts';
import { happeningOf, isBeforeTimeline, timelineOf } from './timeline.ts';

/** "09:00 sitting by user 20:00, then away by lock". */
function lines(day: Scenario): readonly string[] {
  return timelineOf(day.entries, day.current).stretches.map(({ kind, source, at, utcOffsetMinutes, ms, endedBy }) => {
    const end = endedBy === null ? '' : `, then ${endedBy.kind} by ${endedBy.source}`;
    return `${formatTimeOfDay(at, utcOffsetMinutes)} ${kind} by ${source} ${clockText(ms)}${end}`;
  });
}

const steps = [{ move: 'wall-angels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
const input = (day: Scenario): Scenario => day.bump().sense();

describe('the timeline', () => {
  it('tells a day with everything in it, and each millisecond once', () => {
    const day = input(input(scenario().sit('20m').idle('10m')).sit('10m').plays({ media: true }).idle('1h'))
      .plays({})
      .sit('5m');
    day.ask({ type: 'start' }).idle('20s').report({ status: 'finished', step: 0, steps }).sit('10m');
    day.locked('6m').sit('5m').asleep('1h').sit('9m50s').pause({ kind: 'for', minutes: 30 }).sit('31m').stalled('2m').sit('1m');
    expect(lines(day)).toEqual([
      '09:00 sitting by user 20:00, then away by idle',
      '09:20 away by idle 10:00, then sitting by input',
      '09:30 sitting by input 10:00, then sitting by media',
      '09:40 sitting by media 1:00:00, then sitting by input',
      '10:40 sitting by input 05:00, then routine by user',
      '10:45 routine by user 00:20, then away by routine',
      '10:45 away by routine 00:05, then sitting by input',
      '10:45 sitting by input 09:55, then away by lock',
      '10:55 away by lock 06:05, then sitting by input',
      '11:01 sitting by input 04:55, then away by sleep',
      '11:06 away by sleep 1:00:05, then sitting by input',
      '12:06 sitting by input 09:45, then paused by user',
      '12:16 paused by user 30:00, then sitting by user',
      '12:46 sitting by user 01:00, then unobserved by crash',
      '12:47 unobserved by crash 02:00, then sitting by crash',
      '12:49 sitting by crash 01:00',
    ]);
    expect([day.bookedMs, day.todayMs]).toEqual([day.current.t, day.current.t]);
    expect(timelineOf(day.entries, day.current).stretches.reduce((sum, { ms }) => sum + ms, 0)).toBe(day.todayMs);
  });

  it('shows an absence that was sitting as sitting', () => {
    const day = input(scenario().sit('20m').idle('10m')).sit('10m');
    expect(lines(day)).toEqual([
      '09:00 sitting by user 20:00, then away by idle',
      '09:20 away by idle 10:00, then sitting by input',
      '09:30 sitting by input 10:00',
    ]);
    day.ask({ type: 'correct', as: 'sitting' }).sit('1m');
    expect(lines(day)).toEqual(['09:00 sitting by user 41:00']);
    // The log itself keeps what was measured.
    expect(day.entries.filter((entry) => entry.type === 'segment' && entry.kind === 'away')).toHaveLength(1);
  });

  it('shows a silent stretch that was resting as away', () => {
    const day = input(scenario().sit('10m').idle('4m')).sit('6m').ask({ type: 'correct', as: 'resting' }).sit('1m');
    expect(lines(day)).toEqual([
      '09:00 sitting by user 10:00, then away by user',
      '09:10 away by user 04:00, then sitting by user',
      '09:14 sitting by user 07:00',
    ]);
  });

  it('shows several corrections, each where it belongs', () => {
    const day = input(scenario().sit('10m').idle('4m')).sit('1m').ask({ type: 'correct', as: 'resting' }).sit('5m').locked('3m').sit('2m');
    day.ask({ type: 'correct', as: 'sitting' }).sit('1m');
    expect(lines(day)).toEqual([
      '09:00 sitting by user 10:00, then away by user',
      '09:10 away by user 04:00, then sitting by user',
      '09:14 sitting by user 12:00',
    ]);
  });

  it('shows an absence half in a pause as half of each', () => {
    const day = scenario().sit('40m').pause({ kind: 'for', minutes: 10 }).locked('20m').sit('1m').ask({ type: 'correct', as: 'sitting' });
    expect(lines(day)).toEqual([
      '09:00 sitting by user 40:00, then paused by user',
      '09:40 paused by user 10:00, then sitting by user',
      '09:50 sitting by user 11:00',
    ]);
  });

  it('begins at midnight, also of a stretch that began before', () => {
    const night = scenario({ startAt: Date.UTC(2026, 2, 2, 23, 40) })
      .sit('30m')
      .idle('6m');
    expect(lines(night)).toEqual(['00:00 sitting by user 10:00, then away by idle', '00:10 away by idle 06:00']);
  });

  it('is one stretch though the clock was set', () => {
    expect(lines(scenario().sit('20m').clockJumps(3_600_000).sit('20m'))).toEqual(['09:00 sitting by user 40:00']);
  });

  it('has the moments of today as the log has them', () => {
    const night = scenario({ startAt: Date.UTC(2026, 2, 2, 22, 40) })
      .sit('46m')
      .ask({ type: 'skip' })
      .sit('46m');
    expect(timelineOf(night.entries, night.current).moments).toEqual(
      night.entries.filter(({ type, at }) => type === 'reminder' && at >= Date.UTC(2026, 2, 3)),
    );
  });

  it('tells what became of a reminder, and of an ignored one that it was missed', () => {
    const day = scenario().sit('46m').ask({ type: 'snooze', minutes: 5 }).sit('6m').ask({ type: 'skip' });
    day.holds({ call: true }, ['call']).sit('46m').holds({}, ['call']).sit('95m');
    expect(timelineOf(day.entries, day.current).moments.map(happeningOf).filter(Boolean)).toEqual([
      'announced',
      'snoozed',
      'announced',
      'skipped',
      'held',
      'announced',
      'missed',
      'announced',
    ]);
  });

  it('tells a routine that was done from one that was not', () => {
    const ends = (report: RoutineReport): unknown => {
      const day = scenario().sit('10m').ask({ type: 'start' }).idle('5s').report(report);
      return timelineOf(day.entries, day.current).moments.map(happeningOf);
    };
    expect(ends({ status: 'finished', step: 0, steps })).toEqual(['completed']);
    expect(ends({ status: 'hurt', step: 0, steps })).toEqual(['stoppedEarly']);
  });

  it('needs the log of today and of yesterday', () => {
    const day = scenario().sit('20m').locked('6m').sit('1m');
    const [first] = day.entries;
    if (first === undefined) throw new Error('nothing was logged');
    const daysAgo = (days: number) => ({ ...first, at: first.at - days * 24 * 3_600_000 });
    expect([0, 1, 2].map((days) => isBeforeTimeline(daysAgo(days), day.current))).toEqual([false, false, true]);
  });
});
