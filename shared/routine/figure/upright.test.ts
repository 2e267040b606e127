import { describe, expect, test } from 'vitest';
import { routineWith } from '../example.ts';
import type { Dose, EasierId, MoveId } from '../move.ts';
import { moveOf } from '../moves/catalogue.ts';
import { type Segment, type Timeline, timelineOf } from '../timeline.ts';
import { bladeOf } from './blade.ts';
import { bodyAt } from './motion.ts';
import { outOfRange } from './ranges.ts';
import type { Side, Skeleton } from './skeleton.ts';
import { between, degrees, distance, dot, mirrorPoint, subtract, type Vec3 } from './vector.ts';
import { touching } from './wall.ts';

const moves = ['shoulderRolls', 'armCircles', 'neckTilts', 'wallAngels', 'bladeSqueeze'] as const satisfies readonly MoveId[];
const forms = moves.flatMap((move): readonly (readonly [MoveId, EasierId | null])[] => [
  [move, null],
  ...moveOf(move).easier.map(({ id }) => [move, id] as const),
]);
const timelineFor = (move: MoveId, dose: Partial<Dose> = {}): Timeline => timelineOf(routineWith([move], { [move]: { reps: 2, ...dose } }));
const everyMs = ({ totalMs }: Timeline, step: number): readonly number[] =>
  Array.from({ length: Math.floor(totalMs / step) + 1 }, (_, index) => index * step);
const points = ({ crown, left, right }: Skeleton): readonly Vec3[] => [
  crown,
  ...[left, right].flatMap(({ acromion, elbow, wrist, fingertip, knee }) => [acromion.at, elbow.at, wrist.at, fingertip, knee.at]),
];
const segmentOf = ({ segments }: Timeline, wanted: Partial<Segment>): Segment => {
  const found = segments.find((one) =>
    Object.entries({ part: 'rep', ...wanted }).every(([key, value]) => one[key as keyof Segment] === value),
  );
  if (!found) throw new Error('No such segment.');
  return found;
};
const sampled = (timeline: Timeline, { startMs, endMs }: Segment, count: number): readonly Skeleton[] =>
  Array.from({ length: count }, (_, index) => bodyAt(timeline, startMs + (index * (endMs - startMs)) / count).skeleton);
const centimetres = (share: number): number => share * 170;
const handOf = ({ wrist, fingertip }: Side): Vec3 => between(wrist.at, fingertip, 0.5);
const mean = (places: readonly Vec3[], axis: 0 | 1 | 2): number => places.reduce((sum, place) => sum + place[axis], 0) / places.length;

describe.each(forms)('%s, easier form %s,', (move, easier) => {
  // Reps and sets repeat: two short ones hold every transition there is.
  const timeline = timelineFor(move, { easier, sets: 2, restSeconds: 10, holdSeconds: 2 });

  test('never asks a joint for more than it can do', () => {
    for (const ms of everyMs(timeline, 100)) expect(outOfRange(bodyAt(timeline, ms).pose), `${ms} ms`).toEqual([]);
  });

  test('moves without a jump (below 90 cm a second for a body of 1.70 m) or a jerk', () => {
    let [before, now] = [points(bodyAt(timeline, 0).skeleton), points(bodyAt(timeline, 20).skeleton)];
    let [fastest, sharpest] = [0, 0];
    for (let ms = 40; ms < timeline.totalMs; ms += 20) {
      const after = points(bodyAt(timeline, ms).skeleton);
      for (const [index, place] of now.entries()) {
        const [was, is] = [before[index] ?? place, after[index] ?? place];
        fastest = Math.max(fastest, distance(place, is));
        sharpest = Math.max(sharpest, distance(subtract(is, place), subtract(place, was)));
      }
      [before, now] = [now, after];
    }
    expect(centimetres(fastest) / 0.02).toBeLessThan(90);
    expect(sharpest).toBeLessThan(0.001);
  });

  test('leaves both feet and the pelvis exactly where they are', () => {
    const still = ({ left, right, pelvis }: Skeleton): readonly Vec3[] => [left.heel, left.toe, right.heel, right.toe, pelvis.at];
    const first = still(bodyAt(timeline, 0).skeleton);
    for (const ms of everyMs(timeline, 250))
      for (const [index, place] of still(bodyAt(timeline, ms).skeleton).entries())
        expect(distance(place, first[index] ?? [9, 9, 9]), `${ms} ms`).toBeLessThan(1e-9);
  });

  test('does on one side exactly what it does on the other', () => {
    const [first] = timeline.segments.filter(({ part }) => part === 'rep');
    const hasSides = first?.way === 'left';
    for (const rep of timeline.segments.filter(({ part, way }) => part === 'rep' && way !== 'right')) {
      const other = hasSides ? segmentOf(timeline, { way: 'right', rep: rep.rep, phase: rep.phase, set: rep.set }) : rep;
      const [left, right] = [sampled(timeline, rep, 4), sampled(timeline, other, 4)];
      // What comes before the first rep differs from side to side.
      for (const [index, body] of left.entries()) {
        const twin = right[index] ?? body;
        for (const joint of ['acromion', 'elbow', 'wrist'] as const)
          expect(distance(body.left[joint].at, mirrorPoint(twin.right[joint].at)), joint).toBeLessThan(1e-9);
        expect(distance(body.crown, mirrorPoint(twin.crown))).toBeLessThan(1e-9);
      }
    }
  });
});

describe('arm circles', () => {
  const circleOf = (way: 'forward' | 'backward', easier: EasierId | null, point: (side: Side) => Vec3): readonly Vec3[] => {
    const timeline = timelineFor('armCircles', { easier, reps: 6 });
    return sampled(timeline, segmentOf(timeline, { way, rep: 5 }), 48).map(({ left }) => point(left));
  };
  const radiiOf = (circle: readonly Vec3[]): readonly number[] =>
    circle.map(([, y, z]) => centimetres(Math.hypot(y - mean(circle, 1), z - mean(circle, 2))));

  test('go round 15 cm with the hand, evenly, and out to the side', () => {
    const circle = circleOf('forward', null, handOf);
    const radii = radiiOf(circle);
    const usual = radii.reduce((sum, one) => sum + one, 0) / radii.length;
    expect(2 * usual).toBeGreaterThan(14);
    expect(2 * usual).toBeLessThan(16);
    for (const radius of radii) expect(Math.abs(radius / usual - 1)).toBeLessThan(0.1);
    const across = circle.map(([x]) => x);
    expect(centimetres(Math.max(...across) - Math.min(...across))).toBeLessThan(2);
  });

  test('go forward over the top, and backward over the top the other way', () => {
    for (const [way, ahead] of [
      ['forward', 1],
      ['backward', -1],
    ] as const) {
      const circle = circleOf(way, null, handOf);
      const top = circle.reduce((best, [, y], index) => (y > (circle[best]?.[1] ?? 0) ? index : best), 0);
      const [before, after] = [circle[(top + 46) % 48], circle[(top + 2) % 48]];
      expect(Math.sign((after?.[2] ?? 0) - (before?.[2] ?? 0))).toBe(ahead);
    }
  });

  test('are done with straight arms that do not lock, palms down, in twelve circles of 15 s', () => {
    const timeline = timelineFor('armCircles', { reps: 12 });
    const reps = timeline.segments.filter(({ part, way }) => part === 'rep' && way === 'forward');
    expect(reps.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0)).toBe(15_000);
    for (const { startMs } of reps) {
      const { pose, skeleton } = bodyAt(timeline, startMs);
      expect(pose.left.elbowFlexion).toBeGreaterThan(0);
      expect(pose.left.elbowFlexion).toBeLessThan(10);
      // The palm faces inwards of the wrist's own frame.
      expect(-skeleton.left.wrist.turn[3]).toBeLessThan(-0.9);
    }
  });

  test('are smaller, or lower, in the easier forms', () => {
    expect(Math.max(...radiiOf(circleOf('forward', 'smaller', handOf)))).toBeLessThan(5);
    const [[, usual], [, lower]] = [circleOf('forward', null, handOf), circleOf('forward', 'armsLower', handOf)].map(
      (circle) => circle[0] ?? [0, 0, 0],
    ) as [Vec3, Vec3];
    expect(centimetres(usual - lower)).toBeGreaterThan(20);
  });

  test('are drawn by the elbows with the fingertips on the shoulders', () => {
    for (const radius of radiiOf(circleOf('forward', 'elbowsBent', ({ elbow }) => elbow.at))) expect(radius).toBeGreaterThan(5);
    const timeline = timelineFor('armCircles', { easier: 'elbowsBent' });
    for (const { left } of sampled(timeline, segmentOf(timeline, { rep: 2 }), 12))
      expect(centimetres(distance(left.fingertip, left.acromion.at))).toBeLessThan(11);
  });
});

describe('neck tilts', () => {
  test.each([
    ['left', null, 35],
    ['right', null, -35],
    ['left', 'smaller', 20],
  ] as const)('to the %s (%s) bring the ear towards the shoulder and leave the shoulders still', (way, easier, angle) => {
    const timeline = timelineFor('neckTilts', { easier, reps: 1 });
    const upright = bodyAt(timeline, 0).skeleton;
    const { skeleton } = bodyAt(timeline, segmentOf(timeline, { way, phase: 'hold' }).startMs + 2000);
    const [x, y] = subtract(skeleton.crown, skeleton.head.at);
    expect(degrees(Math.atan2(x, y))).toBeCloseTo(angle, 0);
    for (const side of ['left', 'right'] as const)
      for (const joint of ['acromion', 'shoulder', 'elbow', 'wrist'] as const)
        expect(skeleton[side][joint].at).toEqual(upright[side][joint].at);
  });

  test('hold for ten seconds, breathing', () => {
    const timeline = timelineFor('neckTilts');
    const { startMs, endMs } = segmentOf(timeline, { phase: 'hold' });
    expect(endMs - startMs).toBe(10_000);
    const breaths = Array.from({ length: 100 }, (_, index) => bodyAt(timeline, startMs + index * 100).breath);
    expect(Math.max(...breaths) - Math.min(...breaths)).toBeGreaterThan(0.9);
  });
});

describe('a blade squeeze', () => {
  const squeezeOf = (easier: EasierId | null): readonly [Skeleton, Skeleton] => {
    const timeline = timelineFor('bladeSqueeze', { easier });
    const { startMs } = segmentOf(timeline, { phase: 'squeeze' });
    return [bodyAt(timeline, startMs).skeleton, bodyAt(timeline, startMs + 3000).skeleton];
  };
  const gap = (body: Skeleton): number => centimetres(distance(bladeOf(body, 'left').inner, bladeOf(body, 'right').inner));

  test('brings the shoulder blades 4 to 6 cm nearer to each other and a little down, half as far in its smaller form', () => {
    const [loose, squeezed] = squeezeOf(null);
    expect(gap(loose) - gap(squeezed)).toBeGreaterThan(4);
    expect(gap(loose) - gap(squeezed)).toBeLessThan(6);
    expect(gap(squeezed)).toBeGreaterThan(5);
    expect(centimetres(bladeOf(loose, 'left').inner[1] - bladeOf(squeezed, 'left').inner[1])).toBeGreaterThan(0.5);
    const [, small] = squeezeOf('smaller');
    expect((gap(loose) - gap(small)) / (gap(loose) - gap(squeezed))).toBeCloseTo(0.5, 1);
  });

  test('keeps the blades as they are: only their place changes', () => {
    const [loose, squeezed] = squeezeOf(null).map((body) => bladeOf(body, 'left'));
    const height = (rim: readonly Vec3[] = []): number => distance(rim[0] ?? [0, 0, 0], rim[4] ?? [0, 0, 0]);
    expect(Math.abs(height(loose?.rim) / height(squeezed?.rim) - 1)).toBeLessThan(0.05);
  });

  test('keeps elbows bent by the sides', () => {
    for (const { left, upperThorax } of squeezeOf(null)) {
      const [upper, fore] = [subtract(left.elbow.at, left.shoulder.at), subtract(left.wrist.at, left.elbow.at)];
      expect(degrees(Math.acos(-dot(upper, fore) / (Math.hypot(...upper) * Math.hypot(...fore))))).toBeCloseTo(88, 0);
      expect(centimetres(left.elbow.at[0] - left.shoulder.at[0])).toBeLessThan(8);
      expect(left.elbow.at[1]).toBeLessThan(upperThorax.at[1]);
    }
  });

  test('is 1.5 s in, 5 s held, 1.5 s out and 2 s of rest', () => {
    const lengths = timelineFor('bladeSqueeze').segments.filter(({ part, rep }) => part === 'rep' && rep === 1);
    expect(lengths.map(({ startMs, endMs }) => endMs - startMs)).toEqual([1500, 5000, 1500, 2000]);
  });
});

describe('wall angels made easier', () => {
  const wallZ = moveOf('wallAngels').scene.wallZ ?? 0;

  test('stay below 120 degrees with the arms lower', () => {
    const timeline = timelineFor('wallAngels', { easier: 'armsLower' });
    const raised = everyMs(timeline, 100).map((ms) => bodyAt(timeline, ms).pose.left.shoulderElevation);
    expect(Math.max(...raised)).toBeGreaterThan(105);
    expect(Math.max(...raised)).toBeLessThan(120);
  });

  test('slide one arm along the wall while the other hangs still, then change arms', () => {
    const timeline = timelineFor('wallAngels', { easier: 'oneSided' });
    for (const [way, works, hangs] of [
      ['left', 'left', 'right'],
      ['right', 'right', 'left'],
    ] as const) {
      const bodies = timeline.segments.filter((one) => one.part === 'rep' && one.way === way).flatMap((one) => sampled(timeline, one, 5));
      for (const body of bodies) {
        expect(Math.abs(body[works].elbow.at[2] - touching.elbow - wallZ)).toBeLessThan(0.002);
        expect(Math.abs(body[works].wrist.at[2] - touching.wrist - wallZ)).toBeLessThan(0.002);
        expect(distance(body[hangs].wrist.at, bodies[0]?.[hangs].wrist.at ?? [9, 9, 9])).toBeLessThan(1e-9);
        expect(body[hangs].wrist.at[1]).toBeLessThan(body[hangs].elbow.at[1]);
      }
    }
  });

  test('are let go and changed elbows first: no forearm swings out level beside the body', () => {
    const timeline = timelineFor('wallAngels', { easier: 'oneSided' });
    for (const segment of timeline.segments.filter(({ part }) => part === 'otherWay' || part === 'leadOut')) {
      for (const { left, right } of sampled(timeline, segment, 20)) {
        for (const { elbow, wrist } of [left, right])
          if (Math.abs(wrist.at[1] - elbow.at[1]) < 0.05) expect(Math.abs(wrist.at[0]) - Math.abs(elbow.at[0])).toBeLessThan(0.06);
      }
    }
  });
});
