import type { ReactNode } from 'react';
import type { Player } from '../../../shared/routine/player.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';

/** The one live region: what a screen reader says of the routine, without the countdowns. */
export function Spoken({ player, moment }: { readonly player: Player; readonly moment: Moment }): ReactNode {
  return (
    <p className="visually-hidden" role="status">
      {spokenOf(player, moment)}
    </p>
  );
}

function spokenOf({ status }: Player, { segment, numeral }: Moment): string {
  switch (status) {
    case 'paused':
      return words.paused;
    case 'finished':
      return words.done;
    case 'stopped':
      return words.stoppedTitle;
    case 'hurt':
      return words.hurtTitle;
    case 'playing':
      return segment.part === 'rep'
        ? `${words.cue(segment)}, ${numeral}`
        : [words.cue(segment), words.hints[segment.cue]].filter(Boolean).join('. ');
  }
}
