import { type BuiltInId, builtInIds } from '../routine/built-in-ids.ts';
import type { CueKey } from '../routine/cue.ts';
import type { EasierId, MoveId, Way } from '../routine/move.ts';
import type { Routine } from '../routine/routine.ts';
import type { Words } from './words.ts';

/** The name that the user gave, else the language's own. */
export function routineName({ routine }: Words, { id, name }: Pick<Routine, 'id' | 'name'>): string {
  return name ?? (isBuiltIn(id) ? routine.names[id] : id);
}

/** The verb of a stretch of time. A change of side says which. */
export function cueWords({ routine }: Words, { cue, way }: { readonly cue: CueKey; readonly way: Way }): string {
  return cue === 'otherWay' ? routine.otherWay[way] : routine.cues[cue];
}

/** The side beside a verb; null where there is none, or where the verb says which way. */
export function sideWords({ routine }: Words, way: Way): string | null {
  return way === 'left' || way === 'right' ? routine.sides[way] : null;
}

/** How a move begins in the form it is done in. */
export function hintWords({ routine }: Words, move: MoveId, easier: EasierId | null): string {
  const ofForms: Readonly<Partial<Record<MoveId, Readonly<Partial<Record<EasierId, string>>>>>> = routine.hintsOfForms;
  return (easier === null ? undefined : ofForms[move]?.[easier]) ?? routine.hints[move];
}

const isBuiltIn = (id: string): id is BuiltInId => builtInIds.some((known) => known === id);
