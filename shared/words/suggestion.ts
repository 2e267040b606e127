import type { Dose, Move } from '../routine/move.ts';
import type { Words } from './words.ts';

type Named = Pick<Move, 'id' | 'counts'>;
type Amount = Pick<Dose, 'reps' | 'holdSeconds'>;

/** "Wall angels: 10 reps, 5 times in a row. Try 12 reps next time?" */
export function growthQuestion(
  words: Words,
  move: Named,
  growth: { readonly done: Amount; readonly times: number; readonly more: Amount },
): string {
  const { done, times, more } = growth;
  return words.suggestion.question({ ...named(words, move), done: sizeOf(move, done), times, more: sizeOf(move, more) });
}

/** "Try 12 reps" */
export function growthOffer(words: Words, move: Named, more: Amount): string {
  return words.suggestion.take({ counts: move.counts, more: sizeOf(move, more) });
}

/** "Wall angels: 12 reps from next time on." */
export function growthTaken(words: Words, move: Named, more: Amount): string {
  return words.suggestion.taken({ ...named(words, move), more: sizeOf(move, more) });
}

const named = ({ moves }: Words, { id, counts }: Named) => ({ move: moves.names[id], counts });
const sizeOf = ({ counts }: Named, { reps, holdSeconds }: Amount): number => (counts === 'seconds' ? (holdSeconds ?? reps) : reps);
