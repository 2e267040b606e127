import type { Totals } from '../../../shared/sitting/ledger.ts';
import { type SegmentKind, segmentKinds } from '../../../shared/sitting/segment-kind.ts';

/** Less than a minute of a kind is not told: it would be "0 min". */
export function isWorthTelling(ms: number): boolean {
  return ms >= minuteMs;
}

/** The kinds of time of which there is enough to tell. */
export function kindsIn(totals: Partial<Totals>): readonly { readonly kind: SegmentKind; readonly ms: number }[] {
  return segmentKinds.map((kind) => ({ kind, ms: totals[`${kind}Ms`] ?? 0 })).filter(({ ms }) => isWorthTelling(ms));
}

const minuteMs = 60_000;
