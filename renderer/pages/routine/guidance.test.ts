import { expect, test } from 'vitest';
import { routineWith } from '../../../shared/routine/example.ts';
import type { MoveId } from '../../../shared/routine/move.ts';
import { at, timelineOf } from '../../../shared/routine/timeline.ts';
import { english } from '../../../shared/words/words.ts';
import { guidanceOf } from './guidance.ts';

/** Around the numeral in the first rep of a move. */
function aroundIn(move: MoveId): readonly [string, string] {
  const timeline = timelineOf(routineWith([move]));
  const first = timeline.segments.find(({ part }) => part === 'rep');
  const { before, after } = guidanceOf(english, at(timeline, first?.startMs ?? 0));
  return [before, after];
}

test('beside the numeral stands what it counts', () => {
  expect(aroundIn('wallAngels')).toEqual(['', 'of 10']);
  expect(aroundIn('childsPose')).toEqual(['breath', 'of 3']);
  expect(aroundIn('neckTilts')).toEqual(['', 'seconds']);
});
