import { type CSSProperties, type ReactNode, useState } from 'react';
import type { WeekDay } from '../../../shared/history/views.ts';
import type { Totals } from '../../../shared/sitting/ledger.ts';
import { Below } from '../../components/timeline/Below.tsx';
import { Kind } from '../../components/timeline/Kind.tsx';
import { Legend } from '../../components/timeline/Legend.tsx';
import { isWorthTelling } from '../../components/timeline/worth-telling.ts';
import { useWords } from '../../words.ts';
import { linesOf } from './axis.ts';
import { dayFacts, lengthInAll } from './facts.ts';
import { startOf } from './period.ts';
import styles from './WeekBars.module.css';

type Props = {
  readonly week: readonly WeekDay[];
  readonly completed: (day: number) => number;
  /** Of what the bars show. */
  readonly sum: Partial<Totals>;
  /** Null where there is nothing to compare. */
  readonly average: number | null;
  readonly today: number;
  readonly chosen: number;
  readonly onOpen: (day: number) => void;
};

/** From the foot of a bar up. What was not measured comes last and ends at the top: a night is longer than any day at work. */
const stacked = ['sitting', 'routine', 'paused', 'unobserved'] as const;

/** A bar for each day. One tab stop; the arrow keys go from day to day. */
export function WeekBars({ week, completed, sum, average, today, chosen, onOpen }: Props): ReactNode {
  const words = useWords();
  const { historyPage: said, format } = words;
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const lines = linesOf(Math.max(...week.map(({ totals }) => measuredMs(totals))));
  const top = lines.at(-1) ?? 1;
  const open = week.filter(({ day }) => day <= today);
  const current = open.find(({ day }) => day === chosen) ?? open.at(-1);
  const sentences = new Map(week.map(({ day, totals }) => [day, dayFacts(words, { day, totals, completed: completed(day) })]));
  const goTo = (bars: HTMLElement, key: string): boolean => {
    const isReversed = bars.matches(':dir(rtl)');
    const at = open.findIndex(({ day }) => day === (focused ?? current?.day));
    const steps = { ArrowLeft: isReversed ? 1 : -1, ArrowRight: isReversed ? -1 : 1, Home: -open.length, End: open.length };
    const step = Object.entries(steps).find(([name]) => name === key)?.[1];
    if (step === undefined) return false;
    const wanted = open[Math.min(Math.max(at + step, 0), open.length - 1)];
    bars.querySelector<HTMLElement>(`[data-day="${wanted?.day}"]`)?.focus();
    return true;
  };
  return (
    <div className={styles['week']}>
      <div className={styles['chart']}>
        <div className={styles['lines']} aria-hidden="true">
          {[0, ...lines].map((ms) => (
            <span key={ms} className={styles['line']} style={share(ms / top)}>
              <span className={styles['hour']}>{ms === 0 ? format.number(0) : format.duration(ms)}</span>
            </span>
          ))}
          {average !== null && (
            <span className={styles['average']} style={share(average / top)}>
              <span>{said.average}</span>
            </span>
          )}
        </div>
        <div
          className={styles['bars']}
          role="toolbar"
          aria-label={said.weekChart}
          // Its bars are.
          tabIndex={-1}
          onKeyDown={(event) => {
            if (goTo(event.currentTarget, event.key)) event.preventDefault();
          }}
        >
          {week.map(({ day, weekday, totals }) => (
            <button
              key={day}
              type="button"
              className={styles['day']}
              data-day={day}
              data-today={day === today}
              disabled={day > today}
              aria-label={sentences.get(day)}
              tabIndex={day === (focused ?? current?.day) ? 0 : -1}
              onFocus={() => setFocused(day)}
              onBlur={() => setFocused(null)}
              onPointerEnter={() => setPointed(day)}
              onPointerLeave={() => setPointed(null)}
              onClick={() => onOpen(day)}
            >
              <span className={styles['stack']}>
                {stacked.map((kind) => {
                  const ms = totals[`${kind}Ms`];
                  const shown = kind === 'unobserved' ? Math.min(ms, top - measuredMs(totals)) : ms;
                  return (
                    isWorthTelling(shown) && (
                      <span key={kind} className={styles['part']} data-cut={shown < ms} style={share(shown / top)}>
                        <Kind kind={kind} />
                      </span>
                    )
                  );
                })}
              </span>
              <span className={styles['weekday']}>
                <span className={styles['wide']}>{format.weekday(weekday, 'short')}</span>
                <span className={styles['narrow']}>{format.weekday(weekday, 'narrow')}</span>
              </span>
              <span className={styles['date']}>{day === today ? said.today : format.date(startOf(day), 0, 'short')}</span>
            </button>
          ))}
        </div>
      </div>
      <Below read={sentences.get(pointed ?? focused ?? Number.NaN) ?? null}>
        <Legend totals={sum} lengthOf={(ms) => lengthInAll(words, ms)} />
      </Below>
    </div>
  );
}

function measuredMs({ sittingMs, routineMs, pausedMs }: Totals): number {
  return sittingMs + routineMs + pausedMs;
}

function share(value: number): CSSProperties {
  // React's own type knows no custom properties.
  return { '--share': value } as CSSProperties;
}
