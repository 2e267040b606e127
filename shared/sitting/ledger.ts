import { assertNever } from '../assert-never.ts';
import type { Span } from './calendar.ts';
import { dayOf, splitAtMidnights } from './calendar.ts';
import type { Entry, Part } from './entry.ts';
import type { SegmentKind } from './segment-kind.ts';
import { segmentKinds } from './segment-kind.ts';

/** Milliseconds of one local day by kind of segment. */
export type Totals = { readonly [K in SegmentKind as `${K}Ms`]: number };

export const noTotals: Totals = { sittingMs: 0, awayMs: 0, routineMs: 0, pausedMs: 0, unobservedMs: 0 };

export type Rest = {
  readonly at: number;
  readonly utcOffsetMinutes: number;
  readonly how: 'absence' | 'routine' | 'restart';
  readonly ms: number;
};

/** The last absence, for as long as the user may still say that it was none. */
export type Absence = {
  readonly parts: readonly Part[];
  readonly ms: number;
  readonly isOver: boolean;
  /** Booked since its end. */
  readonly laterMs: number;
  /** It became a rest, and what that took away. */
  readonly rested: boolean;
  readonly streakBeforeMs: number;
  readonly restBefore: Rest | null;
  /** Another rest has come since: the streak is no longer about it. */
  readonly isSettled: boolean;
};

/** What the interval log amounts to so far: a fold over its entries and nothing else. */
export type Ledger = {
  /** Number of the last entry. */
  readonly seq: number;
  readonly streakMs: number;
  /** The absence that the log ends in, if it ends in one. */
  readonly absence: { readonly ms: number; readonly rested: boolean };
  readonly lastAbsence: Absence | null;
  /** What time here is booked as. */
  readonly here: Part['here'];
  readonly lastRest: Rest | null;
  /** The days touched last, newest last; more than one because a clock may be set back over midnight. */
  readonly days: readonly { readonly day: number; readonly totals: Totals }[];
};

export const emptyLedger: Ledger = {
  seq: 0,
  streakMs: 0,
  absence: { ms: 0, rested: false },
  lastAbsence: null,
  here: 'sitting',
  lastRest: null,
  days: [],
};

export const daysKept = 4;
/** A shorter absence does not hide the one before it. */
const worthCorrectingMs = 60_000;
/** An absence of more parts is past correcting, and needs no more of them. */
export const partsKept = 101;

/** Adds one entry. Total: any entry after any ledger is fine. */
export function append(ledger: Ledger, entry: Entry): Ledger {
  const next = { ...ledger, seq: entry.seq };
  switch (entry.type) {
    case 'segment':
      return {
        ...next,
        streakMs: ledger.streakMs + (entry.kind === 'sitting' ? entry.ms : 0),
        absence: entry.kind === 'away' ? { ...ledger.absence, ms: ledger.absence.ms + entry.ms } : { ms: 0, rested: false },
        lastAbsence: absenceAfter(ledger, entry),
        lastRest: entry.kind === 'away' ? restGrown(ledger, entry.ms) : ledger.lastRest,
        days: bookDays(ledger.days, entry, entry.kind, 1),
      };
    case 'rested':
      return {
        ...next,
        streakMs: 0,
        absence: { ...ledger.absence, rested: true },
        lastAbsence: entry.how === 'absence' ? restedAbsence(ledger) : settled(ledger.lastAbsence),
        lastRest: { at: entry.at - entry.ms, utcOffsetMinutes: entry.utcOffsetMinutes, how: entry.how, ms: 0 },
      };
    case 'restarted':
      return {
        ...next,
        streakMs: 0,
        lastAbsence: settled(ledger.lastAbsence),
        lastRest: { at: entry.at, utcOffsetMinutes: entry.utcOffsetMinutes, how: 'restart', ms: 0 },
      };
    case 'corrected':
      return corrected(next, entry);
    case 'paused':
      return { ...next, here: 'paused' };
    case 'resumed':
      return { ...next, here: 'sitting' };
    case 'reminder':
    case 'routine':
      return next;
    default:
      return assertNever(entry);
  }
}

/** Out of which column a correction takes a stretch, and into which it puts it. */
export function correctedColumns(as: Correction['as'], { here }: Part): { readonly from: SegmentKind; readonly to: SegmentKind } {
  return as === 'sitting' ? { from: 'away', to: here } : { from: here, to: 'away' };
}

export function totalsOf(ledger: Ledger, wallMs: number, utcOffsetMinutes: number): Totals {
  const today = dayOf(wallMs, utcOffsetMinutes);
  return ledger.days.find(({ day }) => day === today)?.totals ?? noTotals;
}

export function sumOf(totals: Totals): number {
  return segmentKinds.reduce((sum, kind) => sum + totals[`${kind}Ms`], 0);
}

type Segment = Extract<Entry, { type: 'segment' }>;
type Correction = Extract<Entry, { type: 'corrected' }>;

/** Takes a stretch out of one column and puts it into another; only one can be corrected, and only once. */
function corrected(ledger: Ledger, correction: Correction): Ledger {
  const { as, parts, streakMs } = correction;
  const days = parts.reduce((booked, part) => {
    const { from, to } = correctedColumns(as, part);
    return bookDays(bookDays(booked, part, from, -1), part, to, 1);
  }, ledger.days);
  return {
    ...ledger,
    days,
    streakMs,
    lastRest: restCorrected(ledger, correction),
    absence: runCorrected(ledger, correction),
    lastAbsence: null,
  };
}

function restCorrected({ lastAbsence, lastRest }: Ledger, { as, parts, isRest }: Correction): Rest | null {
  const [first] = parts;
  if (isRest && first !== undefined) return { at: first.at, utcOffsetMinutes: first.utcOffsetMinutes, how: 'absence', ms: sumMs(parts) };
  const isTakenBack = as === 'sitting' && lastAbsence?.rested && !lastAbsence.isSettled;
  return isTakenBack ? lastAbsence.restBefore : lastRest;
}

/** A stretch of rest that the log ends in, or that the absence going on follows at once, is part of that absence. */
function runCorrected({ absence }: Ledger, { as, agoMs, parts, isRest }: Correction): Ledger['absence'] {
  if (as === 'sitting') return { ms: 0, rested: false };
  const ms = sumMs(parts);
  const isJoined = Math.abs(agoMs - ms - absence.ms) < 1;
  return isJoined ? { ms: absence.ms + ms, rested: isRest || absence.rested } : absence;
}

function absenceAfter(ledger: Ledger, { kind, at, utcOffsetMinutes, ms }: Segment): Absence | null {
  const { lastAbsence } = ledger;
  if (kind !== 'away') return lastAbsence && { ...lastAbsence, isOver: true, laterMs: lastAbsence.laterMs + ms };
  const isNew = lastAbsence === null || lastAbsence.isOver;
  if (isNew && ms < worthCorrectingMs) return lastAbsence && { ...lastAbsence, laterMs: lastAbsence.laterMs + ms };
  const absence = isNew ? newAbsence(ledger) : lastAbsence;
  return { ...absence, ms: absence.ms + ms, parts: withPart(absence.parts, { at, utcOffsetMinutes, ms, here: ledger.here }) };
}

function newAbsence({ streakMs, lastRest }: Ledger): Absence {
  return {
    parts: [],
    ms: 0,
    isOver: false,
    laterMs: 0,
    rested: false,
    streakBeforeMs: streakMs,
    restBefore: lastRest,
    isSettled: false,
  };
}

/** An absence becomes a rest before its own segment is closed and logged. */
function restedAbsence(ledger: Ledger): Absence {
  const { lastAbsence } = ledger;
  return { ...(lastAbsence === null || lastAbsence.isOver ? newAbsence(ledger) : lastAbsence), rested: true };
}

function settled(absence: Absence | null): Absence | null {
  return absence && { ...absence, isSettled: true };
}

/** A clock change cuts a segment in two that are told apart; any other cut leaves one stretch. */
function withPart(parts: readonly Part[], part: Part): readonly Part[] {
  const last = parts.at(-1);
  const isOn =
    last !== undefined &&
    last.here === part.here &&
    last.utcOffsetMinutes === part.utcOffsetMinutes &&
    Math.abs(last.at + last.ms - part.at) < 1;
  return isOn ? [...parts.slice(0, -1), { ...last, ms: last.ms + part.ms }] : [...parts, part].slice(0, partsKept);
}

export function sumMs(parts: readonly { readonly ms: number }[]): number {
  return parts.reduce((sum, { ms }) => sum + ms, 0);
}

/** The length of an absence is known when it ends; the rest it became carries the whole of it. */
function restGrown(ledger: Ledger, ms: number): Rest | null {
  const { absence, lastRest } = ledger;
  return absence.rested && lastRest?.how === 'absence' ? { ...lastRest, ms: absence.ms + ms } : lastRest;
}

function bookDays(days: Ledger['days'], span: Span, kind: SegmentKind, sign: 1 | -1): Ledger['days'] {
  return splitAtMidnights(span).reduce((booked, { day, ms }) => bookDay(booked, day, kind, sign * ms), days);
}

function bookDay(days: Ledger['days'], day: number, kind: SegmentKind, ms: number): Ledger['days'] {
  const before = days.find((entry) => entry.day === day)?.totals ?? noTotals;
  const totals = { ...before, [`${kind}Ms`]: Math.max(0, before[`${kind}Ms`] + ms) };
  return [...days.filter((entry) => entry.day !== day), { day, totals }].slice(-daysKept);
}
