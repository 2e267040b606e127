import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtIn, deskReset, routineWith, withDoses } from './example.ts';
import { type Dose, easierIds, moveIds, ways } from './move.ts';
import type { Routine } from './routine.ts';
import { at, segmentIndexAt, timelineOf, tonesBetween } from './timeline.ts';

const usual = timelineOf(deskReset);
const anyDose: fc.Arbitrary<Partial<Dose>> = fc.record({
  reps: fc.integer({ min: -5, max: 40 }),
  sets: fc.integer({ min: 1, max: 3 }),
  restSeconds: fc.integer({ min: 0, max: 120 }),
  holdSeconds: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  pacePercent: fc.integer({ min: 10, max: 300 }),
  way: fc.constantFrom(...ways),
  easier: fc.option(fc.constantFrom(...easierIds), { nil: null }),
});
const anyRoutine = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...moveIds), anyDose), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 60 }))
  .map(([steps, restSeconds]): Routine => {
    const laid = steps.flatMap(([move, dose]) => routineWith([move], { [move]: dose }).steps);
    return { id: 'any', name: 'Any', quiet: false, restSeconds, steps: laid };
  });

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
      ['top', 'stay', 1000],
      ['down', 'slideDown', 3000],
      ['bottom', 'stay', 1000],
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
          const passes = move.passes.filter(({ way }) => dose.way === 'both' || dose.way === way);
          expect(passes.length).toBeGreaterThan(0);
          expect(reps).toBe(dose.reps * dose.sets * passes.length);
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
          for (const name of ['reps', 'sets', 'restSeconds', 'holdSeconds', 'pacePercent'] as const) {
            const range = move.dose[name];
            if (range === null) expect(dose[name]).toBeNull();
            else expect(dose[name]).toSatisfy((value: number) => value >= range.min && value <= range.max);
          }
        }
      }),
    );
  });
});

test('a dose of one rep is a whole routine', () => {
  const short = timelineOf(withDoses({ shoulderRolls: { reps: 1 }, wallAngels: { reps: 1 } }));
  expect(short.totalMs).toBe(1000 * (5 + 3 + 3 + 3 + 10 + 8 + 4));
  expect(short.steps.map(({ reps }) => reps)).toEqual([2, 1]);
});

test('twice the pace halves the motion and leaves the holds', () => {
  const [, angels] = timelineOf(withDoses({ wallAngels: { reps: 1, pacePercent: 150 } })).steps;
  expect(angels?.exerciseMs).toBe(2000 + 1000 + 2000 + 1000);
});

test('the built-in routines take exactly as long as their moves', () => {
  const seconds = (id: Parameters<typeof builtIn>[0]) => timelineOf(builtIn(id)).totalMs / 1000;
  const rolls = 5 + 30 + 3 + 30;
  const circles = 5 + 15 + 3 + 15 + 5;
  const tilts = 5 + 16 + 3 + 16;
  const catCow = 10 + 60 + 3;
  const twist = 10 + 21 + 3 + 21 + 4;
  const angels = 10 + 80 + 4;
  const squeeze = 5 + 100 + 2;
  const child = 10 + 30 + 4;
  expect(seconds('deskReset')).toBe(rolls + angels);
  expect(seconds('staySeated')).toBe(rolls + tilts + squeeze);
  expect(seconds('twoMinuteQuiet')).toBe(5 + 15 + 3 + 15 + tilts + (5 + 40 + 2));
  expect(seconds('upperBackRelief')).toBe(rolls + circles + tilts + catCow + twist + angels + squeeze + child);
});

test('a hold is as long as its dose says, and the pace leaves it alone', () => {
  const [squeeze] = timelineOf(routineWith(['bladeSqueeze'], { bladeSqueeze: { reps: 1, holdSeconds: 8, pacePercent: 150 } })).steps;
  expect(squeeze?.exerciseMs).toBe(1000 + 8000 + 1000 + 2000);
});

describe('rest', () => {
  const told = (routine: Routine): readonly string[] =>
    timelineOf(routine)
      .segments.filter(({ part }) => part !== 'rep')
      .map(({ step, part, set, startMs, endMs }) => `${step} ${part} ${set}: ${(endMs - startMs) / 1000} s`);

  test('between two moves comes before each but the first', () => {
    const routine = { ...routineWith(['neckTilts', 'bladeSqueeze'], { neckTilts: { way: 'left' } }), restSeconds: 20 };
    expect(told(routine)).toEqual(['0 leadIn 1: 5 s', '1 between 1: 20 s', '1 leadIn 1: 5 s', '1 leadOut 1: 2 s']);
  });

  test('between two sets is as long as the dose says, and each set does both sides', () => {
    const routine = routineWith(['neckTilts'], { neckTilts: { sets: 2, restSeconds: 12 } });
    expect(told(routine)).toEqual(['0 leadIn 1: 5 s', '0 otherWay 1: 3 s', '0 rest 2: 12 s', '0 otherWay 2: 3 s']);
  });
});

describe('the numeral', () => {
  const numerals = (routine: Routine, part: string): readonly number[] => {
    const timeline = timelineOf(routine);
    const times = timeline.segments.filter((segment) => segment.part === part).flatMap(({ startMs, endMs }) => [startMs, endMs - 1]);
    return times.map((ms) => at(timeline, ms).numeral);
  };

  test('is the rep of a move that is counted, in each phase of it', () => {
    expect(numerals(routineWith(['bladeSqueeze'], { bladeSqueeze: { reps: 2 } }), 'rep')).toEqual([
      1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2,
    ]);
  });

  test('is the seconds left of the phase of a move that is held', () => {
    expect(numerals(routineWith(['neckTilts'], { neckTilts: { way: 'left' } }), 'rep')).toEqual([3, 1, 10, 1, 3, 1]);
  });
});
