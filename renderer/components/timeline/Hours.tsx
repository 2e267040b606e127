import type { CSSProperties, ReactNode } from 'react';
import type { Tick } from './band.ts';
import styles from './Hours.module.css';

/** The full hours below the band. What they tell is in every sentence of it, too. */
export function Hours({ ticks }: { readonly ticks: readonly Tick[] }): ReactNode {
  return (
    <div className={styles['hours']} aria-hidden="true">
      {ticks.map(({ at, time, isToldWide, isToldNarrow }) => (
        <span
          key={at}
          className={styles['hour']}
          data-wide={isToldWide}
          data-narrow={isToldNarrow}
          style={{ '--from': at, '--letters': time.length } as CSSProperties}
        >
          {(isToldWide || isToldNarrow) && <span className={styles['time']}>{time}</span>}
        </span>
      ))}
    </div>
  );
}
