import { describe, expect, test } from 'vitest';
import { routineWith } from '../../../shared/routine/example.ts';
import { bodyAt } from '../../../shared/routine/figure/motion.ts';
import { moveIds } from '../../../shared/routine/move.ts';
import { moveOf } from '../../../shared/routine/moves/catalogue.ts';
import { at, type Segment, type Timeline, timelineOf } from '../../../shared/routine/timeline.ts';
import { type Frame, filmOf, frameOf } from './film.ts';
import { penFor } from './outline.ts';

const strideMs = 800;
/** In user units: the air that a rib cage may lag behind and what a pen leaves alone. */
const unseen = 0.3;

const repsOf = ({ segments }: Timeline, wanted: (segment: Segment) => boolean): readonly number[] =>
  segments
    .filter((segment) => segment.part === 'rep' && wanted(segment))
    .flatMap(({ startMs, endMs }) =>
      Array.from({ length: Math.ceil((endMs - startMs) / strideMs) }, (_, index) => startMs + index * strideMs),
    );

/** Every number that is drawn, and what stands between them. */
function drawnIn({ scene: { shapes, head, shadows, headAt }, glows }: Frame): {
  readonly letters: string;
  readonly numbers: readonly number[];
} {
  const text = [
    headAt,
    ...shapes.flatMap(({ id, path, crease }) => [id, path, crease]),
    ...Object.values(head),
    ...Object.values(shadows),
  ].join(' ');
  const numbers = [...text.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
  const spots = glows.flatMap(({ x, y, angle, long, wide, strength }) => [x, y, angle, long, wide, strength]);
  const ends = shapes.flatMap(({ from, to }) => [...from, ...to]);
  return { letters: text.replaceAll(/-?\d+(\.\d+)?/g, '#'), numbers: [...numbers, ...spots, ...ends] };
}

describe.each(moveIds)('the film of %s', (id) => {
  const reps = Math.max(4, moveOf(id).dose.reps.min);
  const timeline = timelineOf(routineWith([id], { [id]: { reps, sets: 1 } }));

  test('shows in every frame the body of that moment, as if it had never been drawn before', () => {
    const film = filmOf(timeline);
    for (const ms of repsOf(timeline, () => true)) {
      const shown = drawnIn(film(ms));
      const wanted = drawnIn(frameOf(bodyAt(timeline, ms), at(timeline, ms), penFor()));
      expect(shown.letters).toBe(wanted.letters);
      const farthest = Math.max(...wanted.numbers.map((number, index) => Math.abs(number - (shown.numbers[index] ?? Number.NaN))));
      expect(farthest).toBeLessThan(unseen);
    }
  });
});

test('a rep between two others is shown again, the first and the last are not', () => {
  const timeline = timelineOf(routineWith(['catCow'], { catCow: { reps: 5, sets: 1 } }));
  const film = filmOf(timeline);
  const showing = (rep: number): readonly Frame[] => repsOf(timeline, (segment) => segment.rep === rep && segment.pass === 0).map(film);
  const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map(showing);
  expect(third?.every((frame, index) => frame === second?.[index])).toBe(true);
  expect(fourth?.every((frame, index) => frame === second?.[index])).toBe(true);
  for (const other of [first, fifth]) expect(other?.some((frame, index) => frame === second?.[index])).toBe(false);
});

test('the other side is not the one before', () => {
  const timeline = timelineOf(routineWith(['seatedTwist'], { seatedTwist: { reps: 3, sets: 1 } }));
  const film = filmOf(timeline);
  const [one, other] = [0, 1].map((pass) => repsOf(timeline, (segment) => segment.rep === 2 && segment.pass === pass).map(film));
  expect(one?.[2]).toBeDefined();
  expect(drawnIn(one?.[2] as Frame).numbers).not.toEqual(drawnIn(other?.[2] as Frame).numbers);
});
