import { describe, expect, test } from 'vitest';
import { routineWith } from '../example.ts';
import type { EasierId, MoveId } from '../move.ts';
import { timelineOf } from '../timeline.ts';
import { bodyAt, type Stance } from './motion.ts';
import { underHand } from './reach.ts';
import type { Skeleton } from './skeleton.ts';
import { add, apply, degrees, distance, dot, type Vec3 } from './vector.ts';

const centimetre = 0.01 / 1.7;
const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const follow = (id: MoveId, easier: EasierId | null = null) => {
  const timeline = timelineOf(routineWith([id], { [id]: { reps: 2, easier } }));
  const segments = timeline.segments;
  const during = (wanted: (segment: (typeof segments)[number]) => boolean): readonly Stance[] =>
    segments
      .filter(wanted)
      .flatMap(({ startMs, endMs }) => shares.map((share) => bodyAt(timeline, startMs + share * (endMs - startMs - 0.001))));
  const [start] = during(({ part }) => part === 'rep');
  if (!start) throw new Error('There is no rep.');
  return { timeline, segments, during, start, reps: during(({ part }) => part === 'rep') };
};
const last = (bodies: readonly Stance[]): Stance => {
  const end = bodies.at(-1);
  if (!end) throw new Error('There is no such part.');
  return end;
};
/** How far a part leans forward from upright, in degrees. */
const lean = (turn: Skeleton['head']['turn']): number => degrees(Math.atan2(turn[7], turn[4]));
/** Which way a part looks, from straight ahead to the left, in degrees. */
const facing = (turn: Skeleton['head']['turn']): number => degrees(Math.atan2(turn[2], turn[8]));
const onHead = ({ head }: Skeleton, place: Vec3): Vec3 => add(head.at, apply(head.turn, place));
const forehead: Vec3 = [0, 0.098, 0.046];

describe('cat-cow', () => {
  const { timeline, segments, during, start, reps } = follow('catCow');
  const cow = last(during(({ phase, rep }) => phase === 'cow' && rep === 2)).skeleton;
  const cat = last(during(({ phase, rep }) => phase === 'cat' && rep === 2)).skeleton;

  test('starts on all fours: wrists under the shoulders, knees under the hips', () => {
    const { left } = start.skeleton;
    expect(Math.abs(left.wrist.at[2] - left.shoulder.at[2])).toBeLessThan(3 * centimetre);
    expect(Math.abs(left.wrist.at[0] - left.shoulder.at[0])).toBeLessThan(2 * centimetre);
    expect(distance([left.knee.at[0], 0, left.knee.at[2]], [left.hip.at[0], 0, left.hip.at[2]])).toBeLessThan(0.1 * centimetre);
    expect(Math.min(left.hip.at[1], left.shoulder.at[1])).toBeGreaterThan(0.25);
  });

  test('leaves hands, knees and feet exactly where they are from its first moment to its last', () => {
    for (const { skeleton } of during(() => true)) {
      for (const side of ['left', 'right'] as const) {
        const [now, was] = [skeleton[side], start.skeleton[side]];
        expect(distance(now.wrist.at, was.wrist.at)).toBeLessThan(1e-9);
        expect(distance(now.fingertip, was.fingertip)).toBeLessThan(1e-9);
        expect(distance(now.knee.at, was.knee.at)).toBeLessThan(1e-9);
        expect(distance(now.toe, was.toe)).toBeLessThan(1e-9);
      }
    }
  });

  test('keeps the thighs upright and the arms nearly straight in every rep', () => {
    for (const { pose, skeleton } of reps) {
      expect(Math.abs(skeleton.left.hip.at[2] - skeleton.left.knee.at[2])).toBeLessThan(1e-9);
      expect(pose.left.elbowFlexion).toBeLessThan(30);
      expect(pose.left.elbowFlexion).toBeGreaterThan(5);
    }
  });

  test('in cow lets the back sink and lifts the head, in cat rounds the back and lets the head hang', () => {
    const sag = ({ lowerThorax, pelvis, neck }: Skeleton): number => lowerThorax.at[1] - (pelvis.at[1] + neck.at[1]) / 2;
    expect(sag(cow)).toBeLessThan(-2 * centimetre);
    expect(sag(cat)).toBeGreaterThan(5 * centimetre);
    expect(lean(cow.head.turn)).toBeLessThan(40);
    expect(lean(cat.head.turn)).toBeGreaterThan(130);
    expect(cow.crown[1]).toBeGreaterThan(cow.neck.at[1] + 0.1);
    expect(cat.crown[1]).toBeLessThan(cat.neck.at[1] - 0.1);
  });

  test('goes through the spine segment by segment: the pelvis first, the head last', () => {
    for (const phase of ['cow', 'cat']) {
      const segment = segments.find((one) => one.phase === phase && one.rep === 2);
      const [from, to] = [segment?.startMs ?? 0, segment?.endMs ?? 0];
      const halfway = (angle: (body: Stance) => number): number => {
        const [first, end] = [angle(bodyAt(timeline, from)), angle(bodyAt(timeline, to - 0.001))];
        for (let ms = from; ms < to; ms += 10)
          if (Math.abs(angle(bodyAt(timeline, ms)) - first) >= Math.abs(end - first) / 2) return ms - from;
        return to - from;
      };
      const pelvis = halfway(({ pose }) => pose.trunk.pelvisTilt);
      const upper = halfway(({ pose }) => pose.trunk.upperThoracicFlexion);
      const head = halfway(({ pose }) => pose.trunk.headFlexion);
      expect(pelvis + 100).toBeLessThan(upper);
      expect(upper + 100).toBeLessThan(head);
    }
  });
});

describe('the seated twist', () => {
  const { during, start, segments } = follow('seatedTwist');
  const held = (way: 'left' | 'right') => during((segment) => segment.phase === 'hold' && segment.way === way);

  test('turns the thorax 35 degrees, mostly above the loin, and the head further the same way', () => {
    const [{ pose, skeleton }] = [last(held('left'))];
    expect(facing(skeleton.upperThorax.turn)).toBeCloseTo(35, 6);
    expect(pose.trunk.lowerThoracicRotation + pose.trunk.upperThoracicRotation).toBeGreaterThan(3 * pose.trunk.lumbarRotation);
    expect(facing(skeleton.head.turn)).toBeGreaterThan(55);
    expect(facing(last(held('right')).skeleton.upperThorax.turn)).toBeCloseTo(-35, 6);
  });

  test('sits tall: the spine stays upright all the way', () => {
    for (const { skeleton } of during(() => true))
      expect(dot(apply(skeleton.upperThorax.turn, [0, 1, 0]), [0, 1, 0])).toBeGreaterThan(0.99);
  });

  test('sits cross-legged: each ankle on the other side, low knees out to the sides', () => {
    const { left } = start.skeleton;
    expect(left.ankle.at[0]).toBeLessThan(0);
    expect(left.knee.at[0]).toBeGreaterThan(0.17);
    expect(left.knee.at[1]).toBeLessThan(0.16);
    expect(left.ankle.at[1]).toBeLessThan(0.05);
  });

  test('keeps the right hand on the left knee and the left one on the floor behind while it turns left', () => {
    for (const { skeleton } of during(({ part, way }) => part === 'rep' && way === 'left')) {
      const { left, right } = skeleton;
      const [wrist, tip] = [right.wrist.at, right.fingertip];
      const palm: Vec3 = [(wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2, (wrist[2] + tip[2]) / 2];
      expect(distance(palm, left.knee.at)).toBeLessThan(0.065);
      expect(left.wrist.at[1]).toBeLessThan(0.02);
      expect(left.wrist.at[2]).toBeLessThan(skeleton.pelvis.at[2] - 0.05);
      expect(distance(wrist, start.skeleton.right.wrist.at)).toBeLessThan(1e-9);
      expect(distance(left.wrist.at, start.skeleton.left.wrist.at)).toBeLessThan(1e-9);
    }
  });

  test('changes sides with both hands lifted, around the body and never through it', () => {
    const changing = during(({ part }) => part === 'otherWay');
    const middle = changing[Math.floor(changing.length / 2)]?.skeleton;
    expect(Math.min(middle?.left.wrist.at[1] ?? 0, middle?.right.wrist.at[1] ?? 0)).toBeGreaterThan(0.15);
    for (const { skeleton } of changing) {
      for (const { elbow, wrist, fingertip } of [skeleton.left, skeleton.right]) {
        for (const [x, y, z] of [elbow.at, wrist.at, fingertip]) if (y > 0.05) expect(Math.hypot(x / 0.1, z / 0.07)).toBeGreaterThan(1);
      }
    }
    expect(segments.some(({ part }) => part === 'otherWay')).toBe(true);
  });
});

describe("child's pose", () => {
  const { during, start, reps } = follow('childsPose');
  const { skeleton } = start;

  test('has the hips on the heels, the arms long in front and the forehead on the floor', () => {
    const { left } = skeleton;
    const height = left.hip.at[1] - left.heel[1];
    expect(height).toBeGreaterThan(0.04);
    expect(height).toBeLessThan(0.065);
    expect(Math.abs(left.hip.at[2] - left.heel[2])).toBeLessThan(3 * centimetre);
    expect(left.fingertip[2]).toBeGreaterThan(skeleton.crown[2] + 0.15);
    expect(start.pose.left.elbowFlexion).toBeLessThan(30);
    expect(Math.abs(onHead(skeleton, forehead)[1])).toBeLessThan(0.1 * centimetre);
    expect(onHead(skeleton, [0, 0.0465, 0.0635])[1]).toBeGreaterThan(0.5 * centimetre);
  });

  test('breathes on the spot: nothing of the skeleton moves, and the air comes and goes', () => {
    for (const { skeleton: now } of reps) expect(now).toEqual(skeleton);
    expect(reps.map(({ breath }) => breath).some((air) => air > 0.99)).toBe(true);
    expect(reps.map(({ breath }) => breath).some((air) => air < 0.01)).toBe(true);
  });

  test('is come into from sitting up on the heels, hands on the thighs, and left the same way', () => {
    const [first] = during(({ part }) => part === 'leadIn');
    const end = last(during(({ part }) => part === 'leadOut'));
    expect(lean(first?.skeleton.upperThorax.turn ?? skeleton.head.turn)).toBeLessThan(5);
    expect(distance(end.skeleton.crown, first?.skeleton.crown ?? [9, 9, 9])).toBeLessThan(1e-6);
  });

  test('slides both hands over the mat while the trunk goes down and comes up again', () => {
    const bodies = [...during(({ part }) => part === 'leadIn'), ...during(({ part }) => part === 'leadOut')];
    const onMat = bodies.filter(({ skeleton: { left } }) => left.wrist.at[1] < underHand + 1e-9);
    const ahead = onMat.map(({ skeleton: { left } }) => left.wrist.at[2]);
    expect(Math.max(...ahead) - Math.min(...ahead)).toBeGreaterThan(0.2);
    // A trunk that leans this far is carried by the hands.
    for (const { skeleton: now } of bodies) if (lean(now.upperThorax.turn) > 75) expect(now.left.wrist.at[1]).toBeCloseTo(underHand, 9);
  });

  test('on a cushion has the forehead higher and folds less', () => {
    const easier = follow('childsPose', 'cushion').start;
    const cushion = easier.move.scene.cushion ?? [0, 0, 0];
    const [, y, z] = onHead(easier.skeleton, forehead);
    expect(y).toBeGreaterThan(cushion[1]);
    expect(Math.abs(z - cushion[2])).toBeLessThan(2 * centimetre);
    expect(easier.pose.left.hipFlexion).toBeLessThan(start.pose.left.hipFlexion);
  });
});

describe.each([
  ['catCow', 'seated'],
  ['seatedTwist', 'seated'],
] as const)('%s on a stool', (id, easier) => {
  const { during } = follow(id, easier);

  test('sits with the thighs level and the soles flat on the floor', () => {
    for (const { skeleton } of during(() => true)) {
      const { hip, knee, heel, toe } = skeleton.left;
      expect(Math.abs(hip.at[1] - knee.at[1])).toBeLessThan(centimetre);
      expect(Math.max(Math.abs(heel[1]), Math.abs(toe[1]))).toBeLessThan(0.5 * centimetre);
    }
  });

  test('keeps both hands on the knees or the seat while it works', () => {
    for (const { skeleton } of during(({ part }) => part === 'rep')) {
      for (const { wrist, knee } of [skeleton.left, skeleton.right]) expect(wrist.at[1]).toBeLessThan(knee.at[1] + 0.07);
    }
  });
});
