import type { ReactNode } from 'react';
import type { StepPlayed } from '../../../shared/routine/report.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import { Button } from '../../components/Button.tsx';
import styles from './EndCard.module.css';

type Props = { readonly steps: readonly StepPlayed[]; readonly isFinished: boolean; readonly onClose: () => void };

/** What was really done; a routine skipped through to its end is not called done. */
export function EndCard({ steps, isFinished, onClose }: Props): ReactNode {
  const isDone = isFinished && steps.every(({ playedMs, plannedMs }) => 2 * playedMs >= plannedMs);
  return (
    <section className={styles['card']} aria-label={isDone ? words.done : words.stoppedTitle}>
      <h2 className={styles['title']}>{isDone ? words.done : words.stoppedTitle}</h2>
      <dl className={styles['list']}>
        {steps.map(({ move, reps, plannedReps }) => (
          <div key={move} className={styles['row']}>
            <dt>{words.moveName(move)}</dt>
            <dd>{words.doneReps(reps, plannedReps)}</dd>
          </div>
        ))}
      </dl>
      <Button look="primary" autoFocus onClick={onClose}>
        {words.close}
      </Button>
    </section>
  );
}
