import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Timeline as Told } from '../../../shared/sitting/timeline.ts';
import { Legend } from '../../components/timeline/Legend.tsx';
import { countsOf } from '../../components/timeline/pieces.ts';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import { kindsIn } from '../../components/timeline/worth-telling.ts';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import { Corrections } from './Corrections.tsx';
import styles from './Today.module.css';

type Props = {
  readonly snapshot: Snapshot;
  /** Sitting since the snapshot was told. */
  readonly elapsedMs: number;
  readonly timeline: Told;
  readonly run: Run;
  /** What the last correction has changed. */
  readonly done: string | null;
};

/** The day by honest category: as it went, in sums, and what of it may still be put right. */
export function Today({ snapshot, elapsedMs, timeline, run, done }: Props): ReactNode {
  const id = useId();
  const { status: words, format } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const totals = { ...snapshot.today, sittingMs: snapshot.today.sittingMs + elapsedMs };
  return (
    <section className={styles['today']} aria-labelledby={id}>
      <h2 ref={heading} id={id} className={styles['heading']} tabIndex={-1}>
        {words.today}
      </h2>
      {kindsIn(totals).length === 0 ? (
        <p className={styles['nothing']}>{words.nothingYet}</p>
      ) : (
        <Timeline timeline={timeline}>
          <Legend totals={totals} lengthOf={format.duration} counts={countsOf(timeline.moments)} size="small" />
        </Timeline>
      )}
      <Corrections snapshot={snapshot} run={run} done={done} onCorrect={() => heading.current?.focus()} />
    </section>
  );
}
