import { describe, expect, test } from 'vitest';
import { deskReset } from '../example.ts';
import { at, timelineOf } from '../timeline.ts';
import { bodyAt } from './motion.ts';
import { distance, type Vec3 } from './vector.ts';
import { touching } from './wall.ts';

const timeline = timelineOf(deskReset);
const everyMs = (step: number): readonly number[] =>
  Array.from({ length: Math.floor(timeline.totalMs / step) + 1 }, (_, index) => index * step);
const stepAt = (index: number) => {
  const step = timeline.steps[index];
  if (!step) throw new Error('No such step.');
  return step;
};
const repsOf = (index: number) => timeline.segments.filter(({ step, part }) => step === index && part === 'rep');

describe('the whole routine', () => {
  test('breathes in and out between empty and full', () => {
    const breaths = everyMs(50).map((ms) => bodyAt(timeline, ms).breath);
    expect(Math.min(...breaths)).toBeCloseTo(0, 2);
    expect(Math.max(...breaths)).toBeCloseTo(1, 2);
  });
});

describe('a shoulder roll', () => {
  const path = (rep: number, pass: number): readonly Vec3[] => {
    const segment = repsOf(0).find((one) => one.rep === rep && one.pass === pass);
    if (!segment) throw new Error('No such rep.');
    return Array.from(
      { length: 60 },
      (_, index) => bodyAt(timeline, segment.startMs + (index * (segment.endMs - segment.startMs)) / 60).skeleton.left.acromion.at,
    );
  };
  // Signed area of the path in the plane of up and forward: above 0 goes from up to back, below 0 from up to front.
  const turning = (points: readonly Vec3[]): number =>
    points.reduce((sum, [, y, z], index) => {
      const [, nextY, nextZ] = points[(index + 1) % points.length] ?? [0, 0, 0];
      return sum + (y * nextZ - nextY * z) / 2;
    }, 0);

  test('goes all the way round: up 5 cm or more, and as much forward as back', () => {
    const points = path(5, 0);
    const height = (Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y))) * 170;
    const depth = (Math.max(...points.map(([, , z]) => z)) - Math.min(...points.map(([, , z]) => z))) * 170;
    expect(height).toBeGreaterThan(5);
    expect(height).toBeLessThan(9);
    expect(depth).toBeGreaterThan(6);
    expect(depth).toBeLessThan(12);
  });

  test('goes from up to the front when forward and from up to the back when backward', () => {
    expect(turning(path(5, 0))).toBeGreaterThan(0);
    expect(turning(path(5, 1))).toBeLessThan(0);
  });

  test('leaves the eyes level', () => {
    for (const ms of everyMs(100).filter((time) => at(timeline, time).segment.step === 0)) {
      const [, up, forward] = [0, bodyAt(timeline, ms).skeleton.head.turn[5], bodyAt(timeline, ms).skeleton.head.turn[8]];
      expect(Math.abs(up)).toBeLessThan(0.02);
      expect(forward).toBeGreaterThan(0.99);
    }
  });
});

describe('a wall angel', () => {
  const { scene } = stepAt(1).move;
  const wallZ = scene.wallZ ?? 0;
  const centimetre = 0.01 / 1.7;
  const bodies = repsOf(1).flatMap(({ startMs, endMs }) =>
    [0, 0.25, 0.5, 0.75].map((share) => bodyAt(timeline, startMs + share * (endMs - startMs))),
  );

  test('starts as a goalpost: upper arms level, elbows bent 90 degrees, forearms straight up', () => {
    const [first] = repsOf(1);
    const { pose, skeleton } = bodyAt(timeline, first?.startMs ?? 0);
    expect(pose.left.elbowFlexion).toBeCloseTo(90);
    expect(Math.abs(skeleton.left.elbow.at[1] - skeleton.left.shoulder.at[1])).toBeLessThan(centimetre);
    expect(Math.abs(skeleton.left.wrist.at[0] - skeleton.left.elbow.at[0])).toBeLessThan(centimetre);
    expect(skeleton.left.wrist.at[1]).toBeGreaterThan(skeleton.left.elbow.at[1]);
  });

  test('keeps elbows and wrists on the wall all the way', () => {
    for (const { skeleton } of bodies) {
      for (const { elbow, wrist, fingertip } of [skeleton.left, skeleton.right]) {
        expect(Math.abs(elbow.at[2] - touching.elbow - wallZ)).toBeLessThan(0.2 * centimetre);
        expect(Math.abs(wrist.at[2] - touching.wrist - wallZ)).toBeLessThan(0.2 * centimetre);
        expect(fingertip[2] - touching.hand).toBeGreaterThan(wallZ - 0.5 * centimetre);
      }
    }
  });

  test('keeps hips, spine and head still against the wall, none of them in it', () => {
    const [first] = bodies;
    for (const { skeleton } of bodies) {
      for (const joint of ['pelvis', 'lumbar', 'upperThorax', 'neck', 'head'] as const) {
        expect(distance(skeleton[joint].at, first?.skeleton[joint].at ?? [9, 9, 9])).toBeLessThan(1e-9);
        expect(skeleton[joint].at[2]).toBeGreaterThan(wallZ);
      }
    }
  });

  test('stands with its heels about 10 cm from the wall', () => {
    const heel = (bodies[0]?.skeleton.left.heel[2] ?? 0) - wallZ;
    expect(heel * 170).toBeGreaterThan(8);
    expect(heel * 170).toBeLessThan(12);
  });

  test('reaches above the head and comes down below the shoulders', () => {
    const heights = bodies.map(({ skeleton }) => skeleton.left.elbow.at[1] - skeleton.left.shoulder.at[1]);
    expect(Math.max(...heights)).toBeGreaterThan(0.12);
    expect(Math.min(...heights)).toBeLessThan(-0.05);
    expect(Math.max(...bodies.map(({ skeleton }) => skeleton.left.wrist.at[1] - skeleton.crown[1]))).toBeGreaterThan(0.05);
  });
});
