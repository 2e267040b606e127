import type { ReactNode } from 'react';
import { useId } from 'react';
import type { DaySummary } from '../../../shared/history/day-summary.ts';
import { happenings } from '../../../shared/sitting/timeline.ts';
import { Kind } from '../../components/timeline/Kind.tsx';
import { Sign } from '../../components/timeline/Sign.tsx';
import { isWorthTelling } from '../../components/timeline/worth-telling.ts';
import { useWords } from '../../words.ts';
import styles from './Breaks.module.css';
import { countOf, lengthInAll } from './facts.ts';
import { Section } from './Section.tsx';

/** What became of the breaks, each category with what it means; none is passed off as another. */
export function Breaks({ sum }: { readonly sum: DaySummary }): ReactNode {
  const words = useWords();
  const { historyPage: said, status, format } = words;
  const id = useId();
  const counted = happenings.flatMap((happening) => {
    const count = countOf(sum, happening);
    return count === 0 ? [] : [{ happening, count }];
  });
  const { unobservedMs } = sum.totals;
  return (
    <Section name={said.breaks} id={id}>
      {counted.length === 0 && <p>{said.noBreaks}</p>}
      <ul className={styles['list']}>
        {counted.map(({ happening, count }) => (
          <li key={happening} className={styles['entry']}>
            <Sign happening={happening} />
            <span>{status.happenings[happening]}</span>
            <span className={styles['amount']}>{format.number(count)}</span>
            <span className={styles['meaning']}>{said.meanings[happening]}</span>
          </li>
        ))}
        {isWorthTelling(unobservedMs) && (
          <li className={styles['entry']}>
            <span className={styles['sample']} aria-hidden="true">
              <Kind kind="unobserved" />
            </span>
            <span>{status.totals.unobservedMs}</span>
            <span className={styles['amount']}>{lengthInAll(words, unobservedMs)}</span>
            <span className={styles['meaning']}>{said.meanings.unobserved}</span>
          </li>
        )}
      </ul>
    </Section>
  );
}
