import type { Dose, Move } from '../../routine/move.ts';
import { routineWords } from './routine.ts';

/** A little more of a move, asked and answered. */
export const suggestionWords = {
  /** "Wall angels: 10 reps, 5 times in a row. Try 12 reps next time?" */
  question: (move: Named, done: Amount, times: number, more: Amount) =>
    `${routineWords.moves[move.id]}: ${amount(move, done)}, ${times} times in a row. Try ${amount(move, more)} next time?`,
  take: (move: Named, more: Amount) => `Try ${amount(move, more)}`,
  taken: (move: Named, more: Amount) => `${routineWords.moves[move.id]}: ${amount(move, more)} from next time on.`,
} as const;

type Named = Pick<Move, 'id' | 'counts'>;
type Amount = Pick<Dose, 'reps' | 'holdSeconds'>;

function amount({ counts }: Named, { reps, holdSeconds }: Amount): string {
  if (counts === 'seconds' && holdSeconds !== null) return `${holdSeconds} s`;
  if (counts === 'breaths') return reps === 1 ? '1 breath' : `${reps} breaths`;
  return reps === 1 ? '1 rep' : `${reps} reps`;
}
