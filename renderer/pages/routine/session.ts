import type { Tone } from '../../../shared/routine/cue.ts';
import { freshPlayer, hasEnded, type Player, type PlayerEvent, play, reportOf } from '../../../shared/routine/player.ts';
import type { RoutineReport } from '../../../shared/routine/report.ts';
import { at, type Timeline, tonesBetween } from '../../../shared/routine/timeline.ts';
import type { Frames } from '../../components/Figure.tsx';

/** A routine being played in this window: the one thing that changes over time, outside React. */
export type Session = {
  readonly timeline: Timeline;
  readonly send: (event: PlayerEvent) => void;
  /** Begins or goes on; the answer lets go of every timer. */
  readonly open: () => () => void;
  /** The player, new only when something that is read (not the figure) looks different. */
  readonly read: () => Player;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly frames: Frames;
};

type Ears = { readonly report: (report: RoutineReport) => void; readonly sound: (tone: Tone) => void };

// The main process ends a routine that is silent for long; while paused it still hears that the window lives.
const reportEveryMs = 5000;
const hiddenFrameMs = 250;

export function sessionOf(timeline: Timeline, { report, sound }: Ears): Session {
  const readers = new Set<() => void>();
  const drawers = new Set<(ms: number) => void>();
  let player = freshPlayer(timeline);
  let shown = player;
  // Below 0 so that the tone of the very first moment sounds.
  let soundedMs = -1;
  let isOpen = false;
  let frame = 0;
  let timer = 0;
  let lastFrameAt = 0;

  const send = (event: PlayerEvent): void => {
    const before = player;
    player = play(player, event, timeline);
    if (player === before) return;
    const isJump = player.positionMs < before.positionMs || event.type === 'next';
    const isHeard = player.status === 'playing' || player.status === 'finished';
    if (isHeard) for (const tone of tonesBetween(timeline, isJump ? player.positionMs - 1 : soundedMs, player.positionMs)) sound(tone);
    soundedMs = player.positionMs;
    if (isNews(before, player, timeline)) report(reportOf(player, timeline));
    if (looksDifferent(shown, player, timeline)) {
      shown = player;
      for (const onChange of readers) onChange();
    }
    for (const draw of drawers) draw(player.positionMs);
    if (player.status !== before.status) schedule();
  };

  const elapse = (): void => {
    const now = performance.now();
    const ms = now - lastFrameAt;
    lastFrameAt = now;
    send({ type: 'elapsed', ms });
  };
  const onFrame = (): void => {
    frame = requestAnimationFrame(onFrame);
    elapse();
  };
  // A hidden window draws nothing but keeps pace and sound; a paused one does neither.
  const schedule = (): void => {
    cancelAnimationFrame(frame);
    clearInterval(timer);
    if (!isOpen || player.status !== 'playing') return;
    lastFrameAt = performance.now();
    if (document.hidden) timer = window.setInterval(elapse, hiddenFrameMs);
    else frame = requestAnimationFrame(onFrame);
  };

  return {
    timeline,
    send,
    read: () => shown,
    subscribe: (onChange) => {
      readers.add(onChange);
      return () => readers.delete(onChange);
    },
    frames: (draw) => {
      drawers.add(draw);
      draw(player.positionMs);
      return () => drawers.delete(draw);
    },
    open: () => {
      isOpen = true;
      const tell = (): void => {
        if (!hasEnded(player)) report(reportOf(player, timeline));
      };
      tell();
      const telling = window.setInterval(tell, reportEveryMs);
      document.addEventListener('visibilitychange', schedule);
      schedule();
      return () => {
        isOpen = false;
        clearInterval(telling);
        document.removeEventListener('visibilitychange', schedule);
        schedule();
      };
    },
  };
}

/** Main hears of every new phase and every change of state at once. */
function isNews(before: Player, after: Player, timeline: Timeline): boolean {
  return before.status !== after.status || at(timeline, before.positionMs).segment !== at(timeline, after.positionMs).segment;
}

function looksDifferent(before: Player, after: Player, timeline: Timeline): boolean {
  const [a, b] = [at(timeline, before.positionMs), at(timeline, after.positionMs)];
  return (
    before.status !== after.status ||
    a.segment !== b.segment ||
    a.numeral !== b.numeral ||
    seconds(a.remainingMs) !== seconds(b.remainingMs)
  );
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);
