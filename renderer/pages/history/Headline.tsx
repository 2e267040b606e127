import type { ReactNode } from 'react';
import type { DaySummary } from '../../../shared/history/day-summary.ts';
import type { SegmentKind } from '../../../shared/sitting/segment-kind.ts';
import { useWords } from '../../words.ts';
import { besides, lengthInAll } from './facts.ts';
import styles from './Headline.module.css';

/** What a day, a week or a year comes to: one line that is seen first, and what belongs to it. */
export function Headline({ line, more }: { readonly line: string; readonly more: string }): ReactNode {
  return (
    <div>
      <p className={styles['line']}>{line}</p>
      <p className={styles['more']}>{more}</p>
    </div>
  );
}

type Props = {
  readonly sum: DaySummary;
  /** On how many of them anything was sat, and how long on one of them. */
  readonly days: number;
  readonly averageMs: number;
  /** Of what else it tells the time. */
  readonly kinds: readonly SegmentKind[];
};

/** The same of several days. */
export function SatOnAverage({ sum, days, averageMs, kinds }: Props): ReactNode {
  const words = useWords();
  const { historyPage: said, format } = words;
  const length = format.duration(averageMs);
  const line = days === 1 ? said.sat({ length }) : said.satOnAverage({ length });
  const inAll = days === 0 ? [] : [said.satInAll({ days, length: lengthInAll(words, sum.totals.sittingMs) })];
  return <Headline line={days === 0 ? said.noSitting : line} more={format.sentences([...inAll, besides(words, sum, kinds)])} />;
}
