import type { ReactNode } from 'react';
import { type MoveId, moveIds } from '../../../../shared/routine/move.ts';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import { usualStep } from '../../../../shared/routine/routine.ts';
import { composerWords as words } from '../../../../shared/words/en/composer.ts';
import { moveWords } from '../../../../shared/words/en/moves.ts';
import { routineWords } from '../../../../shared/words/en/routine.ts';
import styles from './Picker.module.css';
import { Thumbnail } from './Thumbnail.tsx';

const steps = moveIds.map(usualStep);

/** Every move there is: what it looks like, what it is for, and what it needs. */
export function Picker({ onPick }: { readonly onPick: (move: MoveId) => void }): ReactNode {
  return (
    <ul className={styles['moves']}>
      {steps.map((step) => (
        <li key={step.move} className={styles['item']}>
          <button type="button" className={styles['move']} onClick={() => onPick(step.move)}>
            <Thumbnail step={step} size="large" />
            <span className={styles['name']}>{routineWords.moves[step.move]}</span>
            <span className={styles['line']}>{moveWords[step.move].purpose}</span>
            <span className={styles['line']}>{words.needs(moveOf(step.move), moveWords[step.move].stance)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
