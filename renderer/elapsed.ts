import { useSyncExternalStore } from 'react';
import type { Snapshot } from '../shared/sitting/snapshot.ts';
import type { Moment } from './bridge.ts';

const minuteMs = 60_000;
/** Main tells the state at least once a minute. A window that hears nothing stops counting rather than guess. */
const longestUnheardMs = 2 * minuteMs;
/** A timer may fire a little before its time. */
const marginMs = 20;

/**
 * Milliseconds of sitting to add to a snapshot while it is shown. Moves only when the whole minutes of the streak do, so
 * the window draws once a minute and not more.
 */
export function useElapsed(snapshot: Snapshot, heardAt: Moment): number {
  const startMs = snapshot.streakMs % minuteMs;
  const counted = (): number => startMs + Math.min(longestUnheardMs, performance.now() - heardAt.steadyMs);
  const isCounted = isCounting(snapshot);
  const minutes = useSyncExternalStore(
    (onChange) => (isCounted ? atEachMinute(counted, onChange) : () => undefined),
    () => (isCounted ? Math.floor(counted() / minuteMs) : 0),
  );
  return minutes === 0 ? 0 : minutes * minuteMs - startMs;
}

function isCounting({ phase, presence }: Snapshot): boolean {
  return presence === 'here' && phase !== 'paused' && phase !== 'routine';
}

function atEachMinute(counted: () => number, onChange: () => void): () => void {
  const untilNext = (): number => minuteMs - (counted() % minuteMs) + marginMs;
  const tick = (): void => {
    timer = setTimeout(tick, untilNext());
    onChange();
  };
  let timer = setTimeout(tick, untilNext());
  return () => clearTimeout(timer);
}
