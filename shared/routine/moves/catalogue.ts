import type { Move, MoveId } from '../move.ts';
import { armCircles } from './arm-circles.ts';
import { bladeSqueeze } from './blade-squeeze.ts';
import { catCow } from './cat-cow.ts';
import { childsPose } from './childs-pose.ts';
import { neckTilts } from './neck-tilts.ts';
import { seatedTwist } from './seated-twist.ts';
import { shoulderRolls } from './shoulder-rolls.ts';
import { wallAngels } from './wall-angels.ts';

const moves: Readonly<Record<MoveId, Move>> = {
  shoulderRolls,
  armCircles,
  neckTilts,
  catCow,
  seatedTwist,
  wallAngels,
  childsPose,
  bladeSqueeze,
};

/** Every move there is, by its id. */
export const moveOf = (id: MoveId): Move => moves[id];
