import type { ReactNode } from 'react';
import type { Happening } from '../../../shared/sitting/timeline.ts';
import styles from './Sign.module.css';

/** Each happening has a shape of its own, those of the tray where it has one. */
const shapes: Readonly<Record<Happening, ReactNode>> = {
  announced: <circle className={styles['full']} cx={5} cy={5} r={4} />,
  held: <path d="M1 5H9" />,
  snoozed: <path d="M2 1.75H8L2 8.25H8" />,
  skipped: <path d="M2 1.5L6 5L2 8.5M8.5 1.5V8.5" />,
  missed: <circle cx={5} cy={5} r={3.25} />,
  completed: <path d="M1 5.5L3.75 8.25L9 2" />,
  stoppedEarly: <rect className={styles['full']} x={1.75} y={1.75} width={6.5} height={6.5} rx={1} />,
};

/** What happened at a moment, on the band and in its legend. */
export function Sign({ happening }: { readonly happening: Happening }): ReactNode {
  return (
    <svg className={styles['sign']} data-happening={happening} viewBox="0 0 10 10" aria-hidden="true">
      {shapes[happening]}
    </svg>
  );
}
