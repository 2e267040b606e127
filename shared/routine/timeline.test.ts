import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dose } from './move.ts';
import { deskReset, withDoses } from './routine.ts';
import { at, segmentIndexAt, timelineOf, tonesBetween } from './timeline.ts';

const usual = timelineOf(deskReset);
const anyDose: fc.Arbitrary<Partial<Dose>> = fc.record({
  reps: fc.integer({ min: -5, max: 40 }),
  sets: fc.integer({ min: 1, max: 3 }),
  restSeconds: fc.integer({ min: 0, max: 120 }),
  pacePercent: fc.integer({ min: 10, max: 300 }),
});
const anyRoutine = fc.record({ shoulderRolls: anyDose, wallAngels: anyDose }).map((doses) => withDoses(deskReset, doses));

describe('the usual desk reset', () => {
  test('takes 5 s to get ready, 20 rolls of 3 s with 3 s between the ways, 10 s to the wall, 10 angels of 8 s and 4 s to let go', () => {
    expect(usual.totalMs).toBe(1000 * (5 + 30 + 3 + 30 + 10 + 80 + 4));
  });

  test('rolls ten times forward, then ten times backward', () => {
    const rolls = usual.segments.filter(({ step, part }) => step === 0 && part === 'rep').map(({ way, rep }) => `${way} ${rep}`);
    const ten = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(rolls).toEqual([...ten.map((rep) => `forward ${rep}`), ...ten.map((rep) => `backward ${rep}`)]);
  });

  test('slides up for 3 s, stays 1 s, slides down for 3 s, stays 1 s', () => {
    const first = usual.segments.filter(({ step, rep }) => step === 1 && rep === 1);
    expect(first.map(({ phase, cue, startMs, endMs }) => [phase, cue, endMs - startMs])).toEqual([
      ['up', 'slideUp', 3000],
      ['top', 'slideUp', 1000],
      ['down', 'slideDown', 3000],
      ['bottom', 'slideDown', 1000],
    ]);
  });

  test('counts down from ten while its user walks to the wall', () => {
    const start = usual.steps[1]?.startMs ?? 0;
    const numerals = Array.from({ length: 10 }, (_, second) => at(usual, start + second * 1000).numeral);
    expect(numerals).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(at(usual, start).segment).toMatchObject({ part: 'leadIn', cue: 'walkToWall' });
  });

  test('says what comes next until the last move', () => {
    expect(at(usual, 0).next).toBe('wallAngels');
    expect(at(usual, usual.totalMs - 1).next).toBeNull();
  });

  test('sounds a change at its beginning and the end once', () => {
    expect(tonesBetween(usual, -1, 0)).toEqual(['change']);
    expect(tonesBetween(usual, -1, usual.totalMs).filter((tone) => tone === 'end')).toHaveLength(1);
    expect(tonesBetween(usual, usual.totalMs - 1, usual.totalMs)).toEqual(['end']);
  });

  test('sounds up and down once in every rep', () => {
    const tones = tonesBetween(usual, -1, usual.totalMs);
    expect(tones.filter((tone) => tone === 'up')).toHaveLength(30);
    // One more for the arms that sink at the end.
    expect(tones.filter((tone) => tone === 'down')).toHaveLength(31);
  });

  test('is held at its ends by positions outside of it', () => {
    expect(at(usual, -5000).segment).toBe(usual.segments[0]);
    expect(at(usual, usual.totalMs + 5000)).toMatchObject({ remainingMs: 0, progress: 1 });
  });
});

describe('any routine', () => {
  test('is a chain of segments without gap or overlap, whose lengths sum to its total', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { segments, totalMs, steps } = timelineOf(routine);
        expect(segments[0]?.startMs).toBe(0);
        expect(segments.at(-1)?.endMs).toBe(totalMs);
        for (const [index, { startMs, endMs }] of segments.entries()) {
          expect(endMs).toBeGreaterThan(startMs);
          expect(startMs).toBe(segments[index - 1]?.endMs ?? 0);
        }
        expect(steps.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)).toBe(totalMs);
      }),
    );
  });

  test('has every rep of its dose, each side and set', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { segments, steps } = timelineOf(routine);
        for (const [index, { move, dose, reps }] of steps.entries()) {
          const done = new Set(
            segments.filter(({ step, part }) => step === index && part === 'rep').map(({ set, pass, rep }) => `${set} ${pass} ${rep}`),
          );
          expect(done.size).toBe(reps);
          expect(reps).toBe(dose.reps * dose.sets * move.passes.length);
        }
      }),
    );
  });

  test('finds at each position the segment that holds it, with a progress from 0 to 1', () => {
    fc.assert(
      fc.property(anyRoutine, fc.double({ min: 0, max: 1, noNaN: true }), (routine, share) => {
        const timeline = timelineOf(routine);
        const ms = share * timeline.totalMs;
        const { segment, progress, remainingMs, numeral } = at(timeline, ms);
        expect(segment.startMs).toBeLessThanOrEqual(ms);
        expect(segment.endMs).toBeGreaterThanOrEqual(ms);
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
        expect(numeral).toBeGreaterThanOrEqual(1);
        expect(ms + remainingMs).toBeCloseTo(timeline.totalMs);
        expect(timeline.segments[segmentIndexAt(timeline, segment.startMs)]).toBe(segment);
      }),
    );
  });

  test('keeps its key poses and tones in order of time, inside their step', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        const { steps, tones } = timelineOf(routine);
        for (const { keys, startMs, endMs } of steps) {
          const times = keys.map(({ atMs }) => atMs);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          expect(times[0]).toBe(startMs);
          expect(times.at(-1)).toBeCloseTo(endMs, 6);
        }
        const sounded = tones.map(({ atMs }) => atMs);
        expect(sounded).toEqual([...sounded].sort((a, b) => a - b));
      }),
    );
  });

  test('brings each dose into the range of its move', () => {
    fc.assert(
      fc.property(anyRoutine, (routine) => {
        for (const { move, dose } of routine.steps) {
          for (const name of ['reps', 'sets', 'restSeconds', 'pacePercent'] as const) {
            expect(dose[name]).toBeGreaterThanOrEqual(move.dose[name].min);
            expect(dose[name]).toBeLessThanOrEqual(move.dose[name].max);
          }
        }
      }),
    );
  });
});

test('a dose of one rep is a whole routine', () => {
  const short = timelineOf(withDoses(deskReset, { shoulderRolls: { reps: 1 }, wallAngels: { reps: 1 } }));
  expect(short.totalMs).toBe(1000 * (5 + 3 + 3 + 3 + 10 + 8 + 4));
  expect(short.steps.map(({ reps }) => reps)).toEqual([2, 1]);
});

test('twice the pace halves the motion and leaves the holds', () => {
  const [, angels] = timelineOf(withDoses(deskReset, { wallAngels: { reps: 1, pacePercent: 150 } })).steps;
  expect(angels?.exerciseMs).toBe(2000 + 1000 + 2000 + 1000);
});
