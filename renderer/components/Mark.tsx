import type { ReactNode } from 'react';
import { arcPath, markOf } from '../../shared/mark.ts';
import styles from './Mark.module.css';

const mark = markOf(64);

type Props = {
  /** How full the ring is, between 0 and 1. */
  readonly fraction: number;
  /** `tile`: as the app's icon, on a ground of its own. */
  readonly look?: 'plain' | 'tile';
};

/** The drawing of the tray and of the app's icon. */
export function Mark({ fraction, look = 'plain' }: Props): ReactNode {
  const { size, centre, ring, figure } = mark;
  return (
    <svg className={styles['mark']} data-look={look} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle className={styles['track']} cx={centre} cy={centre} r={ring.radius} strokeWidth={ring.trackWidth} />
      <path className={styles['stroke']} d={arcPath(mark, fraction)} strokeWidth={ring.width} />
      <circle className={styles['head']} cx={figure.head.x} cy={figure.head.y} r={figure.head.radius} />
      <path className={styles['stroke']} d={figure.limbs} strokeWidth={figure.width} />
    </svg>
  );
}
