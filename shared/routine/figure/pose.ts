/** Angles of the trunk in degrees. Flexion bends forward, side bend and rotation go to the left. */
export const trunkAngles = [
  'pelvisTilt',
  'pelvisRotation',
  'lumbarFlexion',
  'lumbarSideBend',
  'lumbarRotation',
  'lowerThoracicFlexion',
  'lowerThoracicSideBend',
  'lowerThoracicRotation',
  'upperThoracicFlexion',
  'upperThoracicSideBend',
  'upperThoracicRotation',
  'neckFlexion',
  'neckSideBend',
  'neckRotation',
  'headFlexion',
  'headSideBend',
  'headRotation',
] as const;

/**
 * Angles of one side in degrees, in clinical words.
 * The arm is raised by `shoulderElevation` in the plane `shoulderPlane` (0 straight out to the side, 90 straight ahead, below 0
 * behind); `shoulderRotation` is external. `forearmPronation` 0 is thumb up with the elbow bent. Wrist flexion goes to the palm,
 * deviation to the thumb. `hipRotation` is external.
 */
export const limbAngles = [
  'girdleElevation',
  'girdleProtraction',
  'shoulderElevation',
  'shoulderPlane',
  'shoulderRotation',
  'elbowFlexion',
  'forearmPronation',
  'wristFlexion',
  'wristDeviation',
  'hipFlexion',
  'hipAbduction',
  'hipRotation',
  'kneeFlexion',
  'ankleDorsiflexion',
] as const;

export type TrunkAngle = (typeof trunkAngles)[number];
export type LimbAngle = (typeof limbAngles)[number];
export type Trunk = Readonly<Record<TrunkAngle, number>>;
export type Limbs = Readonly<Record<LimbAngle, number>>;

/** A posture of the whole body: joint angles only, never coordinates. */
export type Pose = { readonly trunk: Trunk; readonly left: Limbs; readonly right: Limbs };

/** Changes to a pose: `both` sides first, then each side. */
export type PoseChange = {
  readonly trunk?: Partial<Trunk>;
  readonly both?: Partial<Limbs>;
  readonly left?: Partial<Limbs>;
  readonly right?: Partial<Limbs>;
};

export const changed = (pose: Pose, change: PoseChange): Pose => ({
  trunk: { ...pose.trunk, ...change.trunk },
  left: { ...pose.left, ...change.both, ...change.left },
  right: { ...pose.right, ...change.both, ...change.right },
});

/** The pose in the mirror: sides swapped, side bends and rotations reversed. */
export const mirrored = (pose: Pose): Pose => ({
  trunk: combineTrunk((name) => (/SideBend|Rotation/.test(name) ? -pose.trunk[name] : pose.trunk[name])),
  left: pose.right,
  right: pose.left,
});

/** Builds a pose angle by angle; `weigh` gets the same angle of every pose in `poses` and returns the new one. */
export const combine = (poses: readonly Pose[], weigh: (angles: readonly number[]) => number): Pose => ({
  trunk: combineTrunk((name) => weigh(poses.map((pose) => pose.trunk[name]))),
  left: combineLimbs((name) => weigh(poses.map((pose) => pose.left[name]))),
  right: combineLimbs((name) => weigh(poses.map((pose) => pose.right[name]))),
});

/** Standing tall and at ease: soft elbows and knees, toes a little out. */
export const standing: Pose = (() => {
  const side: Limbs = {
    ...combineLimbs(() => 0),
    shoulderElevation: 9,
    shoulderPlane: 12,
    shoulderRotation: -8,
    elbowFlexion: 9,
    forearmPronation: 30,
    wristFlexion: 4,
    hipFlexion: 1,
    hipAbduction: 2.5,
    hipRotation: 9,
    kneeFlexion: 2,
    ankleDorsiflexion: 1,
  };
  const trunk: Trunk = { ...combineTrunk(() => 0), neckFlexion: 9, headFlexion: -9 };
  return { trunk, left: side, right: side };
})();

// Object.fromEntries forgets its keys: the casts are true because every name of the list is written.
function combineTrunk(angle: (name: TrunkAngle) => number): Trunk {
  return Object.fromEntries(trunkAngles.map((name) => [name, angle(name)])) as Trunk;
}

function combineLimbs(angle: (name: LimbAngle) => number): Limbs {
  return Object.fromEntries(limbAngles.map((name) => [name, angle(name)])) as Limbs;
}
