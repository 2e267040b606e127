import { segment } from './body.ts';
import type { Limbs, Pose } from './pose.ts';
import { type Footing, raised, skeletonOf } from './skeleton.ts';
import { degrees, radians } from './vector.ts';

/** Half thickness of arm, wrist and hand where they touch, in shares of body height. */
export const touching = { elbow: 0.021, wrist: 0.017, hand: 0.011 } as const;

/**
 * Leans the arms of an upright body against the wall at `wallZ`: keeps how far each arm is raised and bent, and finds the shoulder's
 * plane and rotation that lay elbow and wrist on the wall. An arm too short to reach goes as far as it can.
 */
export function armsOnWall(pose: Pose, wallZ: number, footing: Footing): Pose {
  const { left, right } = skeletonOf(pose, footing);
  return {
    trunk: pose.trunk,
    left: onWall(pose.left, wallZ - left.shoulder.at[2]),
    right: onWall(pose.right, wallZ - right.shoulder.at[2]),
  };
}

function onWall(limbs: Limbs, wallFromShoulder: number): Limbs {
  const reach = segment.upperArm * Math.sin(radians(limbs.shoulderElevation));
  const elbowDepth = wallFromShoulder + touching.elbow;
  const shoulderPlane = degrees(Math.asin(clamp(elbowDepth / Math.max(reach, 1e-6))));
  const lift = raised({ ...limbs, shoulderPlane, shoulderRotation: 0 });
  // The forearm's depth after a roll r is a cos r + b sin r + c; solved for the depth that lays the wrist on the wall.
  const bent = radians(limbs.elbowFlexion);
  const a = lift[8] * Math.sin(bent);
  const b = lift[6] * Math.sin(bent);
  const c = -lift[7] * Math.cos(bent);
  const wanted = (touching.wrist - touching.elbow) / segment.forearm - c;
  const size = Math.hypot(a, b);
  const shoulderRotation = size < 1e-6 ? limbs.shoulderRotation : degrees(Math.atan2(b, a) + Math.acos(clamp(wanted / size)));
  return { ...limbs, shoulderPlane, shoulderRotation };
}

const clamp = (share: number): number => Math.max(-1, Math.min(1, share));
