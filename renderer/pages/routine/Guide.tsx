import type { ReactNode } from 'react';
import type { Moment } from '../../../shared/routine/timeline.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import styles from './Guide.module.css';
import { guidanceOf } from './guidance.ts';

/** One verb, one numeral, and quietly which move it is and what comes next. */
export function Guide({ moment, isPaused }: { readonly moment: Moment; readonly isPaused: boolean }): ReactNode {
  const { segment, step, numeral } = moment;
  const { about, side, next, before, after } = guidanceOf(moment);
  return (
    <section className={styles['guide']} data-paused={isPaused} aria-label={words.moves[step.move.id]}>
      <div className={styles['words']}>
        <p className={styles['about']}>{about}</p>
        <p className={styles['verb']}>
          {isPaused ? words.paused : words.cue(segment)}
          {side !== null && !isPaused && <span className={styles['side']}> {side}</span>}
        </p>
        <p className={styles['next']} dir="auto">
          {next}
        </p>
      </div>
      <p className={styles['count']}>
        {before !== null && <span className={styles['unit']}>{before} </span>}
        <span className={styles['numeral']}>{numeral}</span>
        <span className={styles['unit']}> {after}</span>
      </p>
    </section>
  );
}
