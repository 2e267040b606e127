import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import { segmentKinds } from '../../../shared/sitting/entry.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { happenings, type Timeline as Told } from '../../../shared/sitting/timeline.ts';
import { Kind } from '../../components/timeline/Kind.tsx';
import { countsOf } from '../../components/timeline/pieces.ts';
import { Sign } from '../../components/timeline/Sign.tsx';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import { Corrections } from './Corrections.tsx';
import styles from './Today.module.css';

const minuteMs = 60_000;

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
  const shown = segmentKinds.map((kind) => ({ kind, ms: totals[`${kind}Ms`] })).filter(({ ms }) => ms >= minuteMs);
  const counts = countsOf(timeline.moments);
  return (
    <section className={styles['today']} aria-labelledby={id}>
      <h2 ref={heading} id={id} className={styles['heading']} tabIndex={-1}>
        {words.today}
      </h2>
      {shown.length === 0 ? (
        <p className={styles['nothing']}>{words.nothingYet}</p>
      ) : (
        <Timeline timeline={timeline}>
          <ul className={styles['legend']}>
            {shown.map(({ kind, ms }) => (
              <li key={kind} className={styles['entry']}>
                <span className={styles['sample']} aria-hidden="true">
                  <Kind kind={kind} />
                </span>
                <span>
                  {words.totals[`${kind}Ms`]} <span className={styles['amount']}>{format.duration(ms)}</span>
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
                      {words.happenings[happening]} <span className={styles['amount']}>{format.number(count)}</span>
                    </span>
                  </li>
                )
              );
            })}
          </ul>
        </Timeline>
      )}
      <Corrections snapshot={snapshot} run={run} done={done} onCorrect={() => heading.current?.focus()} />
    </section>
  );
}
