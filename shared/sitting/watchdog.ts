import type { State } from './model.ts';
import { gapBetween, type Stamp } from './stamp.ts';

/** A look that came far later than planned, or work in one that took far too long. */
export type Delay = { readonly what: 'late' | 'slow'; readonly ms: number };

export const toleratedMs: Readonly<Record<Delay['what'], number>> = {
  /** Longer than a computer at its limit holds anyone up. */
  late: 5_000,
  /** Nobody waits longer for what was pressed without noticing. */
  slow: 1_000,
};

/** How far behind the plan this reading of the clocks comes; null in good time, and after a sleep, which no plan survives. */
export function lateness(before: State, now: Stamp): Delay | null {
  const { elapsedMs, sleptMs } = gapBetween(before.stamp, now);
  if (sleptMs > 0 || before.senses.asleepSince !== null) return null;
  const ms = before.t + elapsedMs - before.wakeAt;
  return ms > toleratedMs.late ? { what: 'late', ms } : null;
}

/** Between these readings one fact was taken, and everything done that follows from it; null in good time. */
export function slowness(begun: Stamp, done: Stamp): Delay | null {
  const { elapsedMs, sleptMs } = gapBetween(begun, done);
  return sleptMs === 0 && elapsedMs > toleratedMs.slow ? { what: 'slow', ms: elapsedMs } : null;
}

/** For the log. */
export function delayText({ what, ms }: Delay): string {
  const seconds = (ms / 1_000).toFixed(1);
  return what === 'late' ? `A deadline was missed by ${seconds} s` : `A deadline was missed: one step took ${seconds} s`;
}
