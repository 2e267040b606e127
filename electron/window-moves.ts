import { assertNever } from '../shared/assert-never.ts';
import { type Area, isSameArea, movedAlike } from './window-bounds.ts';

/** What became of a window since it was asked for. */
export type Moves = {
  /** What it would have to be asked for to be where it settled. */
  readonly asked: Area;
  /** Where it lies if the user has left it alone; the window system tells another place than it was asked for. */
  readonly settled: Area;
  readonly last: Area;
  /** What to ask for to have it where the user put it; null where the user never did. */
  readonly chosen: Area | null;
};

/** `opening` and `pushed`: by the window system, until it has its place; by us, to keep it in view. */
export type Mover = 'opening' | 'pushed' | 'user';

export function atFirst(asked: Area): Moves {
  return { asked, settled: asked, last: asked, chosen: null };
}

export function moved(moves: Moves, mover: Mover, now: Area): Moves {
  switch (mover) {
    case 'opening':
      return { ...moves, settled: now, last: now };
    case 'pushed':
      return followed(withChoice(moves), now);
    case 'user':
      return { ...moves, last: now };
    default:
      return assertNever(mover);
  }
}

export function chosenPlace(moves: Moves): Area | null {
  return withChoice(moves).chosen;
}

/** Counts only where the user let it be: on the way there and back it is in many places. */
function withChoice(moves: Moves): Moves {
  if (isSameArea(moves.settled, moves.last)) return moves;
  const there = followed(moves, moves.last);
  return { ...there, chosen: there.asked };
}

function followed(moves: Moves, now: Area): Moves {
  return { ...moves, asked: movedAlike(moves.asked, moves.settled, now), settled: now, last: now };
}
