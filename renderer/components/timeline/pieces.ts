import { type Happening, happeningOf, type Moment, type Stretch } from '../../../shared/sitting/timeline.ts';
import { momentSentence, stretchWords } from '../../../shared/words/timeline.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { Placed } from './band.ts';

/** What can be read on the band: a stretch of time, or a mark of what happened at a moment. */
export type Piece = {
  /** Stays the same while the day grows. */
  readonly key: string;
  readonly sentence: string;
  /** Shares of the band. */
  readonly from: number;
  readonly share: number;
} & (
  | { readonly type: 'stretch'; readonly kind: Stretch['kind']; readonly source: Stretch['source'] }
  | { readonly type: 'mark'; readonly happening: Happening }
);

/** Everything there is to read of a day, in the order in which it was. */
export function piecesOf(words: Words, placed: readonly Placed[], moments: readonly Moment[]): readonly Piece[] {
  const stretches = placed.map(({ stretch, from, share }, index) => ({
    piece: { type: 'stretch', key: `stretch ${index}`, sentence: stretchWords(words, stretch), from, share, ...kindOf(stretch) } as const,
    at: from,
  }));
  const told = moments.flatMap((moment) => {
    const happening = happeningOf(moment);
    const sentence = momentSentence(words, moment);
    return happening === null || sentence === null ? [] : [{ happening, sentence, at: shareOf(placed, moment.at) }];
  });
  const marks = told.toSorted((a, b) => a.at - b.at);
  const shown = apart(marks.map(({ at }) => at));
  const placedMarks = marks.map(({ happening, sentence, at }, index) => ({
    piece: { type: 'mark', key: `mark ${index}`, sentence, from: shown[index] ?? at, share: 0, happening } as const,
    at,
  }));
  // What happened as one stretch gave way to the next belongs between them.
  return [...placedMarks, ...stretches].toSorted((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** How often each thing has happened. */
export function countsOf(moments: readonly Moment[]): ReadonlyMap<Happening, number> {
  const counts = new Map<Happening, number>();
  for (const moment of moments) {
    const happening = happeningOf(moment);
    if (happening !== null) counts.set(happening, (counts.get(happening) ?? 0) + 1);
  }
  return counts;
}

/** The piece under a share of the band. Above the stretches the nearest mark is, where one is near. */
export function pieceAt(pieces: readonly Piece[], share: number, isAbove: boolean): Piece | undefined {
  const stretches = pieces.filter(({ type }) => type === 'stretch');
  const under = stretches.findLast(({ from }) => from <= share) ?? stretches[0];
  if (!isAbove) return under;
  const away = ({ from }: Piece): number => Math.abs(from - share);
  const [nearest] = pieces.filter((piece) => piece.type === 'mark' && away(piece) <= nearby).toSorted((a, b) => away(a) - away(b));
  return nearest ?? under;
}

/** A little more than a mark is wide, on a narrow band. */
const markGap = 0.028;
const nearby = markGap;

const kindOf = ({ kind, source }: Stretch) => ({ kind, source });

/** Where a moment is. A clock that was set may leave one in no stretch: it is at the end of the last that began before. */
function shareOf(placed: readonly Placed[], at: number): number {
  const holding = placed.findLast(({ stretch }) => stretch.at <= at && at <= stretch.at + stretch.ms);
  const found = holding ?? placed.findLast(({ stretch }) => stretch.at <= at) ?? placed[0];
  if (found === undefined) return 0;
  const { stretch, from, share, ms } = found;
  const before = stretch.at + stretch.ms - at;
  return from + share * Math.min(1, Math.max(0, 1 - before / ms));
}

/** Moves what would lie upon each other apart, in order, as little as that takes; `places` ascend. */
export function apart(places: readonly number[]): readonly number[] {
  const gap = Math.min(markGap, 1 / Math.max(1, places.length));
  const margin = gap / 2;
  const shown: number[] = [];
  for (const at of places) shown.push(Math.max(at, margin, (shown.at(-1) ?? Number.NEGATIVE_INFINITY) + gap));
  let end = 1 - margin;
  for (let index = shown.length - 1; index >= 0; index -= 1) {
    const fitting = Math.min(shown[index] ?? 0, end);
    shown[index] = fitting;
    end = fitting - gap;
  }
  return shown;
}
