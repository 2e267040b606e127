import type { HoldReason } from '../../hold.ts';

/** Why a due break is held, as it follows a colon. */
export const holdWords: Readonly<Record<HoldReason, string>> = {
  dnd: 'do-not-disturb is on',
  fullscreen: 'a window fills the screen',
  call: 'you are on a call',
  user: 'you asked for it',
};

/** While no break is due too, so it speaks of all that may come. */
export function heldUntilWords(end: string): string {
  return `Breaks held until ${end}.`;
}
