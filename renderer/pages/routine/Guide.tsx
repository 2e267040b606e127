import type { ReactNode } from 'react';
import type { Moment } from '../../../shared/routine/timeline.ts';
import { cueWords } from '../../../shared/words/routine.ts';
import { useWords } from '../../words.ts';
import styles from './Guide.module.css';
import { guidanceOf } from './guidance.ts';

/** One verb, one numeral, and quietly which move it is and what comes next. */
export function Guide({ moment, isPaused }: { readonly moment: Moment; readonly isPaused: boolean }): ReactNode {
  const words = useWords();
  const { routine, moves, format } = words;
  const { segment, step, numeral } = moment;
  const { about, side, next, before, after } = guidanceOf(words, moment);
  return (
    <section className={styles['guide']} data-paused={isPaused} aria-label={moves.names[step.move.id]}>
      <div className={styles['words']}>
        <p className={styles['about']}>{about}</p>
        <p className={styles['verb']}>
          {isPaused ? routine.paused : cueWords(words, segment)}
          {side !== null && !isPaused && <span className={styles['side']}> {side}</span>}
        </p>
        <p className={styles['next']} dir="auto">
          {next}
        </p>
      </div>
      <p className={styles['count']}>
        {before !== '' && <span className={styles['unit']}>{before} </span>}
        <span className={styles['numeral']}>{format.number(numeral)}</span>
        {after !== '' && <span className={styles['unit']}> {after}</span>}
      </p>
    </section>
  );
}
