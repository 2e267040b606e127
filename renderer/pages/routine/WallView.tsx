import type { CSSProperties, ReactNode } from 'react';
import { needs } from '../../../shared/routine/routine.ts';
import type { Moment } from '../../../shared/routine/timeline.ts';
import { cueWords, sideWords } from '../../../shared/words/routine.ts';
import { useWords } from '../../words.ts';
import type { Acts } from './keys.ts';
import { lettersAcross } from './letters.ts';
import styles from './WallView.module.css';

type Props = { readonly moment: Moment; readonly isPaused: boolean; readonly totalMs: number; readonly acts: Acts };

/** What is read from across the room: the numeral and the verb; the edge of the window fills. The figure stands beside it. */
export function WallView({ moment, isPaused, totalMs, acts }: Props): ReactNode {
  const words = useWords();
  const { routine, moves, format, locale } = words;
  const { segment, step, numeral, remainingMs } = moment;
  const verb = isPaused ? routine.paused : cueWords(words, segment);
  const side = isPaused || segment.part !== 'rep' ? null : sideWords(words, segment.way);
  const percent = (100 * (totalMs - remainingMs)) / totalMs;
  return (
    <>
      <section className={styles['words']} data-floor={needs(step, 'floor')} aria-label={moves.names[step.move.id]}>
        <p className={styles['numeral']}>{format.number(numeral)}</p>
        <p className={styles['verb']} style={number('--letters', lettersAcross(side === null ? verb : `${verb} ${side}`, locale.language))}>
          {verb}
          {side !== null && <span className={styles['side']}> {side}</span>}
        </p>
      </section>
      <div className={styles['acts']}>
        <button type="button" className={styles['act']} onClick={acts.hurt}>
          {routine.hurts}
        </button>
        <button type="button" className={styles['act']} onClick={acts.stop}>
          {routine.stop}
        </button>
      </div>
      <svg
        className={styles['edge']}
        role="progressbar"
        aria-label={routine.progress}
        aria-valuenow={Math.round(percent)}
        style={number('--percent', percent)}
      >
        <rect className={styles['track']} />
        <rect className={styles['filled']} pathLength={100} />
      </svg>
    </>
  );
}

const number = (name: `--${string}`, value: number): CSSProperties => ({ [name]: value }) as CSSProperties;
