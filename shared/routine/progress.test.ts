import { describe, expect, test } from 'vitest';
import type { Entry } from '../sitting/entry.ts';
import { planOf } from './example.ts';
import type { Dose, MoveId } from './move.ts';
import type { PlanStep } from './plan.ts';
import { progressOf, suggestionFor } from './progress.ts';
import { routineOf } from './routine.ts';
import { timelineOf } from './timeline.ts';

type Done = readonly [move: string, reps: number, planned: number, plannedMs?: number];

const routine = (steps: readonly Done[], end: Extract<Entry, { type: 'routine' }>['end'] = 'completed'): Entry => ({
  type: 'routine',
  seq: 1,
  at: 0,
  utcOffsetMinutes: 0,
  end,
  isRest: true,
  report: {
    status: end === 'hurt' ? 'hurt' : 'finished',
    step: 0,
    steps: steps.map(([move, reps, plannedReps, plannedMs = plannedReps * 1000]) => ({
      move,
      playedMs: (reps / plannedReps) * plannedMs,
      plannedMs,
      reps,
      plannedReps,
    })),
  },
});
const times = (count: number, entry: Entry): readonly Entry[] => Array.from({ length: count }, () => entry);
const of = (entries: readonly Entry[], move: MoveId) => progressOf(entries).find((progress) => progress.move === move);
const stepOf = (move: MoveId, dose: Partial<Dose> = {}): PlanStep => {
  const [step] = planOf([move], { [move]: dose }).steps;
  if (!step) throw new Error('A plan has a step for its move.');
  return step;
};
const angels = routine([['wallAngels', 10, 10]]);

describe('the progress of a move', () => {
  test('counts how often it was played, its reps, and the whole doses in a row', () => {
    expect(of([...times(3, angels)], 'wallAngels')).toEqual({
      move: 'wallAngels',
      times: 3,
      reps: 30,
      lastDoseReps: 10,
      lastDoseMs: 10_000,
      wholeInARow: 3,
    });
  });

  test('is told of every move that was played, in the order of the catalogue, and of no other', () => {
    const both = routine([
      ['wallAngels', 10, 10],
      ['shoulderRolls', 20, 20],
      ['catCow', 0, 10],
      ['handstand', 3, 3],
    ]);
    expect(progressOf([both]).map(({ move }) => move)).toEqual(['shoulderRolls', 'wallAngels']);
    expect(progressOf([])).toEqual([]);
  });

  test('begins its row anew where a dose was done in part', () => {
    expect(of([...times(4, angels), routine([['wallAngels', 9, 10]]), angels], 'wallAngels')).toMatchObject({ times: 6, wholeInARow: 1 });
  });

  test('begins its row anew after pain, though every rep was done', () => {
    expect(of([...times(4, angels), routine([['wallAngels', 10, 10]], 'hurt')], 'wallAngels')).toMatchObject({ wholeInARow: 0 });
  });

  test('begins its row anew with another dose', () => {
    expect(of([...times(4, angels), routine([['wallAngels', 12, 12]])], 'wallAngels')).toMatchObject({ lastDoseReps: 12, wholeInARow: 1 });
  });

  test('begins its row anew with a longer hold, or another pace', () => {
    const [hold, longer] = [routine([['neckTilts', 2, 2, 24_000]]), routine([['neckTilts', 2, 2, 34_000]])];
    expect(of([...times(5, hold), longer], 'neckTilts')).toMatchObject({ lastDoseMs: 34_000, wholeInARow: 1 });
  });

  test('takes no notice of a routine in which it was passed over', () => {
    expect(of([...times(4, angels), routine([['wallAngels', 0, 10]], 'stopped'), angels], 'wallAngels')).toMatchObject({
      times: 5,
      wholeInARow: 5,
    });
  });

  test('says nothing of routines that ended before they were heard of', () => {
    const crashed: Entry = { ...angels, ...{ end: 'crashed' as const, report: null } };
    expect(progressOf([crashed])).toEqual([]);
  });
});

describe('a suggestion', () => {
  const wholeOf = (step: PlanStep): Done => {
    const [{ reps, exerciseMs } = { reps: 0, exerciseMs: 0 }] = timelineOf(routineOf({ ...planOf([]), steps: [step] })).steps;
    return [step.move, reps, reps, exerciseMs];
  };
  const afterWhole = (count: number, asked: PlanStep, done = asked) => {
    const progress = of(times(count, routine([wholeOf(done)])), asked.move);
    return progress ? suggestionFor(progress, asked) : null;
  };

  test('comes with the fifth whole dose in a row, and again with the tenth, not between', () => {
    expect(Array.from({ length: 12 }, (_, index) => afterWhole(index, stepOf('wallAngels')) !== null)).toEqual(
      Array.from({ length: 12 }, (_, index) => index === 5 || index === 10),
    );
  });

  test('is two more wall angels', () => {
    expect(afterWhole(5, stepOf('wallAngels'))).toMatchObject({ reps: 12 });
  });

  test('is five more seconds of a hold that is counted in seconds', () => {
    expect(afterWhole(5, stepOf('neckTilts'))).toMatchObject({ holdSeconds: 15 });
  });

  test('is one more breath of the child’s pose', () => {
    expect(afterWhole(5, stepOf('childsPose'))).toMatchObject({ reps: 4 });
  });

  test('goes to the end of the range and never beyond', () => {
    expect(afterWhole(5, stepOf('wallAngels', { reps: 14 }))).toMatchObject({ reps: 15 });
    expect(afterWhole(5, stepOf('wallAngels', { reps: 15 }))).toBeNull();
    expect(afterWhole(5, stepOf('neckTilts', { holdSeconds: 28 }))).toMatchObject({ holdSeconds: 30 });
    expect(afterWhole(5, stepOf('neckTilts', { holdSeconds: 30 }))).toBeNull();
  });

  test('waits where the routine asks for another dose than was done', () => {
    const done = stepOf('wallAngels');
    expect(afterWhole(5, stepOf('wallAngels', { reps: 12 }), done)).toBeNull();
    expect(afterWhole(5, stepOf('wallAngels', { sets: 2 }), done)).toBeNull();
    expect(afterWhole(5, stepOf('wallAngels', { sets: 2 }))).toMatchObject({ reps: 12 });
  });

  test('does not come again at once for the longer hold that was taken', () => {
    expect(afterWhole(5, stepOf('neckTilts', { holdSeconds: 15 }), stepOf('neckTilts'))).toBeNull();
  });

  test('is about its own move alone', () => {
    const progress = of(times(5, angels), 'wallAngels');
    expect(progress && suggestionFor(progress, stepOf('catCow'))).toBeNull();
  });
});
