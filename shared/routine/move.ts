import type { CueKey, Tone } from './cue.ts';
import type { Pose } from './figure/pose.ts';
import type { Mat3, Vec3 } from './figure/vector.ts';

export const moveIds = [
  'shoulderRolls',
  'armCircles',
  'neckTilts',
  'catCow',
  'seatedTwist',
  'wallAngels',
  'childsPose',
  'bladeSqueeze',
] as const;
export type MoveId = (typeof moveIds)[number];

export type Stance = 'standing' | 'sitting' | 'allFours' | 'crossLegged' | 'kneeling';
export type Equipment = 'wall' | 'floor' | 'chair';
export type Muscle =
  | 'upperTrapezius'
  | 'middleTrapezius'
  | 'lowerTrapezius'
  | 'rhomboids'
  | 'deltoids'
  | 'rotatorCuff'
  | 'neck'
  | 'erectors'
  | 'obliques';
/** Which way or which side a run of reps goes; `both` where there is no choice. */
export const ways = ['forward', 'backward', 'left', 'right', 'both'] as const;
export type Way = (typeof ways)[number];

/** Easier forms there are; each move lists its own. */
export const easierIds = ['smaller', 'armsLower', 'elbowsBent', 'oneSided', 'seated', 'cushion'] as const;
export type EasierId = (typeof easierIds)[number];

/** A hand that rests on something: where its wrist is in the room, and how the hand lies. */
export type HandRest = { readonly wrist: Vec3; readonly turn: Mat3 };
/** What each hand rests on; null moves freely. Between two keys with the same rest the hand stays exactly there, between two rests it slides. */
export type Hands = { readonly left: HandRest | null; readonly right: HandRest | null };

/** A posture, and what its hands rest on (nothing where it does not say). */
export type Key = { readonly pose: Pose; readonly hands?: Hands };
/** A posture to reach at `share` (above 0, up to 1) of its phase; `passing` flows on through it, otherwise the body comes to rest. */
export type PoseKey = Key & { readonly share: number; readonly passing: boolean };

export type Phase = {
  readonly name: string;
  /** A hold keeps its own length when the dose says so. */
  readonly kind: 'motion' | 'hold' | 'rest';
  readonly seconds: number;
  /** Which way the breath goes with it; null leaves it free. */
  readonly breath: 'in' | 'out' | null;
  readonly cue: CueKey;
  readonly tones: readonly { readonly share: number; readonly tone: Tone }[];
  readonly keys: readonly PoseKey[];
};

/** One side or direction: every rep goes through `phases`, the first from `start`; `entry` is the way there from the side before. */
export type Pass = { readonly way: Way; readonly start: Key; readonly entry?: readonly PoseKey[]; readonly phases: readonly Phase[] };

export type WholeRange = { readonly usual: number; readonly min: number; readonly max: number };

/** How much of a move: reps per side, sets, seconds of rest between sets, length of each hold, pace in percent of the usual, sides, form. */
export type Dose = {
  readonly reps: number;
  readonly sets: number;
  readonly restSeconds: number;
  /** Null where the move holds nothing. */
  readonly holdSeconds: number | null;
  readonly pacePercent: number;
  /** The one side or direction to do; `both` does each there is. */
  readonly way: Way;
  /** The easier form to do; null the move itself. */
  readonly easier: EasierId | null;
};

export type DoseRange = {
  readonly reps: WholeRange;
  readonly sets: WholeRange;
  readonly restSeconds: WholeRange;
  /** Null where the move holds nothing. */
  readonly holdSeconds: WholeRange | null;
  readonly pacePercent: WholeRange;
};

/** Where the eye is: degrees around the body (positive looks from its left) and above it; `span` is the visible height. */
export type Camera = { readonly azimuth: number; readonly elevation: number; readonly centre: Vec3; readonly span: number };

/** What the body rests on and never leaves: the soles, both knees, or the seat. */
export type Ground = 'feet' | 'knees' | 'seat';

export type Scene = {
  readonly ground: Ground;
  /** Where the middle of what it rests on is, in shares of body height: between the ankles, between the knees, under the pelvis. */
  readonly stand: Vec3;
  /** Height of the stool's seat, null without one. */
  readonly stoolY: number | null;
  /** Where the middle of a cushion on the floor is; none where it does not say. */
  readonly cushion?: Vec3;
  /** True where the floor is drawn though there is no wall. */
  readonly hasFloor: boolean;
  /** Depth of the wall behind the body, null without one. */
  readonly wallZ: number | null;
  /** True where forearms stay on the wall during the reps. */
  readonly armsOnWall: boolean;
};

/** Points of a side, and of the trunk, whose path can be drawn. */
export const sidePoints = ['acromion', 'blade', 'elbow', 'wrist', 'fingertip'] as const;
export const trunkPoints = ['crown', 'upperThorax', 'gaze'] as const;
export type SidePoint = (typeof sidePoints)[number];
export type TrunkPoint = (typeof trunkPoints)[number];

/**
 * The point whose path shows the direction: a way on each side, or a single one for a point of the trunk. `swell` draws it larger (1 is
 * the true path), `outward` beside the body. The gaze goes round above the head, that far from its axis.
 */
export type Trail = { readonly point: SidePoint | TrunkPoint; readonly swell: number; readonly outward: number };

export type Move = {
  readonly id: MoveId;
  readonly kind: 'warmUp' | 'mobility' | 'strength' | 'release';
  readonly stances: readonly Stance[];
  readonly equipment: readonly Equipment[];
  readonly muscles: readonly Muscle[];
  /** What the numeral shows of a rep: which one it is, or the seconds left of its phase. */
  readonly counts: 'reps' | 'breaths' | 'seconds';
  readonly dose: DoseRange;
  /** Getting there: seconds counted down before the first rep, moving through `keys` from `from`. */
  readonly leadIn: { readonly seconds: number; readonly cue: CueKey; readonly from: Key; readonly keys: readonly PoseKey[] };
  readonly passes: readonly Pass[];
  /** Coming out of the last rep; null where it ends at ease. */
  readonly leadOut: { readonly seconds: number; readonly cue: CueKey; readonly keys: readonly PoseKey[] } | null;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly trail: Trail | null;
  readonly easier: readonly Easier[];
  /** Who says how it is done and how much of it. */
  readonly sources: readonly SourceKey[];
  readonly cautions: readonly { readonly key: CautionKey; readonly source: SourceKey }[];
};

/** When to be careful; the words live with the language. */
export const cautionKeys = [
  'stretchNotPain',
  'neverForceContact',
  'shoulderInjury',
  'neckDizziness',
  'backInjury',
  'kneePain',
  'wristPain',
] as const;
export type CautionKey = (typeof cautionKeys)[number];

/** Who says so; the words live with the language. */
export type SourceKey =
  | 'usualShoulderRolls'
  | 'usualArmCircles'
  | 'usualNeckTilts'
  | 'usualCatCow'
  | 'usualSeatedTwist'
  | 'usualWallAngels'
  | 'usualChildsPose'
  | 'usualBladeSqueeze'
  | 'aaosShoulder'
  | 'aaosShoulderBlades'
  | 'aaosRotatorCuff'
  | 'urmston'
  | 'urmstonSideFlexion'
  | 'lairdWrists'
  | 'lairdKnees'
  | 'middlesexTwist'
  | 'yinMethod'
  | 'instructionsAgree'
  | 'commonAdvice';

/** What an easier form does another way; all else is as in the move itself. */
export type Easier = { readonly id: EasierId } & Partial<
  Pick<Move, 'passes' | 'leadIn' | 'leadOut' | 'scene' | 'camera' | 'trail' | 'stances' | 'equipment'>
>;

/** The move in one of its easier forms; as it is where it has none of that name. */
export function inForm(move: Move, easier: EasierId | null): Move {
  const form = easier === null ? undefined : move.easier.find(({ id }) => id === easier);
  if (form === undefined) return move;
  const { id: _, ...instead } = form;
  return { ...move, ...instead };
}

/** The dose a move starts with. */
export const usualDose = (move: Move): Dose => ({
  reps: move.dose.reps.usual,
  sets: move.dose.sets.usual,
  restSeconds: move.dose.restSeconds.usual,
  holdSeconds: move.dose.holdSeconds?.usual ?? null,
  pacePercent: move.dose.pacePercent.usual,
  way: 'both',
  easier: null,
});

/** The nearest dose within the move's ranges; fractions are rounded, what is not a number becomes the usual. */
export function fitDose(move: Move, wanted: Partial<Dose>): Dose {
  const usual = usualDose(move);
  const nearest = (value: number | undefined, range: WholeRange): number =>
    value === undefined || !Number.isFinite(value) ? range.usual : Math.min(range.max, Math.max(range.min, Math.round(value)));
  const { way = usual.way } = wanted;
  const easier = move.easier.find(({ id }) => id === wanted.easier)?.id ?? usual.easier;
  return {
    reps: nearest(wanted.reps, move.dose.reps),
    sets: nearest(wanted.sets, move.dose.sets),
    restSeconds: nearest(wanted.restSeconds, move.dose.restSeconds),
    holdSeconds: move.dose.holdSeconds && nearest(wanted.holdSeconds ?? undefined, move.dose.holdSeconds),
    pacePercent: nearest(wanted.pacePercent, move.dose.pacePercent),
    // The sides are those of the form it is done in.
    way: inForm(move, easier).passes.some((pass) => pass.way === way) ? way : usual.way,
    easier,
  };
}
