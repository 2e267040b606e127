import type { ReactNode } from 'react';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import styles from './SittingTime.module.css';

type Props = { readonly ms: number; readonly isCounted: boolean };

/** The streak as the one big thing: "42 min", "1 h 12 min". Rounded down, so that nothing is claimed before it is true. */
export function SittingTime({ ms, isCounted }: Props): ReactNode {
  const minutes = Math.floor(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  return (
    <p className={styles['time']} data-digits={hours < 10 ? 'few' : 'many'}>
      {hours > 0 && (
        <>
          <span className={styles['number']}>{hours}</span> <span className={styles['unit']}>{words.hour}</span>{' '}
        </>
      )}
      <span className={styles['number']}>{minutes % 60}</span>{' '}
      <span className={styles['meaning']}>{isCounted ? words.minutesSitting : words.minutesSoFar}</span>
    </p>
  );
}
