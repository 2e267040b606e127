import type { CSSProperties, ReactNode } from 'react';
import { useId } from 'react';
import { formatDuration } from '../../../shared/duration.ts';
import type { Totals } from '../../../shared/sitting/ledger.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import styles from './Today.module.css';

const minuteMs = 60_000;
const kinds = ['sittingMs', 'awayMs', 'routineMs', 'pausedMs', 'unobservedMs'] as const satisfies readonly (keyof Totals)[];

/** The day by honest category: a slim bar to see, and the same in words. */
export function Today({ totals }: { readonly totals: Totals }): ReactNode {
  const heading = useId();
  const shown = kinds.map((kind) => ({ kind, ms: totals[kind] })).filter(({ ms }) => ms >= minuteMs);
  return (
    <section className={styles['today']} aria-labelledby={heading}>
      <h2 id={heading} className={styles['heading']}>
        {words.today}
      </h2>
      {shown.length === 0 ? (
        <p className={styles['nothing']}>{words.nothingYet}</p>
      ) : (
        <>
          <div className={styles['bar']} aria-hidden="true">
            {shown.map(({ kind, ms }) => (
              <span key={kind} className={styles['part']} data-kind={kind} style={shareOf(ms)} />
            ))}
          </div>
          <ul className={styles['legend']}>
            {shown.map(({ kind, ms }) => (
              <li key={kind} className={styles['entry']}>
                <span className={styles['part']} data-kind={kind} aria-hidden="true" />
                {words.totals[kind]} <span className={styles['amount']}>{formatDuration(ms)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function shareOf(ms: number): CSSProperties {
  // React's own type knows no custom properties.
  return { '--share': Math.round(ms / minuteMs) } as CSSProperties;
}
