import type { ReactNode } from 'react';
import { useWords } from '../../words.ts';
import styles from './SittingTime.module.css';

type Props = { readonly ms: number; readonly isCounted: boolean };

/** The streak as the one big thing: "42 min", "1 hr 12 min". Rounded down, so that nothing is claimed before it is true. */
export function SittingTime({ ms, isCounted }: Props): ReactNode {
  const minutes = Math.floor(ms / 60_000);
  const hours = Math.floor(minutes / 60);
  const { status, format } = useWords();
  const ofHours = format.amount(hours, 'hour');
  const { number, unit } = format.amount(minutes % 60, 'minute');
  return (
    <p className={styles['time']} data-digits={hours < 10 ? 'few' : 'many'}>
      {hours > 0 && (
        <>
          <span className={styles['number']}>{ofHours.number}</span> <span className={styles['unit']}>{ofHours.unit}</span>{' '}
        </>
      )}
      <span className={styles['number']}>{number}</span>{' '}
      <span className={styles['meaning']}>{isCounted ? status.minutesSitting({ unit }) : status.minutesSoFar({ unit })}</span>
    </p>
  );
}
