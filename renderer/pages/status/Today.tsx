import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { formatDuration } from '../../../shared/duration.ts';
import { segmentKinds } from '../../../shared/sitting/entry.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Stretch } from '../../../shared/sitting/timeline.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import type { Run } from '../../run.ts';
import { Corrections } from './Corrections.tsx';
import { Kind } from './Kind.tsx';
import { Timeline } from './Timeline.tsx';
import styles from './Today.module.css';

const minuteMs = 60_000;

type Props = {
  readonly snapshot: Snapshot;
  /** Sitting since the snapshot was told. */
  readonly elapsedMs: number;
  readonly stretches: readonly Stretch[];
  readonly run: Run;
  /** What the last correction has changed. */
  readonly done: string | null;
};

/** The day by honest category: as it went, in sums, and what of it may still be put right. */
export function Today({ snapshot, elapsedMs, stretches, run, done }: Props): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const totals = { ...snapshot.today, sittingMs: snapshot.today.sittingMs + elapsedMs };
  const shown = segmentKinds.map((kind) => ({ kind, ms: totals[`${kind}Ms`] })).filter(({ ms }) => ms >= minuteMs);
  return (
    <section className={styles['today']} aria-labelledby={id}>
      <h2 ref={heading} id={id} className={styles['heading']} tabIndex={-1}>
        {words.today}
      </h2>
      {shown.length === 0 ? (
        <p className={styles['nothing']}>{words.nothingYet}</p>
      ) : (
        <Timeline stretches={stretches}>
          <ul className={styles['legend']}>
            {shown.map(({ kind, ms }) => (
              <li key={kind} className={styles['entry']}>
                <span className={styles['sample']} aria-hidden="true">
                  <Kind kind={kind} />
                </span>
                {words.totals[`${kind}Ms`]} <span className={styles['amount']}>{formatDuration(ms)}</span>
              </li>
            ))}
          </ul>
        </Timeline>
      )}
      <Corrections snapshot={snapshot} run={run} done={done} onCorrect={() => heading.current?.focus()} />
    </section>
  );
}
