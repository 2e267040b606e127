import type { ReactNode } from 'react';
import { segmentKinds } from '../../../shared/sitting/entry.ts';
import type { Totals } from '../../../shared/sitting/ledger.ts';
import { Kind } from '../../components/timeline/Kind.tsx';
import { useWords } from '../../words.ts';
import { isWorthTelling, lengthInAll } from './facts.ts';
import styles from './KindLegend.module.css';

/** What the textures of a chart stand for, and how much there is of each. */
export function KindLegend({ totals }: { readonly totals: Partial<Totals> }): ReactNode {
  const words = useWords();
  const { status } = words;
  return (
    <ul className={styles['legend']}>
      {segmentKinds.map((kind) => {
        const ms = totals[`${kind}Ms`] ?? 0;
        return (
          isWorthTelling(ms) && (
            <li key={kind} className={styles['entry']}>
              <span className={styles['sample']} aria-hidden="true">
                <Kind kind={kind} />
              </span>
              <span>
                {status.totals[`${kind}Ms`]} <span className={styles['amount']}>{lengthInAll(words, ms)}</span>
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
