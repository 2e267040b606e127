import type { MoveId } from '../../../shared/routine/move.ts';
import { needs } from '../../../shared/routine/routine.ts';
import type { Moment, Part, Step } from '../../../shared/routine/timeline.ts';
import { hintWords, sideWords } from '../../../shared/words/routine.ts';
import type { Words } from '../../../shared/words/words.ts';

/** The words around the verb and the numeral at one moment. */
export type Guidance = {
  /** Which move, which set, where; null while a rest leads to the next one. */
  readonly about: string | null;
  readonly side: string | null;
  /** What comes next, or how this begins: a physio's note tells it better than we do. */
  readonly next: string;
  /** Beside the numeral; empty for nothing. */
  readonly before: string;
  readonly after: string;
};

export function guidanceOf(words: Words, { segment, step, numeral, counts, next }: Moment): Guidance {
  const { routine, moves } = words;
  const { move, dose } = step;
  const isRep = segment.part === 'rep';
  const about = [
    moves.names[move.id],
    segment.part === 'leadIn' && needs(step, 'floor') && routine.onTheFloor,
    dose.sets > 1 && routine.setOf({ set: segment.set, sets: dose.sets }),
    isRep && counts === 'seconds' && dose.reps > 1 && routine.partOf({ part: segment.rep, parts: dose.reps }),
  ];
  return {
    about: segment.part === 'between' ? null : about.filter((part) => part !== false).join(' · '),
    side: isRep ? sideWords(words, segment.way) : null,
    next: nextOf(words, segment.part, step, next),
    ...aroundNumeral(words, counts, numeral, dose.reps),
  };
}

function nextOf(words: Words, part: Part, { move, dose, note }: Step, next: MoveId | null): string {
  const { routine, moves } = words;
  if (part === 'between') return routine.next({ move: moves.names[move.id] });
  if (part === 'leadIn') return note || hintWords(words, move.id, dose.easier);
  return next ? routine.next({ move: moves.names[next] }) : routine.last;
}

/** Stands for the numeral in a sentence. */
const place = '\ufffc';
/** Where the language runs from right to left, marks keep it apart. */
const placed = new RegExp(`\u2068?${place}\u2069?`);

/** What the language says before and after the numeral, which is shown larger. */
function aroundNumeral({ routine }: Words, counts: Moment['counts'], numeral: number, reps: number): Pick<Guidance, 'before' | 'after'> {
  const { count } = routine;
  const text = counts === 'seconds' ? count.seconds({ numeral: place, seconds: numeral }) : count[counts]({ numeral: place, reps });
  const [before = '', after = ''] = text.split(placed);
  return { before: before.trim(), after: after.trim() };
}
