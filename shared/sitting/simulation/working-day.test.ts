import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNever } from '../../assert-never.ts';
import type { RoutineReport } from '../../routine/report.ts';
import { type Scenario, scenario } from '../scenario.ts';
import { segmentKinds } from '../segment-kind.ts';
import { Random } from './random.ts';
import { reckon } from './reckoning.ts';
import { type Act, lengthOf, workingDays } from './working-day.ts';

const hourMs = 60 * 60_000;
/** A return is seen at the next look, and breath is taken. */
const lookMs = 20_000;

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const daysOf = (seed: number): readonly Act[] => workingDays(new Random(seed, 0), 24 * hourMs);

describe('a working day', () => {
  it('comes to what is reckoned of it, whenever it is looked at', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const all = daysOf(seed);
        const acts = all.slice(0, Math.ceil(share * all.length));
        const day = scenario();
        for (const act of acts) live(day, act);
        const reckoned = reckon(acts);
        const comings = 1 + acts.filter(({ kind }) => ['leaves', 'locks', 'sleeps'].includes(kind)).length;
        const { snapshot, told, entries } = day;
        expect(told.filter((line) => line.includes('notify'))).toHaveLength(reckoned.announced);
        expect(told.filter((line) => line.includes('nudge'))).toHaveLength(reckoned.nudged);
        expect(told.filter((line) => line.includes('refuse'))).toEqual([]);
        expect(snapshot.phase).toBe(reckoned.phase);
        expect(Math.abs(snapshot.streakMs - reckoned.streakMs)).toBeLessThan(comings * lookMs);
        for (const kind of segmentKinds) {
          const logged = entries.reduce((sum, entry) => sum + (entry.type === 'segment' && entry.kind === kind ? entry.ms : 0), 0);
          const open = day.current.open.kind === kind ? day.current.t - day.current.open.since : 0;
          expect(Math.abs(logged + open - reckoned.totals[`${kind}Ms`]), kind).toBeLessThan(comings * lookMs);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has everything in it, is as long as it was asked for, and is the same for the same seed', () => {
    const acts = daysOf(7);
    expect(new Set(acts.map(({ kind }) => kind))).toHaveLength(11);
    expect(lengthOf(acts)).toBeGreaterThanOrEqual(24 * hourMs);
    expect(daysOf(7)).toEqual(acts);
    expect(daysOf(8)).not.toEqual(acts);
  });
});

function live(day: Scenario, { kind, ms }: Act): Scenario {
  const length = `${ms / 1_000}s`;
  switch (kind) {
    case 'sits':
      return day.sit(length);
    case 'idles':
    case 'leaves':
      return day.idle(length);
    case 'calls':
      return day.plays({ call: true }).idle(length).plays({}).bump();
    case 'locks':
      return day.locked(length);
    case 'sleeps':
      return day.asleep(length);
    case 'exercises':
      day.ask({ type: 'start' });
      for (let leftMs = ms; leftMs > 0; leftMs -= 5_000) day.idle(`${Math.min(5_000, leftMs) / 1_000}s`).report(report('playing', ms));
      return day.report(report('finished', ms));
    case 'snoozes':
      return day.ask({ type: 'snooze' });
    case 'skips':
      return day.ask({ type: 'skip' });
    case 'pauses':
      return day.pause({ kind: 'for', minutes: 30 });
    case 'resumes':
      return day.ask({ type: 'resume' });
    default:
      return assertNever(kind);
  }
}

function report(status: RoutineReport['status'], ms: number): RoutineReport {
  return { status, step: 0, steps: [{ move: 'wallAngels', playedMs: ms, plannedMs: ms, reps: 10, plannedReps: 10 }] };
}
