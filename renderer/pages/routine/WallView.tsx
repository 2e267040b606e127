import type { CSSProperties, ReactNode } from 'react';
import type { Moment } from '../../../shared/routine/timeline.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import type { Acts } from './keys.ts';
import { lettersAcross } from './letters.ts';
import styles from './WallView.module.css';

type Props = { readonly moment: Moment; readonly isPaused: boolean; readonly totalMs: number; readonly acts: Acts };

/** What is read from across the room: the numeral and the verb; the edge of the window fills. The figure stands beside it. */
export function WallView({ moment, isPaused, totalMs, acts }: Props): ReactNode {
  const { segment, step, numeral, remainingMs } = moment;
  const verb = isPaused ? words.paused : words.cue(segment);
  const side = isPaused || segment.part !== 'rep' ? null : words.side(segment.way);
  const percent = (100 * (totalMs - remainingMs)) / totalMs;
  return (
    <>
      <section className={styles['words']} aria-label={words.moves[step.move.id]}>
        <p className={styles['numeral']}>{numeral}</p>
        <p
          className={styles['verb']}
          style={number('--letters', lettersAcross(side === null ? verb : `${verb} ${side}`, document.documentElement.lang))}
        >
          {verb}
          {side !== null && <span className={styles['side']}> {side}</span>}
        </p>
      </section>
      <div className={styles['acts']}>
        <button type="button" className={styles['act']} onClick={acts.hurt}>
          {words.hurts}
        </button>
        <button type="button" className={styles['act']} onClick={acts.stop}>
          {words.stop}
        </button>
      </div>
      <svg
        className={styles['edge']}
        role="progressbar"
        aria-label={words.progress}
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
