import { type BreathKey, breathsOf } from './breath.ts';
import type { CueKey, Tone } from './cue.ts';
import type { Dose, Key, Move, MoveId, Pass, Phase, PoseKey, Way } from './move.ts';
import type { Routine, RoutineStep } from './routine.ts';

/** What a stretch of time is for; only `rep` counts as exercise done, the rest is getting there. */
export type Part = 'leadIn' | 'rep' | 'otherWay' | 'rest' | 'leadOut' | 'between';

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
  readonly kind: Phase['kind'];
  readonly breath: Phase['breath'];
  readonly cue: CueKey;
};

export type TimedKey = Key & { readonly atMs: number; readonly passing: boolean };
export type TimedTone = { readonly atMs: number; readonly tone: Tone };

export type Step = RoutineStep & {
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
  readonly breaths: readonly BreathKey[];
};

/** Everything a window shows of one moment. */
export type Moment = {
  readonly segment: Segment;
  readonly step: Step;
  /** 0 to 1 within the segment. */
  readonly progress: number;
  /** The one numeral: the rep, or the seconds left of a stretch that is not counted in reps. */
  readonly numeral: number;
  readonly counts: 'reps' | 'breaths' | 'seconds';
  readonly remainingMs: number;
  readonly next: MoveId | null;
};

const otherWaySeconds = 3;

/** Lays a routine out in time. A routine has at least one step; the result is exact to the millisecond of its data. */
export function timelineOf(routine: Pick<Routine, 'restSeconds' | 'steps'>): Timeline {
  const segments: Segment[] = [];
  const tones: TimedTone[] = [];
  const steps: Step[] = [];
  let now = 0;
  for (const [index, step] of routine.steps.entries()) {
    const laid = layStep(step, index, now, index > 0 ? routine.restSeconds : 0);
    segments.push(...laid.segments);
    tones.push(...laid.tones);
    steps.push(laid.step);
    now = laid.step.endMs;
  }
  return { totalMs: now, steps, segments, tones: [...tones, { atMs: now, tone: 'end' }], breaths: breathsOf(segments) };
}

/** What happens at `ms` from the beginning; before 0 is the first moment, at the end and after it the last. */
export function at(timeline: Timeline, ms: number): Moment {
  const position = Math.min(Math.max(ms, 0), timeline.totalMs);
  const segment = timeline.segments[segmentIndexAt(timeline, position)];
  const step = segment && timeline.steps[segment.step];
  if (!segment || !step) throw new Error('A routine without steps has no moments.');
  const counts = segment.part === 'rep' ? step.move.counts : 'seconds';
  return {
    segment,
    step,
    progress: (position - segment.startMs) / (segment.endMs - segment.startMs),
    counts,
    numeral: counts !== 'seconds' ? segment.rep : Math.max(1, Math.ceil((segment.endMs - position) / 1000)),
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

function layStep({ move, dose, note }: RoutineStep, step: number, startMs: number, restBefore: number): Laid {
  const segments: Segment[] = [];
  const tones: TimedTone[] = [];
  const keys: TimedKey[] = [{ ...move.leadIn.from, atMs: startMs, passing: false }];
  const passes = move.passes.filter(({ way }) => dose.way === 'both' || way === dose.way);
  let now = startMs;

  const lay = (
    about: Omit<Segment, 'startMs' | 'endMs' | 'step'>,
    seconds: number,
    poses: readonly PoseKey[],
    sounds: Phase['tones'],
  ): void => {
    const length = Math.round(seconds * 1000);
    segments.push({ ...about, step, startMs: now, endMs: now + length });
    keys.push(...poses.map(({ share, ...key }) => ({ ...key, atMs: now + share * length })));
    tones.push(...sounds.map(({ share, tone }) => ({ atMs: now + share * length, tone })));
    now += length;
  };
  /** A stretch that is not exercise. */
  const pass = (part: Part, cue: CueKey, set: number, index: number, seconds: number, poses: readonly PoseKey[], tone: Tone): void => {
    const way = passes[index]?.way ?? 'both';
    const kind = part === 'rest' || part === 'between' ? 'rest' : 'motion';
    lay({ part, set, pass: index, way, rep: 0, phase: part, kind, breath: null, cue }, seconds, poses, [{ share: 0, tone }]);
  };
  const entryOf = ({ start, entry }: Pass): readonly PoseKey[] => entry ?? [{ ...start, share: 1, passing: false }];

  if (restBefore > 0) pass('between', 'restBetween', 1, 0, restBefore, [{ ...move.leadIn.from, share: 1, passing: false }], 'change');
  pass('leadIn', move.leadIn.cue, 1, 0, move.leadIn.seconds, leadInTo(move, passes[0]), 'change');
  for (let set = 1; set <= dose.sets; set += 1) {
    for (const [index, side] of passes.entries()) {
      if (index > 0) pass('otherWay', 'otherWay', set, index, otherWaySeconds, entryOf(side), 'change');
      else if (set > 1) pass('rest', 'restBetween', set, index, dose.restSeconds, entryOf(side), 'change');
      for (let rep = 1; rep <= dose.reps; rep += 1) {
        for (const { name, kind, breath, cue, keys: poses, tones: sounds, ...phase } of side.phases) {
          const about = { part: 'rep', set, pass: index, way: side.way, rep, phase: name, kind, breath, cue } as const;
          lay(about, secondsOf({ kind, ...phase }, dose), poses, sounds);
        }
      }
    }
  }
  if (move.leadOut) pass('leadOut', move.leadOut.cue, dose.sets, passes.length - 1, move.leadOut.seconds, move.leadOut.keys, 'down');
  const exercise = segments.filter(({ part }) => part === 'rep');
  const exerciseMs = exercise.reduce((sum, { startMs: from, endMs }) => sum + endMs - from, 0);
  const reps = dose.reps * dose.sets * passes.length;
  return { segments, tones, step: { move, dose, note, startMs, endMs: now, reps, exerciseMs, keys } };
}

/** The way into a move leads to its first side; where that is not the one that is done first, the last stretch goes to the one that is. */
function leadInTo({ leadIn, passes }: Move, first: Pass | undefined): readonly PoseKey[] {
  if (first === undefined || first === passes[0]) return leadIn.keys;
  return leadIn.keys.map((key) => (key.pose === passes[0]?.start.pose ? { ...key, ...first.start } : key));
}

function secondsOf({ kind, seconds }: Pick<Phase, 'kind' | 'seconds'>, { holdSeconds, pacePercent }: Dose): number {
  if (kind === 'hold' && holdSeconds !== null) return holdSeconds;
  return kind === 'motion' ? (seconds * 100) / pacePercent : seconds;
}
