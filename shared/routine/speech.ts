import { spokenWords } from '../words/spoken.ts';
import { spokenMs } from '../words/spoken-length.ts';
import type { Words } from '../words/words.ts';
import type { Saying } from './saying.ts';
import type { Timeline } from './timeline.ts';
import { type Rank, type Wish, wishesOf } from './wish.ts';

/** Something to say: decided at `atMs`, begun `afterMs` later so that a tone is heard first, and at most `lateMs` late. */
export type Spoken = { readonly atMs: number; readonly afterMs: number; readonly lateMs: number; readonly say: Saying };

/** How long a slow voice takes for it, the breath after it included. */
export const slowMs = (words: Words, say: Saying): number => spokenMs(spokenWords(words, say), words.locale.language);

/**
 * All that is said in a routine, in its order. Nothing begins before a slow voice is through with what came before it: what matters more
 * has its place first, and takes more words only where they fit.
 */
export function spokenOf(words: Words, timeline: Timeline): readonly Spoken[] {
  const placed: Wish[] = [];
  for (const wish of byRank(wishesOf(timeline))) place(words, placed, wish);
  return placed.map(({ atMs, afterMs, rank, says }, index) => {
    const room = startOf(placed[index + 1]) - atMs - afterMs;
    return { atMs, afterMs, lateMs: lateMs[rank], say: says.find((say) => slowMs(words, say) <= room) ?? shortest(says) };
  });
}

/** What falls after `fromMs` up to and including `toMs`. */
export const spokenBetween = (spoken: readonly Spoken[], fromMs: number, toMs: number): readonly Spoken[] =>
  spoken.filter(({ atMs }) => atMs > fromMs && atMs <= toMs);

/** A count that comes late misleads; the first move waits for voices that are told late, and the end is told whenever. */
const lateMs: Readonly<Record<Rank, number>> = { end: 10_000, part: 4000, verb: 700, last: 700, second: 300, count: 500, half: 500 };

const order: readonly Rank[] = ['end', 'part', 'verb', 'last', 'second', 'count', 'half'];

const byRank = (wishes: readonly Wish[]): readonly Wish[] => order.flatMap((rank) => wishes.filter((wish) => wish.rank === rank));

/** Into its place in time, in its shortest words; left out where it does not fit between those that are there. */
function place(words: Words, placed: Wish[], wish: Wish): void {
  const index = placesBefore(placed, startOf(wish));
  const before = placed[index - 1];
  const isOver = before === undefined || endOf(words, before) <= startOf(wish);
  if (isOver && endOf(words, wish) <= startOf(placed[index])) placed.splice(index, 0, wish);
}

function placesBefore(placed: readonly Wish[], ms: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(placed[middle]) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOf = (wish: Wish | undefined): number => (wish === undefined ? Number.POSITIVE_INFINITY : wish.atMs + wish.afterMs);
const endOf = (words: Words, wish: Wish): number => startOf(wish) + slowMs(words, shortest(wish.says));
const shortest = (says: Wish['says']): Saying => says.at(-1) ?? says[0];
