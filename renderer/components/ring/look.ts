import type { PhaseName, Snapshot } from '../../../shared/sitting/snapshot.ts';

/** What the ring and its sign show: the phase, or a due reminder past its nudge. */
export type RingLook = PhaseName | 'overdue';

export function lookOf({ phase, overdue }: Snapshot): RingLook {
  return phase === 'due' && overdue ? 'overdue' : phase;
}
