import type { ReactNode } from 'react';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import { Button } from '../../components/Button.tsx';
import { Advice } from './Advice.tsx';
import styles from './HurtCard.module.css';

/** After "this hurts": the routine is over, nothing moves, and what matters is said plainly. */
export function HurtCard({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <section className={styles['card']} aria-label={words.hurtTitle}>
      <h2 className={styles['title']}>{words.hurtTitle}</h2>
      <p className={styles['lead']}>{words.hurtLead}</p>
      <Advice />
      <p className={styles['note']}>{words.notAdvice}</p>
      <Button look="primary" autoFocus onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}
