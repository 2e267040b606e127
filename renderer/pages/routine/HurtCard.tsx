import type { ReactNode } from 'react';
import type { Move } from '../../../shared/routine/move.ts';
import { cautionWords } from '../../../shared/words/en/moves.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import { Advice } from '../../components/Advice.tsx';
import { Button } from '../../components/Button.tsx';
import styles from './HurtCard.module.css';

/** After "this hurts": the routine is over, nothing moves, and what matters is said plainly. */
export function HurtCard({ move, onClose }: { readonly move: Move; readonly onClose: () => void }): ReactNode {
  return (
    <section className={styles['card']} aria-label={words.hurtTitle}>
      <h2 className={styles['title']}>{words.hurtTitle}</h2>
      <p className={styles['lead']}>{words.hurtLead}</p>
      <Advice />
      <div className={styles['move']}>
        <h3 className={styles['subtitle']}>{words.hurtAt(move.id)}</h3>
        <ul className={styles['cautions']}>
          {move.cautions.map(({ key, source }) => (
            <li key={key}>
              {cautionWords[key]}
              <small className={styles['note']}>{source}</small>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles['note']}>{words.notAdvice}</p>
      <div className={styles['close']}>
        <Button look="primary" autoFocus onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
