import type { ReactNode } from 'react';
import { arcPath, markOf } from '../../../shared/mark.ts';
import type { RingLook } from './look.ts';
import styles from './StreakRing.module.css';

const mark = markOf(240);

type Props = {
  readonly look: RingLook;
  /** How much of the sit limit is sat, 0 to 1; more is full. */
  readonly fraction: number;
  readonly children: ReactNode;
};

/** The mark of the tray and the app icon at the size of a window. What it says is also said in words, so it is only drawn. */
export function StreakRing({ look, fraction, children }: Props): ReactNode {
  const { centre, ring, size } = mark;
  const circle = { cx: centre, cy: centre, r: ring.radius };
  const isFull = fraction >= 1 || look === 'due' || look === 'overdue';
  return (
    <div className={styles['ring']} data-look={look}>
      <svg className={styles['drawing']} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <circle className={styles['track']} {...circle} />
        {isFull && <circle className={styles['sat']} {...circle} />}
        {!isFull && fraction > 0 && <path className={styles['sat']} d={arcPath(mark, fraction)} />}
      </svg>
      <div className={styles['centre']}>{children}</div>
    </div>
  );
}
