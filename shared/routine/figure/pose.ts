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
  trunk: combineTrunk(pose.trunk, (name) => (/SideBend|Rotation/.test(name) ? -pose.trunk[name] : pose.trunk[name])),
  left: pose.right,
  right: pose.left,
});

/** Builds a pose angle by angle; `weigh` gets the same angle of every pose in `poses` and returns the new one. */
export const combine = (poses: readonly [Pose, ...Pose[]], weigh: (angles: readonly number[]) => number): Pose => ({
  trunk: combineTrunk(poses[0].trunk, (name) => weigh(poses.map((pose) => pose.trunk[name]))),
  left: combineLimbs(poses[0].left, (name) => weigh(poses.map((pose) => pose.left[name]))),
  right: combineLimbs(poses[0].right, (name) => weigh(poses.map((pose) => pose.right[name]))),
});

/** Standing tall and at ease: soft elbows and knees, toes a little out. */
export const standing: Pose = (() => {
  const side: Limbs = {
    ...zeros(limbAngles),
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
  const trunk: Trunk = { ...zeros(trunkAngles), neckFlexion: 9, headFlexion: -9 };
  return { trunk, left: side, right: side };
})();

// From a copy: sixty times a second, an object made of pairs would take much longer.
function combineTrunk(like: Trunk, angle: (name: TrunkAngle) => number): Trunk {
  const made: Record<TrunkAngle, number> = { ...like };
  for (const name of trunkAngles) made[name] = angle(name);
  return made;
}

function combineLimbs(like: Limbs, angle: (name: LimbAngle) => number): Limbs {
  const made: Record<LimbAngle, number> = { ...like };
  for (const name of limbAngles) made[name] = angle(name);
  return made;
}

// Object.fromEntries forgets its keys: the cast is true because every name of the list is written.
function zeros<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
