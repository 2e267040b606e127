import { assertNever } from '../assert-never.ts';
import { isDone } from './is-done.ts';
import type { RoutineReport, StepPlayed } from './report.ts';
import { at, type Step, type Timeline } from './timeline.ts';

/** How a routine stands: the last three are its end and stay. */
export type PlayerStatus = 'playing' | 'paused' | 'finished' | 'stopped' | 'hurt';

/**
 * Where the player is. `reachedMs` holds for each step how far into the timeline it was ever played; every attempt begins at the
 * step's start and nothing can be jumped over within it, so that is all there is to know of what was done.
 */
export type Player = {
  readonly status: PlayerStatus;
  readonly positionMs: number;
  readonly reachedMs: readonly number[];
};

export type PlayerEvent =
  /** Time went by; counts only while playing. Negative or unreal lengths count nothing. */
  | { readonly type: 'elapsed'; readonly ms: number }
  | { readonly type: 'pause' }
  | { readonly type: 'play' }
  | { readonly type: 'next' }
  | { readonly type: 'previous' }
  | { readonly type: 'stop' }
  | { readonly type: 'hurt' };

/** Going back within this time of a step's start goes to the step before it, later to its own start. */
const restartsAfterMs = 3000;
/** A longer silence between two frames was a stalled or sleeping machine, not exercise. */
const longestFrameMs = 1500;

export const freshPlayer = (timeline: Timeline): Player => ({
  status: 'playing',
  positionMs: 0,
  reachedMs: timeline.steps.map(({ startMs }) => startMs),
});

export const hasEnded = ({ status }: Player): boolean => status !== 'playing' && status !== 'paused';

/** The player after an event. An ended player stays as it is. */
export function play(player: Player, event: PlayerEvent, timeline: Timeline): Player {
  if (hasEnded(player)) return player;
  switch (event.type) {
    case 'elapsed':
      return player.status === 'playing' ? elapsed(player, event.ms, timeline) : player;
    case 'pause':
      return { ...player, status: 'paused' };
    case 'play':
      return { ...player, status: 'playing' };
    case 'next':
      return next(player, timeline);
    case 'previous':
      return { ...player, positionMs: previousStart(player, timeline) };
    case 'stop':
      return { ...player, status: 'stopped' };
    case 'hurt':
      return { ...player, status: 'hurt' };
    default:
      return assertNever(event);
  }
}

/** True once it was played to its end, and every move of it for half at least. */
export const isWhole = (player: Player, timeline: Timeline): boolean =>
  player.status === 'finished' && isDone(reportOf(player, timeline).steps);

/** What was really played so far, for the main process. Times leave out lead-in, change of side and rest. */
export function reportOf(player: Player, timeline: Timeline): RoutineReport {
  return {
    status: player.status,
    step: at(timeline, player.positionMs).segment.step,
    steps: timeline.steps.map((step, index) => playedOf(step, index, player, timeline)),
  };
}

function playedOf({ move, reps, exerciseMs }: Step, index: number, { reachedMs }: Player, { segments }: Timeline): StepPlayed {
  const reached = reachedMs[index] ?? 0;
  const exercise = segments.filter((segment) => segment.step === index && segment.part === 'rep');
  const playedMs = exercise.reduce((sum, { startMs, endMs }) => sum + Math.min(Math.max(reached - startMs, 0), endMs - startMs), 0);
  // A rep is done when its last phase was played to the end.
  const last = exercise.filter((segment, at) => exercise[at + 1]?.rep !== segment.rep || exercise[at + 1]?.pass !== segment.pass);
  return {
    move: move.id,
    playedMs: Math.round(playedMs),
    plannedMs: exerciseMs,
    reps: last.filter(({ endMs }) => endMs <= reached).length,
    plannedReps: reps,
  };
}

function elapsed(player: Player, ms: number, timeline: Timeline): Player {
  const length = Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestFrameMs) : 0;
  const positionMs = Math.min(player.positionMs + length, timeline.totalMs);
  const reachedMs = timeline.steps.map(({ startMs, endMs }, index) => {
    const reached = player.reachedMs[index] ?? startMs;
    // A frame may cross from one step into the next: each gets its share.
    return player.positionMs < endMs && positionMs > startMs ? Math.max(reached, Math.min(positionMs, endMs)) : reached;
  });
  return { status: positionMs >= timeline.totalMs ? 'finished' : 'playing', positionMs, reachedMs };
}

function next(player: Player, timeline: Timeline): Player {
  const { segment } = at(timeline, player.positionMs);
  const after = timeline.steps[segment.step + 1];
  return after ? { ...player, positionMs: after.startMs } : { ...player, status: 'finished' };
}

function previousStart({ positionMs }: Player, timeline: Timeline): number {
  const { step, segment } = at(timeline, positionMs);
  const before = timeline.steps[segment.step - 1];
  return before && positionMs - step.startMs <= restartsAfterMs ? before.startMs : step.startMs;
}
