import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { focusInPlace } from '../../components/focus-first.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { useWords } from '../../words.ts';
import styles from './Answers.module.css';

type Props = {
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNext: () => void;
  /** There is nothing to answer any more. */
  readonly isSettled: boolean;
  /** The way on takes the place of the answer that was given. */
  readonly takesFocus: boolean;
  readonly refusal: string | null;
};

/** Two answers, one as large as the other. */
export function Answers({ yes, onYes, onNext, isSettled, takesFocus, refusal }: Props): ReactNode {
  const { welcome: words } = useWords();
  return (
    <>
      <Refusal why={refusal} />
      <div className={styles['answers']}>
        {isSettled ? (
          <Button ref={takesFocus ? focusInPlace : undefined} look="primary" onClick={onNext}>
            {words.next}
          </Button>
        ) : (
          <>
            <Button look="soft" onClick={onYes}>
              {yes}
            </Button>
            <Button look="soft" onClick={onNext}>
              {words.notNow}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
