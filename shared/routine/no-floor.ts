import { freshPlayer, type Player, reportOf } from './player.ts';
import { needs, type Routine } from './routine.ts';
import { at, type Timeline, timelineOf } from './timeline.ts';

/** A routine on its way, and how far it is. */
export type Playing = { readonly routine: Routine; readonly timeline: Timeline; readonly player: Player };

/** True while moves on the floor lie ahead and there is something else to do or to show for it. */
export function canLeaveOutFloor(playing: Playing): boolean {
  const now = at(playing.timeline, playing.player.positionMs).segment.step;
  return playing.routine.steps.some((step, index) => index >= now && needs(step, 'floor')) && kept(playing).length > 0;
}

/**
 * "No floor today": the rest of the routine without its floor moves. What was played of one stays on the record; one that runs ends
 * and the next move begins. What was played of the moves that stay is as it was. Where nothing else is left, it is finished.
 */
export function leaveOutFloor(playing: Playing): Playing {
  const { routine, timeline, player } = playing;
  if (!canLeaveOutFloor(playing)) return playing;
  const stays = kept(playing);
  const shorter = { ...routine, steps: stays.flatMap((index) => routine.steps[index] ?? []) };
  const laid = timelineOf(shorter);
  // Counted from its end, for one that comes to be the first has no rest before it any more.
  const moved = (old: number, ms: number): number => {
    const { startMs, endMs } = laid.steps[stays.indexOf(old)] ?? { startMs: 0, endMs: 0 };
    return Math.max(startMs, endMs + ms - (timeline.steps[old]?.endMs ?? 0));
  };
  const now = at(timeline, player.positionMs).segment.step;
  const reachedMs = freshPlayer(laid).reachedMs.map((fresh, index) => {
    const old = stays[index];
    return old === undefined ? fresh : moved(old, player.reachedMs[old] ?? 0);
  });
  const step = routine.steps[now];
  if (step !== undefined && !needs(step, 'floor'))
    return { routine: shorter, timeline: laid, player: { ...player, reachedMs, positionMs: moved(now, player.positionMs) } };
  const next = stays.findIndex((index) => index > now);
  const positionMs = laid.steps[next]?.startMs ?? laid.totalMs;
  return { routine: shorter, timeline: laid, player: { status: next < 0 ? 'finished' : player.status, reachedMs, positionMs } };
}

/** Indexes of the steps that stay: all but those on the floor that nothing was played of. */
function kept({ routine, timeline, player }: Playing): readonly number[] {
  const { steps } = reportOf(player, timeline);
  return routine.steps.flatMap((step, index) => (needs(step, 'floor') && (steps[index]?.playedMs ?? 0) === 0 ? [] : [index]));
}
