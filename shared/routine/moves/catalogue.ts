import { assertNever } from '../../assert-never.ts';
import type { Move, MoveId } from '../move.ts';
import { shoulderRolls } from './shoulder-rolls.ts';
import { wallAngels } from './wall-angels.ts';

/** Every move there is, by its id. */
export function moveOf(id: MoveId): Move {
  switch (id) {
    case 'shoulderRolls':
      return shoulderRolls;
    case 'wallAngels':
      return wallAngels;
    default:
      return assertNever(id);
  }
}
