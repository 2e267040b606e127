import { dayOf, splitAtMidnights } from './calendar.ts';
import type { Entry, SegmentKind } from './entry.ts';
import { segmentKinds } from './entry.ts';

/** Milliseconds of one local day by kind of segment. */
export type Totals = { readonly [K in SegmentKind as `${K}Ms`]: number };

export const noTotals: Totals = { sittingMs: 0, awayMs: 0, routineMs: 0, pausedMs: 0, unobservedMs: 0 };

export type Rest = {
  readonly at: number;
  readonly utcOffsetMinutes: number;
  readonly how: 'absence' | 'routine' | 'restart';
  readonly ms: number;
};

/** What the interval log amounts to so far: a fold over its entries and nothing else. */
export type Ledger = {
  /** Number of the last entry. */
  readonly seq: number;
  readonly streakMs: number;
  /** The absence that the log ends in, if it ends in one. */
  readonly absence: { readonly ms: number; readonly rested: boolean };
  readonly lastRest: Rest | null;
  /** The days touched last, newest last; more than one because a clock may be set back over midnight. */
  readonly days: readonly { readonly day: number; readonly totals: Totals }[];
};

export const emptyLedger: Ledger = { seq: 0, streakMs: 0, absence: { ms: 0, rested: false }, lastRest: null, days: [] };

const daysKept = 4;

/** Adds one entry. Total: any entry after any ledger is fine. */
export function append(ledger: Ledger, entry: Entry): Ledger {
  const next = { ...ledger, seq: entry.seq };
  switch (entry.type) {
    case 'segment':
      return {
        ...next,
        streakMs: ledger.streakMs + (entry.kind === 'sitting' ? entry.ms : 0),
        absence: entry.kind === 'away' ? { ...ledger.absence, ms: ledger.absence.ms + entry.ms } : { ms: 0, rested: false },
        lastRest: entry.kind === 'away' ? restGrown(ledger, entry.ms) : ledger.lastRest,
        days: splitAtMidnights(entry).reduce((days, part) => bookDay(days, part.day, entry.kind, part.ms), ledger.days),
      };
    case 'rested':
      return {
        ...next,
        streakMs: 0,
        absence: { ...ledger.absence, rested: true },
        lastRest: { at: entry.at - entry.ms, utcOffsetMinutes: entry.utcOffsetMinutes, how: entry.how, ms: 0 },
      };
    case 'restarted':
      return { ...next, streakMs: 0, lastRest: { at: entry.at, utcOffsetMinutes: entry.utcOffsetMinutes, how: 'restart', ms: 0 } };
    default:
      return next;
  }
}

export function totalsOf(ledger: Ledger, wallMs: number, utcOffsetMinutes: number): Totals {
  const today = dayOf(wallMs, utcOffsetMinutes);
  return ledger.days.find(({ day }) => day === today)?.totals ?? noTotals;
}

export function sumOf(totals: Totals): number {
  return segmentKinds.reduce((sum, kind) => sum + totals[`${kind}Ms`], 0);
}

/** The length of an absence is known when it ends; the rest it became carries the whole of it. */
function restGrown(ledger: Ledger, ms: number): Rest | null {
  const { absence, lastRest } = ledger;
  return absence.rested && lastRest?.how === 'absence' ? { ...lastRest, ms: absence.ms + ms } : lastRest;
}

function bookDay(days: Ledger['days'], day: number, kind: SegmentKind, ms: number): Ledger['days'] {
  const before = days.find((entry) => entry.day === day)?.totals ?? noTotals;
  const totals = { ...before, [`${kind}Ms`]: before[`${kind}Ms`] + ms };
  return [...days.filter((entry) => entry.day !== day), { day, totals }].slice(-daysKept);
}
