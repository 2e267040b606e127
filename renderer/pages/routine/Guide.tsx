import type { ReactNode } from 'react';
import type { Moment } from '../../../shared/routine/timeline.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import styles from './Guide.module.css';

/** One verb, one numeral, and quietly what comes next. */
export function Guide({ moment, isPaused }: { readonly moment: Moment; readonly isPaused: boolean }): ReactNode {
  const { segment, step, numeral, next } = moment;
  const isRep = segment.part === 'rep';
  const hint = isRep ? undefined : words.hints[segment.cue];
  return (
    <section className={styles['guide']} data-paused={isPaused} aria-label={words.moves[step.move.id]}>
      <div className={styles['words']}>
        <p className={styles['verb']}>{isPaused ? words.paused : words.cue(segment)}</p>
        <p className={styles['next']}>{hint ?? (next ? words.next(next) : words.last)}</p>
      </div>
      <p className={styles['count']}>
        <span className={styles['numeral']}>{numeral}</span>
        <span className={styles['of']}>{isRep ? words.of(step.dose.reps) : words.seconds}</span>
      </p>
    </section>
  );
}
