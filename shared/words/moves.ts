import type { Dose, Equipment, Move, Way } from '../routine/move.ts';
import type { Words } from './words.ts';

type Amount = Pick<Dose, 'reps' | 'sets' | 'holdSeconds' | 'way'>;

/** "10 each way", "15 s each side", "10 times, held for 5 s". */
export function doseWords(words: Words, { counts, passes }: Pick<Move, 'counts' | 'passes'>, { way, ...amount }: Amount): string {
  const { dose } = words.moves;
  const { reps, sets, holdSeconds } = amount;
  const each = eachOf(way === 'both' ? (passes[0]?.way ?? 'both') : 'both');
  if (counts === 'breaths') return dose.breaths({ reps, sets });
  return holdSeconds === null ? dose.times({ each, reps, sets }) : dose.held({ each, reps, sets, seconds: holdSeconds });
}

/** "a wall and a chair" */
export function equipmentWords({ moves, format }: Words, things: readonly Equipment[]): string {
  return format.list(things.map((thing) => moves.equipment[thing]));
}

function eachOf(way: Way): 'way' | 'side' | 'nothing' {
  switch (way) {
    case 'forward':
    case 'backward':
      return 'way';
    case 'left':
    case 'right':
      return 'side';
    case 'both':
      return 'nothing';
  }
}
