import type { ReactNode } from 'react';
import type { Totals } from '../../../shared/sitting/ledger.ts';
import { type Happening, happenings } from '../../../shared/sitting/timeline.ts';
import { useWords } from '../../words.ts';
import { Kind } from './Kind.tsx';
import styles from './Legend.module.css';
import { Sign } from './Sign.tsx';
import { kindsIn } from './worth-telling.ts';

type Props = {
  readonly totals: Partial<Totals>;
  /** How a length is worded here. */
  readonly lengthOf: (ms: number) => string;
  readonly counts?: ReadonlyMap<Happening, number>;
  readonly size?: 'usual' | 'small';
};

/** What the textures and the signs of a chart stand for, and how much there is of each. */
export function Legend({ totals, lengthOf, counts = new Map(), size = 'usual' }: Props): ReactNode {
  const { status, format } = useWords();
  return (
    <ul className={styles['legend']} data-size={size}>
      {kindsIn(totals).map(({ kind, ms }) => (
        <li key={kind} className={styles['entry']}>
          <span className={styles['sample']} aria-hidden="true">
            <Kind kind={kind} />
          </span>
          <span>
            {status.totals[`${kind}Ms`]} <span className={styles['amount']}>{lengthOf(ms)}</span>
          </span>
        </li>
      ))}
      {happenings.map((happening) => {
        const count = counts.get(happening);
        return (
          count !== undefined && (
            <li key={happening} className={styles['entry']}>
              <Sign happening={happening} />
              <span>
                {status.happenings[happening]} <span className={styles['amount']}>{format.number(count)}</span>
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
