import type { HandRest, Hands, Key } from '../move.ts';
import { segment } from './body.ts';
import type { Limbs, Pose } from './pose.ts';
import { type Footing, type Joint, raised, type Side, skeletonOf } from './skeleton.ts';
import {
  add,
  apply,
  compose,
  cross,
  degrees,
  distance,
  dot,
  type Mat3,
  mirrorPoint,
  mirrorTurn,
  scale,
  subtract,
  transposed,
  turnX,
  type Vec3,
} from './vector.ts';

/** Half thickness of a hand that lies flat: how far its wrist is above what it rests on. */
export const underHand = 0.016;

/** The pose with its hands laid where they rest; each elbow stays on the side of the arm where the pose has it. */
export function reaching(pose: Pose, hands: Hands, footing: Footing): Pose {
  if (hands.left === null && hands.right === null) return pose;
  const { upperThorax, left, right } = skeletonOf(pose, footing);
  const seenAsLeft = (rest: HandRest, side: Side, isLeft: boolean): HandRest => {
    const wrist = fromInside(upperThorax, subtract(rest.wrist, side.shoulder.at));
    const turn = compose(transposed(upperThorax.turn), rest.turn);
    return isLeft ? { wrist, turn } : { wrist: mirrorPoint(wrist), turn: mirrorTurn(turn) };
  };
  return {
    trunk: pose.trunk,
    left: hands.left ? armTo(pose.left, seenAsLeft(hands.left, left, true)) : pose.left,
    right: hands.right ? armTo(pose.right, seenAsLeft(hands.right, right, false)) : pose.right,
  };
}

/** A key pose whose hands rest where they are said to. */
export const resting = (pose: Pose, hands: Hands, footing: Footing): Key => ({ pose: reaching(pose, hands, footing), hands });

/** How a left hand lies with its fingers and its palm towards these ways, square to each other or nearly. */
export function lying(fingers: Vec3, palm: Vec3): Mat3 {
  const y = unit(scale(fingers, -1));
  const x = unit(add(scale(palm, -1), scale(y, dot(palm, y))));
  const z = cross(x, y);
  return [x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]];
}

/** A hand that slides between places where it rests, each of its numbers blended by `weigh`. */
export function onTheWay(rests: readonly HandRest[], weigh: (values: readonly number[]) => number): HandRest {
  const blended = (of: (rest: HandRest) => Vec3): Vec3 => {
    const all = rests.map(of);
    return [weigh(all.map(([x]) => x)), weigh(all.map(([, y]) => y)), weigh(all.map(([, , z]) => z))];
  };
  const [fingers, palm] = [blended(({ turn }) => apply(turn, [0, -1, 0])), blended(({ turn }) => apply(turn, [-1, 0, 0]))];
  return { wrist: blended(({ wrist }) => wrist), turn: lying(fingers, palm) };
}

/** Both hands laid down alike; `left` is where the left one is. */
export const bothHands = (left: HandRest): Hands => ({ left, right: mirroredRest(left) });

export const mirroredRest = ({ wrist, turn }: HandRest): HandRest => ({ wrist: mirrorPoint(wrist), turn: mirrorTurn(turn) });

export const mirroredHands = ({ left, right }: Hands): Hands => ({ left: right && mirroredRest(right), right: left && mirroredRest(left) });

const fromInside = ({ turn }: Joint, way: Vec3): Vec3 => apply(transposed(turn), way);

/** The angles of a left arm that put its wrist at a place seen from the shoulder and turn its hand, both as the thorax sees them. */
function armTo(limbs: Limbs, { wrist, turn }: HandRest): Limbs {
  const [upper, lower] = [segment.upperArm, segment.forearm];
  const far = Math.min(distance(wrist, [0, 0, 0]), upper + lower);
  const elbowFlexion = degrees(Math.acos(clamp((far ** 2 - upper ** 2 - lower ** 2) / (2 * upper * lower))));
  const way = scale(wrist, 1 / distance(wrist, [0, 0, 0]));
  const before = apply(raised(limbs), [0, -1, 0]);
  const beside = unit(subtract(before, scale(way, dot(before, way))));
  const along = (upper ** 2 + far ** 2 - lower ** 2) / (2 * far);
  const elbow = add(scale(way, along), scale(beside, Math.sqrt(Math.max(0, upper ** 2 - along ** 2))));
  const [x, y, z] = scale(elbow, 1 / upper);
  const shoulderElevation = degrees(Math.acos(clamp(-y)));
  const shoulderPlane = degrees(Math.atan2(z, x));
  const lift = raised({ shoulderElevation, shoulderPlane, shoulderRotation: 0 });
  const forearm = apply(transposed(lift), subtract(scale(way, far), elbow));
  const shoulderRotation = degrees(Math.atan2(forearm[0], forearm[2]));
  const arm = compose(raised({ shoulderElevation, shoulderPlane, shoulderRotation }), turnX(-elbowFlexion));
  const hand = compose(transposed(arm), turn);
  return { ...limbs, shoulderElevation, shoulderPlane, shoulderRotation, elbowFlexion, ...wristOf(hand) };
}

/** Pronation, then deviation, then flexion that turn a hand so against its forearm. */
const wristOf = (hand: Mat3): Pick<Limbs, 'forearmPronation' | 'wristFlexion' | 'wristDeviation'> => ({
  forearmPronation: -degrees(Math.atan2(hand[2], hand[8])),
  wristDeviation: degrees(Math.asin(clamp(hand[5]))),
  wristFlexion: -degrees(Math.atan2(hand[3], hand[4])),
});

const unit = (way: Vec3): Vec3 => scale(way, 1 / (Math.hypot(...way) || 1));
const clamp = (share: number): number => Math.max(-1, Math.min(1, share));
