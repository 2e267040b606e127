import { describe, expect, test } from 'vitest';
import { routineWith } from '../../../shared/routine/example.ts';
import { bodyAt } from '../../../shared/routine/figure/motion.ts';
import { viewOf } from '../../../shared/routine/figure/view.ts';
import type { Camera, EasierId, MoveId } from '../../../shared/routine/move.ts';
import { at, type Segment, timelineOf } from '../../../shared/routine/timeline.ts';
import { type Glow, glowsOf } from './glow.ts';
import { headPaths } from './head.ts';
import type { Point } from './outline.ts';
import { sceneOf } from './scene.ts';
import { isBeforeBody, trailsOf } from './trail.ts';

const k = 600;
const show = (move: MoveId, wanted: Partial<Segment>, share: number, easier: EasierId | null = null) => {
  const timeline = timelineOf(routineWith([move], { [move]: { reps: 1, easier } }));
  const segment = timeline.segments.find((one) =>
    Object.entries({ part: 'rep', ...wanted }).every(([key, value]) => one[key as keyof Segment] === value),
  );
  if (!segment) throw new Error('No such segment.');
  const ms = segment.startMs + share * (segment.endMs - segment.startMs);
  return { stance: bodyAt(timeline, ms), moment: at(timeline, ms) };
};
const glowsIn = (move: MoveId, wanted: Partial<Segment>, share: number): readonly Glow[] => {
  const { stance } = show(move, wanted, share);
  return glowsOf(viewOf(stance.move.camera), stance.skeleton, stance.move.muscles, k);
};
const runOf = (way: readonly Point[] | undefined): Point => {
  const [from, to] = [way?.[0] ?? [0, 0], way?.at(-1) ?? [0, 0]];
  return [to[0] - from[0], to[1] - from[1]];
};

describe('shoulder blades', () => {
  const bladesIn = (move: MoveId, phase: string) =>
    sceneOf(show(move, { phase }, 0.9).stance, k).shapes.filter(({ material }) => material === 'blade');

  test('show through the shirt from behind only', () => {
    expect(bladesIn('bladeSqueeze', 'hold').map(({ id }) => id)).toEqual(['left-blade', 'right-blade']);
    expect(bladesIn('wallAngels', 'up')).toEqual([]);
    expect(bladesIn('neckTilts', 'hold')).toEqual([]);
  });

  test('lie on the shirt and under the arms', () => {
    const order = sceneOf(show('bladeSqueeze', { phase: 'hold' }, 0.5).stance, k).shapes.map(({ id }) => id);
    expect(order.indexOf('left-blade')).toBeGreaterThan(order.indexOf('shirt'));
    expect(order.indexOf('left-blade')).toBeLessThan(order.indexOf('left-sleeve'));
  });

  test('have arrows on the back that run towards each other, and apart as they let go', () => {
    const { moment } = show('bladeSqueeze', { phase: 'squeeze' }, 0.5);
    expect(isBeforeBody(moment.step.move.trail)).toBe(true);
    // From behind, the left one is on the left.
    const [left, right] = trailsOf(moment, k).map(runOf);
    expect(left?.[0]).toBeGreaterThan(12);
    expect(right?.[0]).toBeLessThan(-12);
    const [apart] = trailsOf(show('bladeSqueeze', { phase: 'release' }, 0.5).moment, k).map(runOf);
    expect(apart?.[0]).toBeLessThan(-12);
    const [still] = trailsOf(show('bladeSqueeze', { phase: 'hold' }, 0.5).moment, k).map(runOf);
    expect(Math.hypot(...(still ?? [9, 9]))).toBeLessThan(1);
  });
});

describe('the way of a move', () => {
  test('is a single arc over the head in a neck tilt, to the side it goes', () => {
    const toLeft = trailsOf(show('neckTilts', { phase: 'over', way: 'left' }, 0.5).moment, k);
    const toRight = trailsOf(show('neckTilts', { phase: 'over', way: 'right' }, 0.5).moment, k);
    expect(toLeft).toHaveLength(1);
    // Seen from the front, the body's left is on the right.
    expect(runOf(toLeft[0])[0]).toBeGreaterThan(50);
    expect(runOf(toRight[0])[0]).toBeCloseTo(-runOf(toLeft[0])[0], 6);
  });

  test('goes round above the head in a twist, to the side of the turn and back, and not at all in the hold', () => {
    for (const easier of [null, 'seated'] as const) {
      const run = (way: 'left' | 'right', phase: string): Point => {
        const ways = trailsOf(show('seatedTwist', { phase, way }, 0.5, easier).moment, k);
        expect(ways).toHaveLength(1);
        return runOf(ways[0]);
      };
      expect(run('left', 'in')[0]).toBeGreaterThan(50);
      expect(run('right', 'in')[0]).toBeLessThan(-50);
      expect(run('left', 'out')[0]).toBeCloseTo(-run('left', 'in')[0], 6);
      expect(Math.hypot(...run('left', 'hold'))).toBeLessThan(1);
    }
  });

  test('is a round at each hand in arm circles, and at each elbow where elbows draw it', () => {
    for (const easier of [null, 'elbowsBent'] as const) {
      const ways = trailsOf(show('armCircles', {}, 0.5, easier).moment, k);
      expect(ways).toHaveLength(2);
      for (const way of ways) expect(Math.hypot(...runOf(way))).toBeLessThan(0.01);
    }
  });

  test('is drawn for the arm that works alone', () => {
    const [left, right] = trailsOf(show('wallAngels', { way: 'left', phase: 'up' }, 0.5, 'oneSided').moment, k).map(runOf);
    expect(Math.hypot(...(left ?? [0, 0]))).toBeGreaterThan(50);
    expect(Math.hypot(...(right ?? [9, 9]))).toBeLessThan(1);
  });
});

describe('the glow', () => {
  const strongest = (glows: readonly Glow[]): number => Math.max(...glows.map(({ strength }) => strength));

  test('grows between the blades as they are squeezed', () => {
    expect(strongest(glowsIn('bladeSqueeze', { phase: 'hold' }, 0.5))).toBeGreaterThan(
      2 * strongest(glowsIn('bladeSqueeze', { phase: 'rest' }, 0.5)),
    );
  });

  test('is one light between the blades, though three muscles work there', () => {
    expect(glowsIn('bladeSqueeze', { phase: 'hold' }, 0.5)).toHaveLength(1);
  });

  test('runs across the belly in a twist, from the ribs that come forward down to the other hip', () => {
    const slope = (way: 'left' | 'right'): number =>
      Math.tan(((glowsIn('seatedTwist', { way, phase: 'hold' }, 0.5)[0]?.angle ?? 0) * Math.PI) / 180);
    expect(slope('left')).toBeGreaterThan(0.3);
    expect(slope('right')).toBeLessThan(-0.3);
  });

  test('lies on the side of the neck that is stretched', () => {
    for (const [way, side] of [
      ['left', -1],
      ['right', 1],
    ] as const) {
      const glows = glowsIn('neckTilts', { way, phase: 'hold' }, 0.5);
      const brightest = glows.reduce((best, glow) => (glow.strength > best.strength ? glow : best));
      expect(Math.sign(brightest.x)).toBe(side);
    }
  });

  test('comes round the flanks of a body seen straight from the front alone', () => {
    const spill = (azimuth: number): number => {
      const { stance } = show('wallAngels', { phase: 'up' }, 0.5);
      const glows = glowsOf(viewOf({ ...stance.move.camera, azimuth }), stance.skeleton, stance.move.muscles, k);
      return Math.max(0, ...glows.filter(({ layer }) => layer === 'behind').map(({ strength }) => strength));
    };
    expect(spill(0)).toBeGreaterThan(0.9);
    expect(spill(24)).toBe(0);
    expect(spill(-24)).toBe(0);
  });

  test('lies on the shirt, under the arms, where the trunk turns', () => {
    const glows = glowsIn('seatedTwist', { phase: 'hold' }, 0.5);
    expect(new Set(glows.map(({ layer }) => layer))).toEqual(new Set(['shirt']));
    expect(strongest(glows)).toBeGreaterThan(1.5 * strongest(glowsIn('seatedTwist', { phase: 'in' }, 0)));
  });

  test('lies inside the back that is seen from the side, once', () => {
    const { stance } = show('catCow', { phase: 'cat' }, 0.9);
    const glows = glowsOf(viewOf({ ...stance.move.camera, azimuth: 90 }), stance.skeleton, ['erectors'], k);
    expect(glows).toHaveLength(2);
    const { camera } = stance.move;
    const spine = [stance.skeleton.lumbar, stance.skeleton.lowerThorax].map(({ at: [, y] }) => -(y - camera.centre[1]) * k);
    // Well below the skin, which is 0.06 of body height off the spine.
    for (const { y } of glows) expect(y).toBeGreaterThan(Math.min(...spine) - 0.05 * k);
  });
});

describe('a head', () => {
  const head = show('neckTilts', { phase: 'hold', way: 'left' }, 0.5).stance.skeleton.head;
  const from = (azimuth: number) => headPaths(viewOf({ azimuth, elevation: 4, centre: [0, 0.84, 0], span: 0.5 } satisfies Camera), head, k);

  test('is made of real numbers from every side', () => {
    for (let azimuth = -180; azimuth <= 180; azimuth += 3)
      expect(Object.values(from(azimuth)).join(' '), `${azimuth}`).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('has two eyes from the front, one from the side and none from behind', () => {
    const eyes = (azimuth: number): number => from(azimuth).eyes.match(/M/g)?.length ?? 0;
    expect([eyes(0), eyes(90), eyes(180)]).toEqual([2, 1, 0]);
    expect(from(180).face).toBe('');
  });
});
