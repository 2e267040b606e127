import { describe, expect, test } from 'vitest';
import { deskReset } from '../../../shared/routine/example.ts';
import { bodyAt } from '../../../shared/routine/figure/motion.ts';
import { at, timelineOf } from '../../../shared/routine/timeline.ts';
import { type Disc, type Point, reach, rimAround } from './outline.ts';
import { roomOf } from './room.ts';
import { sceneOf } from './scene.ts';
import { trailsOf } from './trail.ts';

const timeline = timelineOf(deskReset);
const sceneAt = (ms: number) => sceneOf(bodyAt(timeline, ms), 300);

const ball = (x: number, y: number, radius: number): Disc => ({
  x,
  y,
  z: 0,
  axes: [
    [radius, 0],
    [0, radius],
    [0, 0],
  ],
});
// Twice the signed area; above 0 the points go anticlockwise with y up.
const turning = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);

describe('the rim around a limb', () => {
  test.each([
    ['a level limb', [ball(0, 0, 2), ball(10, 0, 1)]],
    ['a limb that points up', [ball(0, 0, 1), ball(0, 5, 2), ball(1, 10, 1)]],
    ['a limb that points at the viewer', [ball(0, 0, 2), ball(0.1, 0, 1)]],
    ['a single ball', [ball(3, 3, 1)]],
  ])('goes round %s anticlockwise, so that shapes of one path join', (_, discs) => {
    expect(turning(rimAround(discs))).toBeGreaterThan(0);
  });

  test('leaves out a ball that another covers', () => {
    expect(rimAround([ball(0, 0, 2), ball(0.1, 0, 1)])).toEqual(rimAround([ball(0, 0, 2)]));
  });

  test('reaches as far as the ball in every direction', () => {
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
      [0.6, 0.8],
    ] as const)
      expect(reach(ball(4, 4, 2), dx, dy)).toBeCloseTo(2);
  });
});

describe('the picture', () => {
  test('shows a face in both moves', () => {
    for (const ms of [10_000, 90_000]) {
      const { head } = sceneAt(ms);
      expect(head.isAway).toBe(false);
      expect(head.eyes.match(/M/g)).toHaveLength(2);
    }
  });

  test('has a wall behind wall angels alone', () => {
    expect(timeline.steps.map(({ move }) => roomOf(move, 300) !== null)).toEqual([false, true]);
    expect(sceneAt(10_000).shadows).toEqual({ wall: '', floor: '' });
    expect(Object.values(sceneAt(90_000).shadows)).not.toContain('');
  });

  test('shows the way of a rep on both sides, and none while its user walks to the wall', () => {
    const rolling = trailsOf(at(timeline, 10_000), 300);
    expect(rolling).toHaveLength(2);
    const walking = timeline.steps[1]?.startMs ?? 0;
    expect(trailsOf(at(timeline, walking), 300)).toEqual([]);
  });

  test('draws a roll as a closed round, the same on both sides', () => {
    const [left = [], right = []] = trailsOf(at(timeline, 20_000), 300);
    const [first = [0, 0], last = [9, 9]] = [left[0], left.at(-1)];
    expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeLessThan(0.01);
    expect(turning(left)).toBeCloseTo(turning(right), 6);
  });

  test('shows the coming way round while its user changes direction', () => {
    const [forward = []] = trailsOf(at(timeline, 20_000), 300);
    const change = timeline.segments.find(({ part }) => part === 'otherWay')?.startMs ?? 0;
    const [backward = []] = trailsOf(at(timeline, change), 300);
    expect(turning(backward)).toBeCloseTo(-turning(forward), 0);
    expect(turning(backward)).not.toBeCloseTo(0, 0);
  });
});
