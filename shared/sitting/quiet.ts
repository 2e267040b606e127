import type { Turn } from './model.ts';
import { senses, streakAt, wallAt } from './model.ts';

/** Shorter stretches without input are thinking, and nobody would correct them. */
const quietAtLeastMs = 3 * 60_000;

/** Time here without input, up to `until`: the user alone knows whether it was reading or resting. */
export function noteQuiet(turn: Turn, until: number): Turn {
  const { state } = turn;
  const { open, senses: seen, stamp } = state;
  if (open.kind !== 'sitting' && open.kind !== 'paused') return turn;
  const since = Math.max(seen.lastInput, open.since);
  const ms = until - since;
  if (ms < quietAtLeastMs) return turn;
  const stretch = { at: wallAt(state, since), utcOffsetMinutes: stamp.utcOffsetMinutes, ms, here: open.kind };
  return senses(turn, { quiet: { ...stretch, since, until, streakBeforeMs: streakAt(state, since), isSettled: false } });
}

/** A rest makes what was before it a matter of the totals alone. */
export function settleQuiet(turn: Turn): Turn {
  const { quiet } = turn.state.senses;
  return quiet === null ? turn : senses(turn, { quiet: { ...quiet, isSettled: true } });
}
