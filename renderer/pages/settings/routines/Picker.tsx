import type { ReactNode } from 'react';
import { type MoveId, moveIds } from '../../../../shared/routine/move.ts';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import { usualStep } from '../../../../shared/routine/routine.ts';
import { equipmentWords } from '../../../../shared/words/moves.ts';
import type { Words } from '../../../../shared/words/words.ts';
import { useWords } from '../../../words.ts';
import styles from './Picker.module.css';
import { Thumbnail } from './Thumbnail.tsx';

const steps = moveIds.map(usualStep);

/** Every move there is: what it looks like, what it is for, and what it needs. */
export function Picker({ onPick }: { readonly onPick: (move: MoveId) => void }): ReactNode {
  const words = useWords();
  const { names, about } = words.moves;
  return (
    <ul className={styles['moves']}>
      {steps.map((step) => (
        <li key={step.move} className={styles['item']}>
          <button type="button" className={styles['move']} onClick={() => onPick(step.move)}>
            <Thumbnail step={step} size="large" />
            <span className={styles['name']}>{names[step.move]}</span>
            <span className={styles['line']}>{about[step.move].purpose}</span>
            <span className={styles['line']}>{needsWords(words, step.move)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is needed for a move; where that is nothing, how it is done. */
function needsWords(words: Words, move: MoveId): string {
  const { equipment } = moveOf(move);
  return equipment.length === 0 ? words.moves.about[move].stance : words.composer.needs({ things: equipmentWords(words, equipment) });
}
