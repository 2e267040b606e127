import type { Entry, Part } from './entry.ts';
import { sumMs } from './ledger.ts';

type Segment = Extract<Entry, { type: 'segment' }>;
type Correction = Extract<Entry, { type: 'corrected' }>;

/** Real clocks read fractions, and sums of them differ in the last digits. */
const roundingMs = 0.5;

/** The log as it would read, had every correction been known at the time. */
export function withCorrections(entries: readonly Entry[]): readonly Entry[] {
  let log: Entry[] = [];
  for (const entry of entries) {
    if (entry.type === 'corrected') log = rewritten(log, entry);
    else log.push(entry);
  }
  return log;
}

/** Walks back from the correction: what lies `agoMs` before it, and for the length of its parts, was something else. */
function rewritten(log: readonly Entry[], correction: Correction): Entry[] {
  const { as, agoMs, parts, isRest } = correction;
  const endMs = agoMs - sumMs(parts);
  const back: Entry[] = [];
  let later = 0;
  let isRestTold = !isRest;
  const tellRest = (seq: number): void => {
    if (!isRestTold)
      back.push({ type: 'rested', seq, at: correction.at, utcOffsetMinutes: correction.utcOffsetMinutes, how: 'absence', ms: 0 });
    isRestTold = true;
  };
  for (const entry of log.toReversed()) {
    if (later >= endMs - roundingMs) tellRest(entry.seq);
    if (entry.type === 'segment') {
      const start = later + entry.ms;
      // It may have ended within a segment, which goes on after it.
      for (const piece of piecesOf(entry, later, agoMs, endMs, correction).toReversed()) {
        if (later >= endMs - roundingMs) tellRest(entry.seq);
        back.push(piece);
        later += piece.ms;
      }
      // A piece too short to tell was left out.
      later = start;
    } else if (!(as === 'sitting' && isRestWithin(entry, later, agoMs, endMs))) back.push(entry);
  }
  return back.reverse();
}

/** What of a segment lies before, in and after the stretch, oldest first. */
function piecesOf(segment: Segment, later: number, agoMs: number, endMs: number, { as, parts }: Correction): readonly Segment[] {
  const start = later + segment.ms;
  const cuts = [start, clamp(agoMs, later, start), clamp(endMs, later, start), later] as const;
  const piece = (from: number, to: number, change: Partial<Segment>): readonly Segment[] =>
    from - to <= roundingMs ? [] : [{ ...segment, ...change, at: segment.at + start - from, ms: from - to }];
  const kind = as === 'resting' ? 'away' : hereAt(parts, agoMs - cuts[1]);
  return [...piece(cuts[0], cuts[1], {}), ...piece(cuts[1], cuts[2], { kind, source: 'user' }), ...piece(cuts[2], cuts[3], {})];
}

function hereAt(parts: readonly Part[], offsetMs: number): Part['here'] {
  let end = 0;
  for (const { ms, here } of parts) {
    end += ms;
    if (offsetMs < end - roundingMs) return here;
  }
  return parts.at(-1)?.here ?? 'sitting';
}

function isRestWithin(entry: Entry, later: number, agoMs: number, endMs: number): boolean {
  return entry.type === 'rested' && entry.how === 'absence' && later <= agoMs + roundingMs && later >= endMs - roundingMs;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
