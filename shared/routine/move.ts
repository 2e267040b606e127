import type { CueKey, Tone } from './cue.ts';
import type { Pose } from './figure/pose.ts';
import type { Vec3 } from './figure/vector.ts';

export const moveIds = ['shoulderRolls', 'wallAngels'] as const;
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
  | 'erectors';
/** Which way or which side a run of reps goes; `both` where there is no choice. */
export type Way = 'forward' | 'backward' | 'left' | 'right' | 'both';

/** A posture to reach at `share` (above 0, up to 1) of its phase; `passing` flows on through it, otherwise the body comes to rest. */
export type PoseKey = { readonly share: number; readonly pose: Pose; readonly passing: boolean };

export type Phase = {
  readonly name: string;
  /** A hold keeps its own length when the dose says so. */
  readonly kind: 'motion' | 'hold' | 'rest';
  readonly seconds: number;
  readonly cue: CueKey;
  readonly tones: readonly { readonly share: number; readonly tone: Tone }[];
  readonly keys: readonly PoseKey[];
};

/** One side or direction: every rep goes through `phases`, the first from `start`. */
export type Pass = { readonly way: Way; readonly start: Pose; readonly phases: readonly Phase[] };

export type WholeRange = { readonly usual: number; readonly min: number; readonly max: number };

/** How much of a move: reps per side, sets, seconds of rest between sets, length of each hold, and pace in percent of the usual. */
export type Dose = {
  readonly reps: number;
  readonly sets: number;
  readonly restSeconds: number;
  /** Null keeps the move's own holds. */
  readonly holdSeconds: number | null;
  readonly pacePercent: number;
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

export type Scene = {
  /** Where the middle between the ankles stands, in shares of body height. */
  readonly stand: Vec3;
  /** Depth of the wall behind the body, null without one. */
  readonly wallZ: number | null;
  /** True where forearms stay on the wall during the reps. */
  readonly armsOnWall: boolean;
};

/** The point whose path shows the direction, and how far outside the body that path is drawn (1 is the true path). */
export type Trail = { readonly point: 'acromion' | 'wrist'; readonly swell: number; readonly outward: number };

export type Move = {
  readonly id: MoveId;
  readonly kind: 'warmUp' | 'mobility' | 'strength' | 'release';
  readonly stances: readonly Stance[];
  readonly equipment: readonly Equipment[];
  readonly muscles: readonly Muscle[];
  readonly dose: DoseRange;
  /** Getting there: seconds counted down before the first rep, moving through `keys` from `from`. */
  readonly leadIn: { readonly seconds: number; readonly cue: CueKey; readonly from: Pose; readonly keys: readonly PoseKey[] };
  readonly passes: readonly Pass[];
  /** Coming out of the last rep; null where it ends at ease. */
  readonly leadOut: { readonly seconds: number; readonly cue: CueKey; readonly keys: readonly PoseKey[] } | null;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly trail: Trail | null;
  /** Who says how it is done, how much of it, and when to be careful. */
  readonly sources: readonly string[];
  readonly cautions: readonly { readonly key: 'stretchNotPain' | 'neverForceContact' | 'shoulderInjury'; readonly source: string }[];
};

/** The dose a move starts with. */
export const usualDose = (move: Move): Dose => ({
  reps: move.dose.reps.usual,
  sets: move.dose.sets.usual,
  restSeconds: move.dose.restSeconds.usual,
  holdSeconds: null,
  pacePercent: move.dose.pacePercent.usual,
});

/** The nearest dose within the move's ranges; fractions are rounded, what is not a number becomes the usual. */
export function fitDose(move: Move, wanted: Partial<Dose>): Dose {
  const usual = usualDose(move);
  const nearest = (value: number | undefined, range: WholeRange): number =>
    value === undefined || !Number.isFinite(value) ? range.usual : Math.min(range.max, Math.max(range.min, Math.round(value)));
  const holds = move.dose.holdSeconds;
  return {
    reps: nearest(wanted.reps, move.dose.reps),
    sets: nearest(wanted.sets, move.dose.sets),
    restSeconds: nearest(wanted.restSeconds, move.dose.restSeconds),
    holdSeconds:
      holds === null || wanted.holdSeconds === undefined || wanted.holdSeconds === null
        ? usual.holdSeconds
        : nearest(wanted.holdSeconds, holds),
    pacePercent: nearest(wanted.pacePercent, move.dose.pacePercent),
  };
}
