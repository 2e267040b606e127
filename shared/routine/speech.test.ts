import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spokenWords } from '../words/spoken.ts';
import { english } from '../words/words.ts';
import { builtIns } from './built-in.ts';
import { builtIn, routineWith } from './example.ts';
import { type Dose, easierIds, moveIds, ways } from './move.ts';
import { type Routine, routineOf } from './routine.ts';
import { slowMs, spokenBetween, spokenOf } from './speech.ts';
import { timelineOf } from './timeline.ts';

const linesOf = (routine: Routine): readonly string[] =>
  spokenOf(english, timelineOf(routine)).map(({ atMs, say }) => `${clock(atMs)} ${spokenWords(english, say)}`);

const textsOf = (routine: Routine): readonly string[] => spokenOf(english, timelineOf(routine)).map(({ say }) => spokenWords(english, say));

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const anyDose: fc.Arbitrary<Partial<Dose>> = fc.record({
  reps: fc.integer({ min: 1, max: 24 }),
  sets: fc.integer({ min: 1, max: 3 }),
  restSeconds: fc.integer({ min: 0, max: 120 }),
  holdSeconds: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  pacePercent: fc.integer({ min: 50, max: 150 }),
  way: fc.constantFrom(...ways),
  easier: fc.option(fc.constantFrom(...easierIds), { nil: null }),
});
const anyRoutine = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...moveIds), anyDose), { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 60 }))
  .map(([steps, restSeconds]): Routine => {
    const laid = steps.flatMap(([move, dose]) => routineWith([move], { [move]: dose }).steps);
    return { id: 'any', name: 'Any', quiet: false, restSeconds, steps: laid };
  });

const aloud = builtIns.filter(({ quiet }) => !quiet);

test.each(aloud)('$id is spoken as it was read and found good', async (plan) => {
  await expect(`${linesOf(routineOf(plan)).join('\n')}\n`).toMatchFileSnapshot(`./spoken/${plan.id}.txt`);
});

describe('in any routine', () => {
  const law = (holds: (routine: Routine) => void): void => fc.assert(fc.property(anyRoutine, holds), { numRuns: 60 });

  test('a slow voice is through with each thing before the next begins', () => {
    law((routine) => {
      const spoken = spokenOf(english, timelineOf(routine));
      for (const [index, { atMs, afterMs, say }] of spoken.entries()) {
        const next = spoken[index + 1];
        if (next) expect(atMs + afterMs + slowMs(english, say)).toBeLessThanOrEqual(next.atMs + next.afterMs);
      }
    });
  });

  test('every move is named, and the end is the last thing said', () => {
    law((routine) => {
      const timeline = timelineOf(routine);
      const spoken = spokenOf(english, timeline);
      expect(spoken.flatMap(({ say }) => (say.kind === 'move' ? [say.move] : []))).toEqual(routine.steps.map(({ move }) => move.id));
      expect(spoken.at(-1)).toMatchObject({ atMs: timeline.totalMs, say: { kind: 'end' } });
    });
  });

  test('what is due frame by frame is all of it, once', () => {
    law((routine) => {
      const timeline = timelineOf(routine);
      const spoken = spokenOf(english, timeline);
      const frames = Array.from({ length: Math.ceil(timeline.totalMs / 700) + 1 }, (_, frame) => frame * 700);
      const heard = frames.flatMap((ms) => spokenBetween(spoken, ms - 700, ms));
      expect(heard.toSorted(inOrder)).toEqual(spoken.toSorted(inOrder));
    });
  });
});

const inOrder = (a: { readonly atMs: number; readonly afterMs: number }, b: typeof a): number => a.atMs + a.afterMs - b.atMs - b.afterMs;

describe('a tone at the same moment', () => {
  const spoken = spokenOf(english, timelineOf(builtIn('deskReset')));

  test('is heard first: a glide for a quarter of a second, a change of two notes for half, the chord of the end whole', () => {
    const waitOf = (kind: string) => spoken.find(({ say }) => say.kind === kind)?.afterMs;
    expect([waitOf('cue'), waitOf('move'), waitOf('end')]).toEqual([250, 500, 1200]);
  });

  test('is not waited for where there is none', () => {
    expect(spoken.find(({ atMs }) => atMs === 75_000)).toMatchObject({ afterMs: 0, say: { kind: 'number', number: 3 } });
  });
});

describe('counting', () => {
  test('the first two reps are told in verbs, then they are counted, and the last is told as such', () => {
    expect(textsOf(routineWith(['shoulderRolls'], { shoulderRolls: { reps: 4, way: 'forward' } })).slice(1, -1)).toEqual([
      'Roll forward',
      'Roll forward',
      '3',
      'Last one',
    ]);
  });

  test('reps of 1.25 s are counted by threes', () => {
    expect(textsOf(routineWith(['armCircles'], { armCircles: { way: 'forward' } })).slice(1, -2)).toEqual([
      'Circle forward',
      '3',
      '6',
      '9',
      'Last one',
    ]);
  });

  test('a second in which the arms stay is shown and not said', () => {
    expect(textsOf(routineWith(['wallAngels'], { wallAngels: { reps: 1 } })).slice(4, -2)).toEqual([
      'Slide up and breathe in',
      'Slide down and breathe out',
    ]);
  });

  test('of two reps none is counted', () => {
    const texts = textsOf(routineWith(['wallAngels'], { wallAngels: { reps: 2 } }));
    expect(texts).toContain('Slide up and breathe in');
    expect(texts).not.toContain('Last one');
  });

  test('a hold of 8 s tells its half and its last seconds, a shorter one is left in peace', () => {
    const withHold = (holdSeconds: number) => textsOf(routineWith(['neckTilts'], { neckTilts: { holdSeconds, way: 'left' } })).slice(2, -2);
    expect(withHold(12)).toEqual(['Hold', '6 seconds', '3', '2', '1']);
    expect(withHold(8)).toEqual(['Hold', '4', '3', '2', '1']);
    expect(withHold(7)).toEqual(['Hold']);
  });

  test('every breath is told', () => {
    const texts = textsOf(routineWith(['childsPose'], { childsPose: { reps: 5 } }));
    expect(texts.filter((text) => text === 'Breathe in')).toHaveLength(5);
    expect(texts.filter((text) => text === 'Breathe out')).toHaveLength(5);
  });
});

describe('between moves', () => {
  test('a rest tells its length and what comes next, and the move does not say it again', () => {
    const texts = textsOf({ ...routineWith(['shoulderRolls', 'neckTilts']), restSeconds: 30 });
    expect(texts).toContain('Rest, 30 seconds. Next: Neck tilts.');
    expect(texts).toContain('Neck tilts. Sit or stand, shoulders still.');
  });

  test('a rest between sets is counted down', () => {
    const texts = textsOf(routineWith(['bladeSqueeze'], { bladeSqueeze: { reps: 1, sets: 2, restSeconds: 90 } }));
    const rest = texts.indexOf('Rest, 90 seconds.');
    expect(texts.slice(rest, rest + 4)).toEqual(['Rest, 90 seconds.', '3', '2', '1']);
  });

  test('an easier form is named in place of how the move itself is done', () => {
    expect(textsOf(routineWith(['armCircles'], { armCircles: { easier: 'elbowsBent' } }))[0]).toBe('Arm circles. Elbows bent.');
    expect(textsOf(routineWith(['wallAngels'], { wallAngels: { easier: 'seated' } }))[0]).toBe(
      'Wall angels. Sit against the wall. On a chair.',
    );
  });
});
