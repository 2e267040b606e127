import type { CueKey, Tone } from './cue.ts';
import type { Pose } from './figure/pose.ts';
import type { Dose, Move, MoveId, Pass, Phase, PoseKey, Way } from './move.ts';
import type { Routine } from './routine.ts';

/** What a stretch of time is for; only `rep` counts as exercise done, the rest is getting there. */
export type Part = 'leadIn' | 'rep' | 'otherWay' | 'rest' | 'leadOut';

export type Segment = {
  readonly startMs: number;
  readonly endMs: number;
  readonly step: number;
  readonly part: Part;
  readonly set: number;
  readonly pass: number;
  readonly way: Way;
  /** 1 to the dose's reps within its set and side; 0 outside reps. */
  readonly rep: number;
  readonly phase: string;
  readonly cue: CueKey;
};

export type TimedKey = { readonly atMs: number; readonly pose: Pose; readonly passing: boolean };
export type TimedTone = { readonly atMs: number; readonly tone: Tone };

export type Step = {
  readonly move: Move;
  readonly dose: Dose;
  readonly startMs: number;
  readonly endMs: number;
  /** Reps over all sets and sides. */
  readonly reps: number;
  /** Time of its reps alone, without lead-in, change of side and rest. */
  readonly exerciseMs: number;
  readonly keys: readonly TimedKey[];
};

/** A whole routine laid out in time: no gaps, in ms from its beginning. */
export type Timeline = {
  readonly totalMs: number;
  readonly steps: readonly Step[];
  readonly segments: readonly Segment[];
  readonly tones: readonly TimedTone[];
};

/** Everything a window shows of one moment. */
export type Moment = {
  readonly segment: Segment;
  readonly step: Step;
  /** 0 to 1 within the segment. */
  readonly progress: number;
  /** The one numeral: the rep, or the seconds left of a stretch without reps. */
  readonly numeral: number;
  readonly remainingMs: number;
  readonly next: MoveId | null;
};

const otherWaySeconds = 3;

/** Lays a routine out in time. A routine has at least one step; the result is exact to the millisecond of its data. */
export function timelineOf(routine: Routine): Timeline {
  const segments: Segment[] = [];
  const tones: TimedTone[] = [];
  const steps: Step[] = [];
  let now = 0;
  for (const [index, { move, dose }] of routine.steps.entries()) {
    const laid = layStep(move, dose, index, now);
    segments.push(...laid.segments);
    tones.push(...laid.tones);
    steps.push(laid.step);
    now = laid.step.endMs;
  }
  return { totalMs: now, steps, segments, tones: [...tones, { atMs: now, tone: 'end' }] };
}

/** What happens at `ms` from the beginning; before 0 is the first moment, at the end and after it the last. */
export function at(timeline: Timeline, ms: number): Moment {
  const position = Math.min(Math.max(ms, 0), timeline.totalMs);
  const segment = timeline.segments[segmentIndexAt(timeline, position)];
  const step = segment && timeline.steps[segment.step];
  if (!segment || !step) throw new Error('A routine without steps has no moments.');
  const counts = segment.part === 'rep';
  return {
    segment,
    step,
    progress: (position - segment.startMs) / (segment.endMs - segment.startMs),
    numeral: counts ? segment.rep : Math.max(1, Math.ceil((segment.endMs - position) / 1000)),
    remainingMs: timeline.totalMs - position,
    next: timeline.steps[segment.step + 1]?.move.id ?? null,
  };
}

/** Tones that fall after `fromMs` up to and including `toMs`; one at the very beginning belongs to a `fromMs` below 0. */
export const tonesBetween = (timeline: Timeline, fromMs: number, toMs: number): readonly Tone[] =>
  timeline.tones.filter(({ atMs }) => atMs > fromMs && atMs <= toMs).map(({ tone }) => tone);

/** Index of the segment at `ms`; a boundary belongs to what begins there. */
export function segmentIndexAt({ segments }: Timeline, ms: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.startMs ?? 0) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Laid = { readonly segments: readonly Segment[]; readonly tones: readonly TimedTone[]; readonly step: Step };

function layStep(move: Move, dose: Dose, step: number, startMs: number): Laid {
  const segments: Segment[] = [];
  const tones: TimedTone[] = [];
  const keys: TimedKey[] = [{ atMs: startMs, pose: move.leadIn.from, passing: false }];
  let now = startMs;

  const lay = (
    about: Omit<Segment, 'startMs' | 'endMs' | 'step'>,
    seconds: number,
    poses: readonly PoseKey[],
    sounds: Phase['tones'],
  ): void => {
    const length = Math.round(seconds * 1000);
    segments.push({ ...about, step, startMs: now, endMs: now + length });
    keys.push(...poses.map(({ share, pose, passing }) => ({ atMs: now + share * length, pose, passing })));
    tones.push(...sounds.map(({ share, tone }) => ({ atMs: now + share * length, tone })));
    now += length;
  };
  const between = (part: Part, cue: CueKey, set: number, index: number, pass: Pass, seconds: number): void =>
    lay(
      { part, set, pass: index, way: pass.way, rep: 0, phase: part, cue },
      seconds,
      [{ share: 1, pose: pass.start, passing: false }],
      [{ share: 0, tone: 'change' }],
    );

  const [first] = move.passes;
  if (first) {
    const { seconds, cue, keys: poses } = move.leadIn;
    lay({ part: 'leadIn', set: 1, pass: 0, way: first.way, rep: 0, phase: 'leadIn', cue }, seconds, poses, [{ share: 0, tone: 'change' }]);
  }
  for (let set = 1; set <= dose.sets; set += 1) {
    for (const [index, pass] of move.passes.entries()) {
      if (index > 0) between('otherWay', 'otherWay', set, index, pass, otherWaySeconds);
      else if (set > 1) between('rest', 'restBetween', set, index, pass, dose.restSeconds);
      for (let rep = 1; rep <= dose.reps; rep += 1) {
        for (const phase of pass.phases) {
          const about = { part: 'rep', set, pass: index, way: pass.way, rep, phase: phase.name, cue: phase.cue } as const;
          lay(about, secondsOf(phase, dose), phase.keys, phase.tones);
        }
      }
    }
  }
  const lastPass = move.passes.length - 1;
  const way = move.passes[lastPass]?.way ?? 'both';
  if (move.leadOut) {
    const { seconds, cue, keys: poses } = move.leadOut;
    lay({ part: 'leadOut', set: dose.sets, pass: lastPass, way, rep: 0, phase: 'leadOut', cue }, seconds, poses, [
      { share: 0, tone: 'down' },
    ]);
  }
  const exercise = segments.filter(({ part }) => part === 'rep');
  const exerciseMs = exercise.reduce((sum, { startMs: from, endMs }) => sum + endMs - from, 0);
  const reps = dose.reps * dose.sets * move.passes.length;
  return { segments, tones, step: { move, dose, startMs, endMs: now, reps, exerciseMs, keys } };
}

function secondsOf(phase: Phase, dose: Dose): number {
  if (phase.kind === 'hold' && dose.holdSeconds !== null) return dose.holdSeconds;
  return phase.kind === 'motion' ? (phase.seconds * 100) / dose.pacePercent : phase.seconds;
}
