import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from './body.ts';
import { changed, standing } from './pose.ts';
import { bothHands, lying, mirroredHands, onTheWay, reaching, resting, underHand } from './reach.ts';
import { type Footing, type Skeleton, skeletonOf } from './skeleton.ts';
import { add, apply, compose, distance, identity, mirrorPoint, transposed } from './vector.ts';

const footing: Footing = { ground: 'feet', stand: [0, 0, 0] };
const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyArm = fc.record({
  shoulderElevation: angle(10, 165),
  shoulderPlane: angle(-60, 130),
  shoulderRotation: angle(-90, 90),
  elbowFlexion: angle(5, 140),
  forearmPronation: angle(-80, 80),
  wristFlexion: angle(-90, 80),
  wristDeviation: angle(-30, 20),
});
const anyTrunk = fc.record({ pelvisTilt: angle(-20, 100), upperThoracicRotation: angle(-15, 15), lumbarSideBend: angle(-10, 10) });
const handsOf = ({ left, right }: Skeleton) => ({
  left: { wrist: left.wrist.at, turn: left.wrist.turn },
  right: { wrist: right.wrist.at, turn: right.wrist.turn },
});

describe('a hand that rests', () => {
  test('is put exactly there, wrist and hand, wherever an arm can reach', () => {
    fc.assert(
      fc.property(anyArm, anyTrunk, (both, trunk) => {
        const hands = handsOf(skeletonOf(changed(standing, { trunk, both }), footing));
        const found = skeletonOf(reaching(changed(standing, { trunk }), hands, footing), footing);
        for (const side of ['left', 'right'] as const) {
          expect(distance(found[side].wrist.at, hands[side].wrist)).toBeLessThan(1e-7);
          const tip = apply(hands[side].turn, [0, -segment.hand, 0]);
          expect(distance(found[side].fingertip, add(hands[side].wrist, tip))).toBeLessThan(1e-6);
        }
      }),
    );
  });

  test('changes nothing where it already is there: the elbow keeps its side', () => {
    fc.assert(
      fc.property(anyArm, (both) => {
        const body = skeletonOf(changed(standing, { both }), footing);
        const found = skeletonOf(reaching(changed(standing, { both }), handsOf(body), footing), footing);
        expect(distance(found.left.elbow.at, body.left.elbow.at)).toBeLessThan(1e-6);
      }),
    );
  });

  test('out of reach leaves the arm straight towards it', () => {
    const { pose } = resting(standing, bothHands({ wrist: [0.4, 0.2, 0.9], turn: lying([0, 0, 1], [0, -1, 0]) }), footing);
    expect(pose.left.elbowFlexion).toBeCloseTo(0, 4);
    expect(pose.right).toEqual(pose.left);
  });

  test('lies flat with its fingers and palm where they are said to be', () => {
    const turn = lying([0, 0, 1], [0, -1, 0]);
    expect(apply(turn, [0, -1, 0])).toEqual([0, 0, 1]);
    expect(apply(turn, [-1, 0, 0])).toEqual([0, -1, 0]);
    // The left thumb points to the middle.
    expect(apply(turn, [0, 0, 1])[0]).toBe(-1);
  });

  test('on its way between two places keeps a hand that is square', () => {
    const [from, to] = [lying([0, -0.5, 0.86], [0, -0.86, -0.5]), lying([0.5, 0, 1], [0, -1, 0])].map((turn, index) => ({
      wrist: [0.1, 0.2 - index * 0.1, 0.3] as const,
      turn,
    }));
    if (!from || !to) throw new Error('Two places make a way.');
    const half = onTheWay([from, from, to, to], ([, a = 0, b = 0]) => (a + b) / 2);
    expect(half.wrist[1]).toBeCloseTo(0.15, 9);
    for (const [cell, value] of compose(half.turn, transposed(half.turn)).entries()) expect(value).toBeCloseTo(identity[cell] ?? 9, 9);
  });

  test('has its mirror image on the other side', () => {
    const hands = { left: { wrist: [0.1, underHand, 0.2], turn: lying([0.5, 0, 1], [0, -1, 0]) }, right: null } as const;
    const { left, right } = mirroredHands(hands);
    expect(left).toBeNull();
    expect(right?.wrist).toEqual(mirrorPoint(hands.left.wrist));
    expect(mirroredHands(mirroredHands(hands))).toEqual(hands);
  });
});
