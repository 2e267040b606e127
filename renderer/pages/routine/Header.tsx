import { CircleHelp, Volume2, VolumeX } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../words.ts';
import styles from './Header.module.css';

type Props = {
  readonly title: string;
  /** Null once the routine is over. */
  readonly remainingMs: number | null;
  readonly soundOn: boolean;
  readonly onMute: () => void;
  readonly onHelp: () => void;
};

export function Header({ title, remainingMs, soundOn, onMute, onHelp }: Props): ReactNode {
  const { routine: words, format } = useWords();
  return (
    <header className={styles['header']}>
      <h1 className={styles['title']} dir="auto">
        {title}
      </h1>
      {remainingMs !== null && <p className={styles['left']}>{words.left({ time: format.timer(remainingMs) })}</p>}
      <IconButton label={soundOn ? words.mute : words.unmute} icon={soundOn ? Volume2 : VolumeX} onClick={onMute} />
      {remainingMs !== null && <IconButton label={words.help} icon={CircleHelp} onClick={onHelp} />}
    </header>
  );
}
