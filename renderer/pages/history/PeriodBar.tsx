import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DayRange } from '../../../shared/history/views.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import styles from './PeriodBar.module.css';
import { holds, type Period, rangeOf, stepped } from './period.ts';

type Props = {
  readonly period: Period;
  readonly name: string;
  /** The day that was asked for last; the one in sight follows when its answer is there. */
  readonly wanted: number;
  readonly bounds: DayRange;
  readonly today: number;
  /** Where it grows, the name takes the keyboard: what had it before is gone. */
  readonly focusTurn: number;
  readonly onGo: (day: number) => void;
  /** What else there is to do, at the end of the bar. */
  readonly children: ReactNode;
};

/** Which day, week or year is looked at, and the way to the ones beside it. */
export function PeriodBar({ period, name, wanted, bounds, today, focusTurn, onGo, children }: Props): ReactNode {
  const { historyPage: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTurn > 0) heading.current?.focus();
  }, [focusTurn]);
  const { view } = period;
  const from = { ...period, day: wanted };
  return (
    <div className={styles['bar']}>
      <div className={styles['way']}>
        <Step label={words.previous[view]} to={stepped(from, -1, bounds)} onGo={onGo} icon={<ChevronLeft aria-hidden="true" />} />
        <h2 ref={heading} className={styles['name']} tabIndex={-1} aria-live="polite">
          {name}
        </h2>
        <Step label={words.next[view]} to={stepped(from, 1, bounds)} onGo={onGo} icon={<ChevronRight aria-hidden="true" />} />
      </div>
      {!holds(rangeOf(period), today) && (
        <Button
          look="soft"
          onClick={() => {
            onGo(today);
            heading.current?.focus();
          }}
        >
          {words.today}
        </Button>
      )}
      <div className={styles['rest']}>{children}</div>
    </div>
  );
}

type StepProps = {
  readonly label: string;
  readonly to: number | null;
  readonly onGo: (day: number) => void;
  readonly icon: ReactNode;
};

/** At an end it stays in the tab order: the keyboard that just pressed it would be lost. */
function Step({ label, to, onGo, icon }: StepProps): ReactNode {
  return (
    <button
      type="button"
      className={styles['step']}
      aria-label={label}
      title={label}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onGo(to);
      }}
    >
      {icon}
    </button>
  );
}
