import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import type { HistoryDays } from '../../../shared/history/history-view.ts';
import { type YearDay, yearOf } from '../../../shared/history/views.ts';
import { Below } from '../../components/timeline/Below.tsx';
import { useWords } from '../../words.ts';
import { dayFacts } from './facts.ts';
import { Quarter } from './Quarter.tsx';
import { legendOf, type Measure } from './shade.ts';
import styles from './YearMap.module.css';

type Props = {
  readonly history: HistoryDays;
  readonly year: number;
  readonly measure: Measure;
  readonly chosen: number;
  readonly onOpen: (day: number) => void;
};

/**
 * A cell for each day, a column for each week, in quarters that stand side by side as room allows: so each cell stays
 * large enough to be hit. One tab stop; the arrow keys go from day to day and from week to week.
 */
export function YearMap({ history, year, measure, chosen, onOpen }: Props): ReactNode {
  const words = useWords();
  const { historyPage: said } = words;
  const days = useMemo(() => yearOf(new Map(history.days.map((day) => [day.day, day])), year), [history, year]);
  const open = days.filter(({ day }) => day <= history.today);
  const [pointed, setPointed] = useState<number | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const first = open.find(({ day }) => day === chosen) ?? open.at(-1);
  const current = open.find(({ day }) => day === focused) ?? first;
  const [isFocused, setIsFocused] = useState(false);
  const read = pointed ?? (isFocused ? (current?.day ?? null) : null);
  const sentenceOf = useCallback(
    ({ day, sittingMs, completed }: YearDay): string => dayFacts(words, { day, totals: { sittingMs }, completed }),
    [words],
  );
  const readDay = days.find(({ day }) => day === read);
  const quarters = useMemo(() => [0, 1, 2, 3].map((quarter) => days.filter(({ month }) => Math.floor(month / 3) === quarter)), [days]);
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const day = current?.day;
    if (day === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(day);
      return;
    }
    const [from, to] = [open[0]?.day ?? day, open.at(-1)?.day ?? day];
    const wanted = wantedDay(event.key, day, { from, to }, event.currentTarget.matches(':dir(rtl)'));
    if (wanted === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${wanted}"]`)?.focus();
  };
  return (
    <div className={styles['map']} data-measure={measure}>
      <table
        className={styles['quarters']}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that the arrow keys move in.
        role="grid"
        aria-label={said.yearChart}
        // Its days are.
        tabIndex={-1}
        onKeyDown={onKey}
        onClick={({ target }) => {
          const day = dayAt(target);
          if (day !== null) onOpen(day);
        }}
        onPointerMove={({ target }: PointerEvent) => setPointed(dayAt(target))}
        onPointerLeave={() => setPointed(null)}
        onFocus={({ target }) => {
          setFocused(dayAt(target));
          setIsFocused(true);
        }}
        onBlur={() => setIsFocused(false)}
      >
        {quarters.map((quarter, index) => (
          <Quarter
            key={quarter[0]?.day ?? index}
            days={quarter}
            measure={measure}
            today={history.today}
            stop={quarter.some(({ day }) => day === current?.day) ? (current?.day ?? null) : null}
            sentenceOf={sentenceOf}
          />
        ))}
      </table>
      <Below read={readDay === undefined ? null : sentenceOf(readDay)}>
        <ul className={styles['legend']}>
          {legendOf(words, measure).map((name, shade) => (
            <li key={name} className={styles['entry']}>
              <span className={styles['sample']} data-shade={shade} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      </Below>
    </div>
  );
}

function wantedDay(
  key: string,
  day: number,
  { from, to }: { readonly from: number; readonly to: number },
  isReversed: boolean,
): number | null {
  const week = isReversed ? -7 : 7;
  const steps = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -week, ArrowRight: week, PageUp: -28, PageDown: 28 };
  if (key === 'Home') return from;
  if (key === 'End') return to;
  const step = Object.entries(steps).find(([name]) => name === key)?.[1];
  return step === undefined ? null : Math.min(Math.max(day + step, from), to);
}

function dayAt(target: EventTarget): number | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null;
  return cell === null ? null : Number(cell.dataset['day']);
}
