import type { PhaseName, Snapshot } from '../../../shared/sitting/snapshot.ts';

/** What the ring and its sign show, as the tray does: the phase, or a reminder past its nudge or held for too long. */
export type RingLook = PhaseName | 'overdue';

export function lookOf({ phase, overdue }: Snapshot): RingLook {
  return overdue && (phase === 'due' || phase === 'held') ? 'overdue' : phase;
}
