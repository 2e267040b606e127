import type { MoveId } from '../../../shared/routine/move.ts';
import { needs } from '../../../shared/routine/routine.ts';
import type { Moment, Part, Step } from '../../../shared/routine/timeline.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';

/** The words around the verb and the numeral at one moment. */
export type Guidance = {
  /** Which move, which set, where; null while a rest leads to the next one. */
  readonly about: string | null;
  readonly side: string | null;
  /** What comes next, or how this begins: a physio's note tells it better than we do. */
  readonly next: string;
  readonly before: string | null;
  readonly after: string;
};

export function guidanceOf({ segment, step, numeral, counts, next }: Moment): Guidance {
  const { move, dose } = step;
  const isRep = segment.part === 'rep';
  const about = [
    words.moves[move.id],
    segment.part === 'leadIn' && needs(step, 'floor') && words.onTheFloor,
    dose.sets > 1 && words.setOf(segment.set, dose.sets),
    isRep && counts === 'seconds' && dose.reps > 1 && words.partOf(segment.rep, dose.reps),
  ];
  return {
    about: segment.part === 'between' ? null : about.filter((part) => part !== false).join(' · '),
    side: isRep ? words.side(segment.way) : null,
    next: nextOf(segment.part, step, next),
    before: counts === 'breaths' ? words.breath : null,
    after: counts === 'seconds' ? words.seconds(numeral) : words.of(dose.reps),
  };
}

function nextOf(part: Part, { move, dose, note }: Step, next: MoveId | null): string {
  if (part === 'between') return words.next(move.id);
  if (part === 'leadIn') return note || words.hint(move.id, dose.easier);
  return next ? words.next(next) : words.last;
}
