import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './Corrections.module.css';
import { correctionsOf } from './corrections-of.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly run: Run;
  readonly done: string | null;
  /** The button that was pressed goes: the focus needs another place. */
  readonly onCorrect: () => void;
};

/** What Unhunch may have taken for something else, and what it was put right to. */
export function Corrections({ snapshot, run, done, onCorrect }: Props): ReactNode {
  // A double click says the same thing once.
  const pressedAt = useRef<number | null>(null);
  const { seq } = snapshot;
  const words = useWords();
  return (
    <div className={styles['corrections']}>
      <p className={styles['done']} role="status">
        {done}
      </p>
      {correctionsOf(words, snapshot).map(({ as, said, answer, done: toTell }) => (
        <p key={as} className={styles['row']}>
          <span className={styles['said']}>{said}</span>
          <Button
            look="quiet"
            onClick={() => {
              if (pressedAt.current === seq) return;
              pressedAt.current = seq;
              onCorrect();
              run({ type: 'correct', as }, toTell);
            }}
          >
            {answer}
          </Button>
        </p>
      ))}
    </div>
  );
}
