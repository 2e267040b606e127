import { assertNever } from '../../assert-never.ts';
import type { Ground, Scene } from '../move.ts';
import { acromionAtEase, ballFromAcromion, heelShare, hipFromPelvis, segment, spine, sternum, underKnee, underPelvis } from './body.ts';
import type { Limbs, Pose } from './pose.ts';
import {
  add,
  apply,
  between,
  compose,
  identity,
  type Mat3,
  mirrorPoint,
  mirrorTurn,
  radians,
  subtract,
  turnAbout,
  turnX,
  turnY,
  turnZ,
  type Vec3,
} from './vector.ts';

/** A joint: where it is, and how the segment that begins there is turned. */
export type Joint = { readonly at: Vec3; readonly turn: Mat3 };

export type Side = {
  readonly sternum: Joint;
  readonly acromion: Joint;
  readonly shoulder: Joint;
  readonly elbow: Joint;
  readonly wrist: Joint;
  readonly fingertip: Vec3;
  readonly hip: Joint;
  readonly knee: Joint;
  readonly ankle: Joint;
  readonly heel: Vec3;
  readonly toe: Vec3;
};

export type Skeleton = {
  readonly pelvis: Joint;
  readonly lumbar: Joint;
  readonly lowerThorax: Joint;
  readonly upperThorax: Joint;
  readonly neck: Joint;
  readonly head: Joint;
  readonly crown: Vec3;
  readonly left: Side;
  readonly right: Side;
};

/** What a body rests on, and where that is. */
export type Footing = Pick<Scene, 'ground' | 'stand'>;

const onFeet: Footing = { ground: 'feet', stand: [0, 0, 0] };

/**
 * Forward kinematics: a pose in degrees to places in shares of body height, put down where it rests: the middle between its ankles
 * or knees, or its pelvis, is above `stand`, and what touches the ground is on its height.
 */
export function skeletonOf(pose: Pose, { ground, stand }: Footing = onFeet): Skeleton {
  const rooted = grow(pose, [0, 0, 0], ground);
  return grow(pose, subtract(stand, groundOf(rooted, ground)), ground);
}

function groundOf({ pelvis, left, right }: Skeleton, ground: Ground): Vec3 {
  switch (ground) {
    case 'feet':
      return under(between(left.ankle.at, right.ankle.at, 0.5), segment.ankleHeight);
    case 'knees':
      return under(between(left.knee.at, right.knee.at, 0.5), underKnee);
    case 'seat':
      return under(pelvis.at, underPelvis);
    default:
      return assertNever(ground);
  }
}

const under = ([x, y, z]: Vec3, by: number): Vec3 => [x, y - by, z];

function grow({ trunk, left, right }: Pose, root: Vec3, ground: Ground): Skeleton {
  const bend = (flexion: number, side: number, rotation: number): Mat3 => compose(turnY(rotation), compose(turnZ(-side), turnX(flexion)));
  const along = (from: Joint, length: number, turn: Mat3): Joint => ({
    at: add(from.at, apply(from.turn, [0, length, 0])),
    turn: compose(from.turn, turn),
  });

  const pelvis: Joint = { at: root, turn: bend(trunk.pelvisTilt, 0, trunk.pelvisRotation) };
  const lumbar = along(pelvis, spine.pelvis, bend(trunk.lumbarFlexion, trunk.lumbarSideBend, trunk.lumbarRotation));
  const lowerThorax = along(
    lumbar,
    spine.lumbar,
    bend(trunk.lowerThoracicFlexion, trunk.lowerThoracicSideBend, trunk.lowerThoracicRotation),
  );
  const upperThorax = along(
    lowerThorax,
    spine.lowerThoracic,
    bend(trunk.upperThoracicFlexion, trunk.upperThoracicSideBend, trunk.upperThoracicRotation),
  );
  const neck = along(upperThorax, spine.upperThoracic, bend(trunk.neckFlexion, trunk.neckSideBend, trunk.neckRotation));
  const head = along(neck, segment.neck, bend(trunk.headFlexion, trunk.headSideBend, trunk.headRotation));
  const shoulderLine: Joint = { at: neck.at, turn: upperThorax.turn };
  return {
    pelvis,
    lumbar,
    lowerThorax,
    upperThorax,
    neck,
    head,
    crown: add(head.at, apply(head.turn, [0, segment.head, 0])),
    left: side(
      left,
      shoulderLine,
      pelvis,
      ground,
      (turn) => turn,
      (point) => point,
    ),
    right: side(right, shoulderLine, pelvis, ground, mirrorTurn, mirrorPoint),
  };
}

/** Both sides are built as a left one; `turned` and `put` mirror what is local, so the right side is exact. */
function side(
  limbs: Limbs,
  shoulderLine: Joint,
  pelvis: Joint,
  ground: Ground,
  turned: (turn: Mat3) => Mat3,
  put: (point: Vec3) => Vec3,
): Side {
  const from = (joint: Joint, offset: Vec3, turn: Mat3): Joint => ({
    at: add(joint.at, apply(joint.turn, put(offset))),
    turn: compose(joint.turn, turned(turn)),
  });

  const girdle = compose(turnY(-limbs.girdleProtraction), turnZ(limbs.girdleElevation));
  const sternumJoint = from(shoulderLine, sternum, girdle);
  const acromion = from(sternumJoint, subtract(acromionAtEase, sternum), identity);
  // The arm is measured against the thorax (as a clinician does): the girdle carries the ball joint but does not tilt the arm.
  const ball = from(acromion, ballFromAcromion, identity);
  const shoulder: Joint = { at: ball.at, turn: compose(shoulderLine.turn, turned(raised(limbs))) };
  const elbow = from(shoulder, [0, -segment.upperArm, 0], turnX(-limbs.elbowFlexion));
  const wrist = from(
    elbow,
    [0, -segment.forearm, 0],
    // Flexion comes last: on all fours it is 90 degrees, where any other order could not tell pronation from deviation.
    compose(turnY(-limbs.forearmPronation), compose(turnX(-limbs.wristDeviation), turnZ(-limbs.wristFlexion))),
  );

  // Flexion comes first: a pelvis that tilts over still legs changes nothing but the flexion of its hips.
  const hip = from(pelvis, hipFromPelvis, compose(turnX(-limbs.hipFlexion), compose(turnZ(limbs.hipAbduction), turnY(limbs.hipRotation))));
  const knee = from(hip, [0, -segment.thigh, 0], turnX(limbs.kneeFlexion));
  // An ankle that is stood on takes back the hip's abduction so that the sole lies flat.
  const inversion = ground === 'feet' ? limbs.hipAbduction : 0;
  const ankle = from(knee, [0, -segment.shank, 0], compose(turnX(-limbs.ankleDorsiflexion), turnZ(-inversion)));
  const onFoot = (share: number): Vec3 => add(ankle.at, apply(ankle.turn, put([0, -segment.ankleHeight, segment.foot * share])));
  return {
    sternum: sternumJoint,
    acromion,
    shoulder,
    elbow,
    wrist,
    fingertip: add(wrist.at, apply(wrist.turn, put([0, -segment.hand, 0]))),
    hip,
    knee,
    ankle,
    heel: onFoot(-heelShare),
    toe: onFoot(1 - heelShare),
  };
}

/** Turn of the upper arm: raised in its plane, then rolled about its own length. */
export function raised(limbs: Pick<Limbs, 'shoulderElevation' | 'shoulderPlane' | 'shoulderRotation'>): Mat3 {
  const plane = radians(limbs.shoulderPlane);
  const lift = turnAbout([-Math.sin(plane), 0, Math.cos(plane)], limbs.shoulderElevation);
  return compose(lift, turnY(limbs.shoulderRotation));
}
