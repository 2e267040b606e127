import type { PlanStep } from '../../shared/routine/plan.ts';
import { stepOf } from '../../shared/routine/routine.ts';
import { type Timeline, timelineOf } from '../../shared/routine/timeline.ts';
import type { Frames } from './Figure.tsx';

/** A stretch of a timeline, from and to in ms. */
export type Loop = { readonly timeline: Timeline; readonly fromMs: number; readonly toMs: number };

const repsShown = 2;
const stillFrameMs = 250;

/** One step by itself. */
export function timelineOfStep(step: PlanStep): Timeline {
  return timelineOf({ restSeconds: 0, steps: [stepOf(step)] });
}

/** What is shown of a step again and again: a few reps of each side, without the way there and back. */
export function loopOf(step: PlanStep): Loop {
  const { dose } = step;
  const timeline = timelineOfStep({ ...step, dose: { ...dose, sets: 1, reps: Math.min(repsShown, dose.reps) } });
  const reps = timeline.segments.filter(({ part }) => part === 'rep');
  return { timeline, fromMs: reps[0]?.startMs ?? 0, toMs: reps.at(-1)?.endMs ?? timeline.totalMs };
}

/** The moment that tells a move from the others in one picture: where its first phase leads, half round for one that goes round. */
export function tellingMs({ segments, steps }: Timeline): number {
  const phase = segments.find(({ part }) => part === 'rep');
  if (phase === undefined) return 0;
  const { startMs, endMs } = phase;
  const goesRound = steps[0]?.keys.some(({ atMs, passing }) => passing && atMs > startMs && atMs < endMs) ?? false;
  return goesRound ? (startMs + endMs) / 2 : endMs - 1;
}

export const stillAt =
  (ms: number): Frames =>
  (draw) => {
    draw(ms);
    return () => undefined;
  };

/** Plays a loop over and over from where it stands; nothing runs while the figure is out of sight. */
export function framesOf({ fromMs, toMs }: Loop, sight: Element): Frames {
  return (draw) => {
    const wantsStillness = window.matchMedia('(prefers-reduced-motion: reduce)');
    const lengthMs = toMs - fromMs;
    let elapsedMs = 0;
    let lastAt = 0;
    let isInSight = false;
    let frame = 0;
    let timer = 0;
    const show = (): void => {
      const now = performance.now();
      elapsedMs = (elapsedMs + now - lastAt) % lengthMs;
      lastAt = now;
      draw(fromMs + elapsedMs);
    };
    const onFrame = (): void => {
      frame = requestAnimationFrame(onFrame);
      show();
    };
    const schedule = (): void => {
      cancelAnimationFrame(frame);
      clearInterval(timer);
      if (!isInSight || document.hidden) return;
      lastAt = performance.now();
      if (wantsStillness.matches) timer = window.setInterval(show, stillFrameMs);
      else frame = requestAnimationFrame(onFrame);
    };
    const watch = new IntersectionObserver((entries) => {
      isInSight = entries.at(-1)?.isIntersecting ?? false;
      schedule();
    });
    const listening = new AbortController();
    draw(fromMs);
    watch.observe(sight);
    document.addEventListener('visibilitychange', schedule, { signal: listening.signal });
    wantsStillness.addEventListener('change', schedule, { signal: listening.signal });
    return () => {
      listening.abort();
      watch.disconnect();
      isInSight = false;
      schedule();
    };
  };
}
