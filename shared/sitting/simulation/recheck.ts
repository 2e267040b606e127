import type { Recording } from '../recording.ts';
import { replay } from '../recording.ts';
import { Watch } from './checks.ts';

export type Wrong = { readonly wrong: string; readonly index: number };

/** The first thing wrong in a recording, by the properties that need no person; null where all is well. */
export function recheck(recording: Recording): Wrong | null {
  const watch = new Watch();
  let before = recording.first;
  watch.relaunched(before);
  for (const [index, { heard, state, effects }] of replay(recording).entries()) {
    const wrong = watch.see(before, { state, effects }, heard.settings);
    if (wrong !== null) return { wrong, index };
    before = state;
  }
  return null;
}
