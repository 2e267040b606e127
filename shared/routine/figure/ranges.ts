import type { LimbAngle, Limbs, Pose, TrunkAngle } from './pose.ts';
import { limbAngles, trunkAngles } from './pose.ts';
import { radians } from './vector.ts';

type Range = { readonly min: number; readonly max: number };
const range = (min: number, max: number): Range => ({ min, max });

/**
 * How far each joint may go, in degrees. Sources: AAOS normal values for limbs, neck and trunk (the trunk's are shared out over its
 * three segments); collarbone at the sternum 30 up, 5 down, 20 forward and back, well above the 4 cm shrug of most people.
 * Floor positions need more: wrist extension 90 on all fours, knee 165 and plantarflexion 80 on the heels, hip rotation 60 cross-legged,
 * hip flexion 130 where the trunk's weight folds it over the thighs. The pelvis is measured against the room.
 */
export const trunkRanges: Readonly<Record<TrunkAngle, Range>> = {
  pelvisTilt: range(-30, 110),
  pelvisRotation: range(-45, 45),
  lumbarFlexion: range(-15, 40),
  lumbarSideBend: range(-15, 15),
  lumbarRotation: range(-10, 10),
  lowerThoracicFlexion: range(-6, 20),
  lowerThoracicSideBend: range(-10, 10),
  lowerThoracicRotation: range(-20, 20),
  upperThoracicFlexion: range(-4, 20),
  upperThoracicSideBend: range(-10, 10),
  upperThoracicRotation: range(-15, 15),
  neckFlexion: range(-30, 30),
  neckSideBend: range(-30, 30),
  neckRotation: range(-40, 40),
  headFlexion: range(-15, 15),
  headSideBend: range(-15, 15),
  headRotation: range(-40, 40),
};

export const limbRanges: Readonly<Record<LimbAngle, Range>> = {
  girdleElevation: range(-5, 30),
  girdleProtraction: range(-20, 20),
  shoulderElevation: range(0, 180),
  shoulderPlane: range(-60, 135),
  shoulderRotation: range(-70, 90),
  elbowFlexion: range(0, 150),
  forearmPronation: range(-80, 80),
  wristFlexion: range(-90, 80),
  wristDeviation: range(-30, 20),
  hipFlexion: range(-30, 130),
  hipAbduction: range(-20, 45),
  hipRotation: range(-45, 60),
  kneeFlexion: range(0, 165),
  ankleDorsiflexion: range(-80, 20),
};

/** Names of the angles of a pose that no healthy joint reaches, with their value; empty for a possible pose. */
export function outOfRange(pose: Pose): readonly string[] {
  const outside = (value: number, { min, max }: Range): boolean => value < min - 1e-6 || value > max + 1e-6;
  const trunk = trunkAngles
    .filter((name) => outside(pose.trunk[name], trunkRanges[name]))
    .map((name) => `${name} ${pose.trunk[name].toFixed(1)}`);
  const limbs = (['left', 'right'] as const).flatMap((side) =>
    limbAngles
      .filter((name) => outside(measured(pose[side], name), rangeOf(pose[side], name)))
      .map((name) => `${side} ${name} ${pose[side][name].toFixed(1)}`),
  );
  return [...trunk, ...limbs];
}

// A raised arm is turned by the plane it is raised in too: by all of it at 90 degrees, as a clinician reads with the elbow bent.
const measured = (limbs: Limbs, name: LimbAngle): number =>
  name === 'shoulderRotation'
    ? limbs.shoulderRotation + limbs.shoulderPlane * (1 - Math.cos(radians(Math.min(90, limbs.shoulderElevation))))
    : limbs[name];

// The shoulder blade tilts back by up to 20 degrees as the arm rises (Ludewig and others, 2009) and adds that to the ball joint's 90.
// An arm raised no further than the 60 degrees of extension may be straight behind.
function rangeOf({ shoulderElevation }: Limbs, name: LimbAngle): Range {
  if (name === 'shoulderRotation' && shoulderElevation > 45) return range(-70, 110);
  if (name === 'shoulderPlane' && shoulderElevation <= 60) return range(-90, limbRanges.shoulderPlane.max);
  return limbRanges[name];
}
