import type { ReactNode } from 'react';
import type { Move } from '../../../shared/routine/move.ts';
import { Advice } from '../../components/Advice.tsx';
import { Button } from '../../components/Button.tsx';
import { Foot } from '../../components/Foot.tsx';
import { focusInPlace } from '../../components/focus-first.ts';
import { useWords } from '../../words.ts';
import styles from './HurtCard.module.css';

/** After "this hurts": the routine is over, nothing moves, and what matters is said plainly. */
export function HurtCard({ move, onClose }: { readonly move: Move; readonly onClose: () => void }): ReactNode {
  const { routine: words, moves } = useWords();
  return (
    <section className={styles['card']} aria-label={words.hurtTitle}>
      <h2 className={styles['title']}>{words.hurtTitle}</h2>
      <p className={styles['lead']}>{words.hurtLead}</p>
      <Advice />
      <div>
        <h3 className={styles['subtitle']}>{words.hurtAt({ move: moves.names[move.id] })}</h3>
        <ul className={styles['cautions']}>
          {move.cautions.map(({ key, source }) => (
            <li key={key}>
              {moves.cautions[key]}
              <small className={styles['note']}>{moves.sources[source]}</small>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles['note']}>{words.notAdvice}</p>
      <Foot>
        <Button ref={focusInPlace} look="primary" onClick={onClose}>
          {words.close}
        </Button>
      </Foot>
    </section>
  );
}
