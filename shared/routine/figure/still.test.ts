import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineWith } from '../example.ts';
import { moveIds } from '../move.ts';
import { moveOf } from '../moves/catalogue.ts';
import { timelineOf } from '../timeline.ts';
import { bodyAt } from './motion.ts';
import { stillBodyAt } from './still.ts';

const calmMs = 1500;
const stepMs = 50;

describe('a body where motion is not wanted', () => {
  test('changes at most once in a second and a half, in every move and form, at every pace', () => {
    const forms = moveIds.flatMap((id) => [null, ...moveOf(id).easier.map((form) => form.id)].map((easier) => ({ id, easier })));
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.integer({ min: 50, max: 150 }), ({ id, easier }, pacePercent) => {
        const timeline = timelineOf(routineWith([id], { [id]: { reps: 2, holdSeconds: 5, pacePercent, easier } }));
        let shown = stillBodyAt(timeline, 0).key;
        let changedMs = Number.NEGATIVE_INFINITY;
        for (let ms = stepMs; ms < timeline.totalMs; ms += stepMs) {
          const { key } = stillBodyAt(timeline, ms);
          if (key === shown) continue;
          expect(ms - changedMs).toBeGreaterThanOrEqual(calmMs - stepMs);
          shown = key;
          changedMs = ms;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('stands all through a phase in the pose the phase ends in', () => {
    const timeline = timelineOf(routineWith(['wallAngels']));
    const up = timeline.segments.find(({ phase }) => phase === 'up');
    const { startMs = 0, endMs = 0 } = up ?? {};
    expect(new Set([0, 500, 1500, 2900].map((ms) => stillBodyAt(timeline, startMs + ms).key)).size).toBe(1);
    expect(stillBodyAt(timeline, startMs).skeleton.left.wrist.at).toEqual(bodyAt(timeline, endMs).skeleton.left.wrist.at);
  });

  test('a slow round is shown high, then low; a quick one stands still', () => {
    const rolls = timelineOf(routineWith(['shoulderRolls']));
    const roll = rolls.segments.find(({ part }) => part === 'rep')?.startMs ?? 0;
    const heightAt = (ms: number): number => stillBodyAt(rolls, ms).skeleton.left.acromion.at[1];
    expect(heightAt(roll + 100)).toBeGreaterThan(heightAt(roll + 1600) + 0.01);
    const circles = timelineOf(routineWith(['armCircles']));
    const reps = circles.segments.filter(({ part, pass }) => part === 'rep' && pass === 0);
    const keys = reps.flatMap(({ startMs }) => [0, 400, 800, 1200].map((ms) => stillBodyAt(circles, startMs + ms).key));
    expect(new Set(keys).size).toBe(1);
  });
});
