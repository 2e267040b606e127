import { describe, expect, test } from 'vitest';
import { routineWith } from '../../../shared/routine/example.ts';
import { bodyAt } from '../../../shared/routine/figure/motion.ts';
import { type EasierId, inForm, type MoveId, moveIds } from '../../../shared/routine/move.ts';
import { moveOf } from '../../../shared/routine/moves/catalogue.ts';
import { timelineOf } from '../../../shared/routine/timeline.ts';
import { roomOf } from './room.ts';
import { sceneOf } from './scene.ts';

const forms = moveIds.flatMap((id) => [null, ...moveOf(id).easier.map((form) => form.id)].map((easier) => [id, easier] as const));
const timelineFor = (id: MoveId, easier: EasierId | null) => timelineOf(routineWith([id], { [id]: { reps: 1, easier } }));
const orderAt = (id: MoveId, ms: number): readonly string[] =>
  sceneOf(bodyAt(timelineFor(id, null), ms), 400).shapes.map((shape) => shape.id);
const firstRep = (id: MoveId): number => timelineFor(id, null).segments.find(({ part }) => part === 'rep')?.startMs ?? 0;

describe.each(forms)('the picture of %s (%s)', (id, easier) => {
  const timeline = timelineFor(id, easier);
  const scenes = Array.from({ length: Math.ceil(timeline.totalMs / 1000) }, (_, second) => sceneOf(bodyAt(timeline, second * 1000), 400));

  test('is made of real numbers, few shapes, each of them once', () => {
    for (const { shapes, head, shadows } of scenes) {
      const paths = shapes.flatMap(({ path, crease, from, to }) => [path, crease, ...from, ...to]);
      expect([...paths, ...Object.values(head), ...Object.values(shadows)].join(' ')).not.toMatch(/NaN|Infinity|undefined/);
      const ids = shapes.map((shape) => shape.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThan(25);
    }
  });

  test('has a floor where the move has one, with a mat to kneel or sit on and a stool where one sits on it', () => {
    const { scene } = inForm(moveOf(id), easier);
    const room = roomOf(inForm(moveOf(id), easier), 400);
    expect(room !== null).toBe(scene.hasFloor || scene.wallZ !== null);
    if (!room) return;
    expect(Object.values(room).join(' ')).not.toMatch(/NaN|Infinity|undefined/);
    expect(room.mat !== '').toBe(scene.wallZ === null && scene.stoolY === null);
    expect(room.stool !== '').toBe(scene.stoolY !== null);
    expect(room.cushion !== '').toBe(scene.cushion !== undefined);
  });
});

describe('what lies before what', () => {
  const lies = (order: readonly string[], back: string, front: string): void => {
    expect(order).toContain(back);
    expect(order.indexOf(back), `${back} behind ${front}`).toBeLessThan(order.indexOf(front));
  };

  test.each(['catCow', 'childsPose'] as const)('in %s the far arm and leg are behind the trunk and the near arm before it', (id) => {
    for (const ms of [0, 3000, 6000, firstRep(id)]) {
      const order = orderAt(id, ms);
      lies(order, 'right-forearm', 'shirt');
      lies(order, 'right-thigh', 'shirt');
      lies(order, 'right-thigh', 'left-thigh');
      lies(order, 'shirt', 'left-forearm');
    }
  });

  test("in child's pose the trunk sinks between the thighs: the near one is before the shirt", () => {
    lies(orderAt('childsPose', firstRep('childsPose')), 'shirt', 'left-thigh');
  });

  test('in the twist the hand on the knee is before the legs, and the hand behind is behind the trunk', () => {
    const order = orderAt('seatedTwist', firstRep('seatedTwist') + 10_000);
    lies(order, 'shirt', 'left-thigh');
    lies(order, 'left-thigh', 'right-hand');
    lies(order, 'left-hand', 'shirt');
  });
});

test("the back visibly rises with the breath in child's pose", () => {
  const timeline = timelineFor('childsPose', null);
  const k = 440 / moveOf('childsPose').camera.span;
  const topAt = (air: number): number => {
    const { shapes } = sceneOf({ ...bodyAt(timeline, firstRep('childsPose')), breath: air }, k);
    const path = shapes.find(({ id }) => id === 'shirt')?.path ?? '';
    return Math.min(...[...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y)));
  };
  expect(topAt(0) - topAt(1)).toBeGreaterThan(3);
});
