import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlayerStatus } from '../../../shared/routine/player.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../words.ts';
import type { Acts } from './keys.ts';
import styles from './Transport.module.css';

export function Transport({ status, acts }: { readonly status: PlayerStatus; readonly acts: Acts }): ReactNode {
  const words = useWords().routine;
  const isPlaying = status === 'playing';
  return (
    // Players run from left to right in every script, as do the arrow keys.
    <div className={styles['transport']} dir="ltr">
      <button type="button" className={styles['hurts']} onClick={acts.hurt}>
        {words.hurts}
      </button>
      <IconButton label={words.previousMove} icon={SkipBack} onClick={acts.previous} />
      <IconButton
        label={isPlaying ? words.pause : words.play}
        icon={isPlaying ? Pause : Play}
        look="main"
        isSolid
        onClick={acts.playOrPause}
      />
      <IconButton label={words.nextMove} icon={SkipForward} onClick={acts.next} />
      <span className={styles['stop']}>
        <IconButton label={words.stop} icon={Square} isSolid onClick={acts.stop} />
      </span>
    </div>
  );
}
