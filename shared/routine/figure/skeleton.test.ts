import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment, spine } from './body.ts';
import { changed, limbAngles, mirrored, type Pose, standing, trunkAngles } from './pose.ts';
import { limbRanges, outOfRange, trunkRanges } from './ranges.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';
import { distance, mirrorPoint, subtract, type Vec3 } from './vector.ts';

const within = ({ min, max }: { readonly min: number; readonly max: number }) => fc.double({ min, max, noNaN: true });
const anyLimbs = fc.record(Object.fromEntries(limbAngles.map((name) => [name, within(limbRanges[name])])));
const anyTrunk = fc.record(Object.fromEntries(trunkAngles.map((name) => [name, within(trunkRanges[name])])));
// The records hold every name of both lists, which Object.fromEntries forgets.
const anyPose = fc.record({ trunk: anyTrunk, left: anyLimbs, right: anyLimbs }) as unknown as fc.Arbitrary<Pose>;

const bones = (body: Skeleton): readonly (readonly [string, number, number])[] => [
  ['pelvis', distance(body.pelvis.at, body.lumbar.at), spine.pelvis],
  ['lumbar spine', distance(body.lumbar.at, body.lowerThorax.at), spine.lumbar],
  ['lower thorax', distance(body.lowerThorax.at, body.upperThorax.at), spine.lowerThoracic],
  ['upper thorax', distance(body.upperThorax.at, body.neck.at), spine.upperThoracic],
  ['neck', distance(body.neck.at, body.head.at), segment.neck],
  ['head', distance(body.head.at, body.crown), segment.head],
  ...(['left', 'right'] as const).flatMap((name) => {
    const side = body[name];
    return [
      [`${name} upper arm`, distance(side.shoulder.at, side.elbow.at), segment.upperArm],
      [`${name} forearm`, distance(side.elbow.at, side.wrist.at), segment.forearm],
      [`${name} hand`, distance(side.wrist.at, side.fingertip), segment.hand],
      [`${name} thigh`, distance(side.hip.at, side.knee.at), segment.thigh],
      [`${name} shank`, distance(side.knee.at, side.ankle.at), segment.shank],
      [`${name} foot`, distance(side.heel, side.toe), segment.foot],
    ] as const;
  }),
];

describe('the skeleton', () => {
  test('keeps the length of every bone in any posture', () => {
    fc.assert(
      fc.property(anyPose, fc.constantFrom('feet', 'knees', 'seat'), (pose, ground) => {
        for (const [bone, length, wanted] of bones(skeletonOf(pose, { ground, stand: [0, 0, 0] })))
          expect(length, bone).toBeCloseTo(wanted, 9);
      }),
    );
  });

  test('keeps the collarbone as long as it is at ease', () => {
    const atEase = skeletonOf(standing).left;
    const length = distance(atEase.sternum.at, atEase.acromion.at);
    fc.assert(
      fc.property(anyPose, (pose) => {
        const { left, right } = skeletonOf(pose);
        expect(distance(left.sternum.at, left.acromion.at)).toBeCloseTo(length, 9);
        expect(distance(right.sternum.at, right.acromion.at)).toBeCloseTo(length, 9);
      }),
    );
  });

  test('of a mirrored posture is the mirror image', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const body = skeletonOf(pose);
        const image = skeletonOf(mirrored(pose));
        const pairs: readonly (readonly [Vec3, Vec3])[] = [
          [body.crown, image.crown],
          [body.left.fingertip, image.right.fingertip],
          [body.right.elbow.at, image.left.elbow.at],
          [body.left.toe, image.right.toe],
          [body.right.acromion.at, image.left.acromion.at],
        ];
        for (const [a, b] of pairs) expect(distance(mirrorPoint(a), b)).toBeLessThan(1e-9);
      }),
    );
  });

  test('has equal sides to the last bit where their angles are equal and the trunk is straight', () => {
    const { left, right } = skeletonOf(standing);
    // Seen from the pelvis's middle, which putting the body down may move by a rounding error.
    for (const joint of ['acromion', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const) {
      expect(left[joint].at[0]).toBe(-right[joint].at[0]);
      expect(left[joint].at[1]).toBe(right[joint].at[1]);
      expect(left[joint].at[2]).toBe(right[joint].at[2]);
    }
  });

  test('stands as tall as it is, on its soles', () => {
    const { crown, left, right } = skeletonOf(standing);
    expect(crown[1]).toBeGreaterThan(0.985);
    expect(crown[1]).toBeLessThan(1.001);
    for (const { heel, toe } of [left, right]) {
      expect(Math.abs(heel[1])).toBeLessThan(0.002);
      expect(Math.abs(toe[1])).toBeLessThan(0.002);
    }
  });
});

describe('anatomical words', () => {
  const arm = (change: Parameters<typeof changed>[1]['both'] & object) =>
    skeletonOf(changed(standing, { both: { ...straightArm, ...change } })).left;
  const straightArm = {
    shoulderElevation: 0,
    shoulderPlane: 0,
    shoulderRotation: 0,
    elbowFlexion: 0,
    forearmPronation: 0,
    wristFlexion: 0,
  };

  test('abduction raises the arm to the side, flexion to the front', () => {
    const side = arm({ shoulderElevation: 90 });
    expect(subtract(side.wrist.at, side.shoulder.at)[0]).toBeCloseTo(segment.upperArm + segment.forearm);
    const front = arm({ shoulderElevation: 90, shoulderPlane: 90 });
    expect(subtract(front.wrist.at, front.shoulder.at)[2]).toBeCloseTo(segment.upperArm + segment.forearm);
  });

  test('a bent elbow points the hanging forearm forward, external rotation turns it outward', () => {
    const bent = arm({ elbowFlexion: 90 });
    expect(subtract(bent.wrist.at, bent.elbow.at)[2]).toBeCloseTo(segment.forearm);
    const turned = arm({ elbowFlexion: 90, shoulderRotation: 90 });
    expect(subtract(turned.wrist.at, turned.elbow.at)[0]).toBeCloseTo(segment.forearm);
  });

  test('arm out, elbow bent and turned outward is a goalpost: the forearm points up', () => {
    const goalpost = arm({ shoulderElevation: 90, shoulderRotation: 90, elbowFlexion: 90 });
    expect(subtract(goalpost.wrist.at, goalpost.elbow.at)[1]).toBeCloseTo(segment.forearm);
  });

  test('a shrug of 12 degrees lifts the shoulder by about 4 cm in a body of 1.70 m', () => {
    const rest = skeletonOf(standing).left.acromion.at[1];
    const shrugged = skeletonOf(changed(standing, { both: { girdleElevation: 12 } })).left.acromion.at[1];
    expect((shrugged - rest) * 170).toBeGreaterThan(3.5);
    expect((shrugged - rest) * 170).toBeLessThan(4.5);
  });

  test('a knee bends backward and a hip forward', () => {
    const bent = skeletonOf(changed(standing, { both: { hipFlexion: 60, kneeFlexion: 90 } })).left;
    expect(bent.knee.at[2]).toBeGreaterThan(bent.hip.at[2]);
    expect(bent.ankle.at[2]).toBeLessThan(bent.knee.at[2]);
  });
});

test('a posture that no healthy joint reaches is named', () => {
  expect(outOfRange(standing)).toEqual([]);
  expect(outOfRange(changed(standing, { left: { elbowFlexion: -10 } }))).toEqual(['left elbowFlexion -10.0']);
});
