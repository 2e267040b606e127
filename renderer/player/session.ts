import { canLeaveOutFloor, leaveOutFloor, type Playing } from '../../shared/routine/no-floor.ts';
import { freshPlayer, hasEnded, type PlayerEvent, play, reportOf } from '../../shared/routine/player.ts';
import type { RoutineReport } from '../../shared/routine/report.ts';
import type { Routine } from '../../shared/routine/routine.ts';
import { at, timelineOf } from '../../shared/routine/timeline.ts';
import type { Frames } from '../components/Figure.tsx';
import type { Sound } from './sound.ts';

/** A routine being played in this window: the one thing that changes over time, outside React. */
export type Session = {
  readonly send: (event: PlayerEvent) => void;
  /** "No floor today": the rest of the routine goes on without its floor moves. */
  readonly leaveOutFloor: () => void;
  /** Begins or goes on; the answer lets go of every timer. */
  readonly open: () => () => void;
  /** What is played and how far, new only when something that is read (not the figure) looks different. */
  readonly read: () => Playing;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly frames: Frames;
};

type Ears = { readonly report: (report: RoutineReport) => void; readonly sound: Sound['follow'] };

// The main process ends a routine that is silent for long; while paused it still hears that the window lives.
const reportEveryMs = 5000;
const hiddenFrameMs = 250;

export function sessionOf(routine: Routine, { report, sound }: Ears): Session {
  const readers = new Set<() => void>();
  const drawers = new Set<(ms: number) => void>();
  const timeline = timelineOf(routine);
  let playing: Playing = { routine, timeline, player: freshPlayer(timeline) };
  let shown = playing;
  // Below 0 so that the tone of the very first moment sounds.
  let soundedMs = -1;
  let isOpen = false;
  let frame = 0;
  let timer = 0;
  let lastFrameAt = 0;

  /** `soundFromMs`: what falls after it up to the new position is heard. */
  const become = (after: Playing, soundFromMs: number): void => {
    const before = playing;
    playing = after;
    const { player } = after;
    sound(before, after, soundFromMs);
    // What a jump in a pause leads to is heard when it goes on.
    soundedMs = player.status === 'paused' ? Math.min(soundFromMs, player.positionMs) : player.positionMs;
    if (isNews(before, after)) report(reportOf(player, after.timeline));
    if (looksDifferent(shown, after)) {
      shown = after;
      for (const onChange of readers) onChange();
    }
    // Another timeline comes to the drawers with the next render.
    if (before.timeline === after.timeline) for (const draw of drawers) draw(player.positionMs);
    if (player.status !== before.player.status) schedule();
  };

  const send = (event: PlayerEvent): void => {
    const before = playing.player;
    const player = play(before, event, playing.timeline);
    if (player === before) return;
    const isJump = player.positionMs < before.positionMs || event.type === 'next';
    become({ ...playing, player }, isJump ? player.positionMs - 1 : soundedMs);
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
    if (!isOpen || playing.player.status !== 'playing') return;
    lastFrameAt = performance.now();
    if (document.hidden) timer = window.setInterval(elapse, hiddenFrameMs);
    else frame = requestAnimationFrame(onFrame);
  };

  return {
    send,
    leaveOutFloor: () => {
      if (hasEnded(playing.player) || !canLeaveOutFloor(playing)) return;
      const after = leaveOutFloor(playing);
      // What begins where it lands is heard, and so is the end.
      const goesOn = moveNow(after) === moveNow(playing) && !hasEnded(after.player);
      become(after, after.player.positionMs - (goesOn ? 0 : 1));
    },
    read: () => shown,
    subscribe: (onChange) => {
      readers.add(onChange);
      return () => readers.delete(onChange);
    },
    frames: (draw) => {
      drawers.add(draw);
      draw(playing.player.positionMs);
      return () => drawers.delete(draw);
    },
    open: () => {
      isOpen = true;
      const tell = (): void => {
        if (!hasEnded(playing.player)) report(reportOf(playing.player, playing.timeline));
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

const momentOf = ({ timeline, player }: Playing) => at(timeline, player.positionMs);
const moveNow = (playing: Playing) => momentOf(playing).step.move;

/** Main hears of every new phase and every change of state at once. */
function isNews(before: Playing, after: Playing): boolean {
  return before.player.status !== after.player.status || momentOf(before).segment !== momentOf(after).segment;
}

function looksDifferent(before: Playing, after: Playing): boolean {
  const [a, b] = [momentOf(before), momentOf(after)];
  return (
    before.player.status !== after.player.status ||
    a.segment !== b.segment ||
    a.numeral !== b.numeral ||
    seconds(a.remainingMs) !== seconds(b.remainingMs)
  );
}

const seconds = (ms: number): number => Math.ceil(ms / 1000);
