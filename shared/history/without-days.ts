import { dayOf, type Span, splitAtMidnights } from '../sitting/calendar.ts';
import type { Entry, Part } from '../sitting/entry.ts';

type Segment = Extract<Entry, { type: 'segment' }>;
type Correction = Extract<Entry, { type: 'corrected' }>;

/** More segments than lie between a correction and what it corrects. */
const segmentsKept = 5_000;

/**
 * Takes days out of a log, entry by entry in its order: gives what is left of each, the entry itself where that is all of
 * it. What reaches over a midnight is cut there, and a correction counts back over what is left.
 */
export function createDayCutter(isGone: (day: number) => boolean): (entry: Entry) => readonly Entry[] {
  /** The segments so far, cut at their midnights. */
  let passed: { readonly ms: number; readonly isGone: boolean }[] = [];
  return (entry) => {
    if (entry.type === 'segment') {
      for (const { day, ms } of splitAtMidnights(entry)) passed.push({ ms, isGone: isGone(day) });
      if (passed.length > 2 * segmentsKept) passed = passed.slice(-segmentsKept);
      return isTouched(entry) ? cutOut(entry).map((piece): Segment => ({ ...entry, ...piece })) : [entry];
    }
    if (entry.type === 'corrected') return correctionLeft(entry);
    return isGone(dayOf(entry.at, entry.utcOffsetMinutes)) ? [] : [entry];
  };

  function isTouched(span: Span): boolean {
    return splitAtMidnights(span).some(({ day }) => isGone(day));
  }

  function correctionLeft(entry: Correction): readonly Correction[] {
    const isOwnGone = isGone(dayOf(entry.at, entry.utcOffsetMinutes));
    const agoMs = Math.max(0, entry.agoMs - goneSince(entry.agoMs));
    const parts = entry.parts.flatMap((part) => (isTouched(part) ? cutOut(part).map((piece): Part => ({ ...part, ...piece })) : [part]));
    const last = parts.at(-1);
    if (last === undefined && (isOwnGone || entry.parts.length > 0)) return [];
    if (!isOwnGone && agoMs === entry.agoMs && !entry.parts.some(isTouched)) return [entry];
    // Made on a day that is gone, it is told as of the day that it is about.
    const { at, utcOffsetMinutes } = isOwnGone && last !== undefined ? last : entry;
    return [{ ...entry, at, utcOffsetMinutes, agoMs, parts }];
  }

  function goneSince(agoMs: number): number {
    let gone = 0;
    let back = 0;
    for (let index = passed.length - 1; index >= 0 && back < agoMs; index -= 1) {
      const piece = passed[index];
      if (piece === undefined) break;
      if (piece.isGone) gone += Math.min(piece.ms, agoMs - back);
      back += piece.ms;
    }
    return gone;
  }

  /** The pieces of a span between the days that are gone. */
  function cutOut({ at, utcOffsetMinutes, ms: wholeMs }: Span): readonly Span[] {
    const pieces: Span[] = [];
    let from = at;
    let isOn = false;
    for (const { day, ms } of splitAtMidnights({ at, utcOffsetMinutes, ms: wholeMs })) {
      const last = pieces.at(-1);
      if (!isGone(day)) {
        if (isOn && last !== undefined) pieces[pieces.length - 1] = { ...last, ms: last.ms + ms };
        else pieces.push({ at: from, utcOffsetMinutes, ms });
      }
      isOn = !isGone(day);
      from += ms;
    }
    return pieces;
  }
}
