import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { TimeRange } from '../../shared/working-hours.ts';
import type { RangeDraft } from '../../shared/working-week.ts';
import { draftOf, endsNextDay, isSameRange, readRange } from '../../shared/working-week.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import { Refusal } from './Refusal.tsx';
import { focusTime, TimeField } from './TimeField.tsx';
import styles from './TimeRangeField.module.css';

type Props = {
  /** What it is read aloud as: "Monday, first range". */
  readonly name: string;
  readonly range: TimeRange;
  /** Whether an end before the start lies on the next day, or has to be said to. */
  readonly overMidnight: 'assumed' | 'asked';
  /** `settle` is told why not, or null. */
  readonly onCommit: (range: TimeRange, settle: (why: string | null) => void) => void;
  readonly note?: string | null;
  /** The keyboard goes to a range that was just added. */
  readonly takesFocus?: boolean;
  /** What else can be done with it, in the same row. */
  readonly children?: ReactNode;
};

type Answer = { readonly why: string; readonly offersNextDay: boolean };

/**
 * Two times of day. They are taken over on Enter, when both have been left, or when the window closes; what cannot be taken
 * stays as it was typed, and Escape brings back what holds.
 */
export function TimeRangeField({ name, range, overMidnight, onCommit, note = null, takesFocus = false, children }: Props): ReactNode {
  const words = useWords().settings;
  const id = useId();
  const times = useRef<HTMLSpanElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<RangeDraft | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const shown = draft ?? draftOf(range);
  const isAssumed = overMidnight === 'assumed';
  // The same time twice would be a whole day, which nobody means by it.
  const read = (wanted: RangeDraft) => readRange(isAssumed ? { ...wanted, endsNextDay: wanted.from !== wanted.to } : wanted);
  const meant = read(shown);

  const type = (typed: Partial<RangeDraft>): void => {
    setDraft({ ...shown, ...typed });
    setAnswer(null);
  };
  const takeBack = (): void => {
    setDraft(null);
    setAnswer(null);
  };
  const apply = (wanted: RangeDraft): void => {
    const wantedRange = read(wanted);
    if (typeof wantedRange === 'string') {
      const isPartial = wantedRange === 'incomplete';
      setAnswer({ why: isPartial ? words.rangeIncomplete : words.rangeEndsFirst, offersNextDay: !isPartial });
      return;
    }
    setDraft(wanted);
    setAnswer(null);
    const settle = (why: string | null): void => {
      if (why === null) setDraft((current) => (current === wanted ? null : current));
      else setAnswer({ why, offersNextDay: false });
    };
    if (isSameRange(wantedRange, range)) settle(null);
    else onCommit(wantedRange, settle);
  };
  const applyDraft = (): void => {
    if (draft !== null) apply(draft);
  };
  const onClosing = useEffectEvent(applyDraft);
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('pagehide', () => onClosing(), { signal: listening.signal });
    return () => listening.abort();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') applyDraft();
    if (event.key !== 'Escape' || draft === null) return;
    // It takes back what was typed; the next one closes the window.
    event.preventDefault();
    takeBack();
  };
  const field = {
    labelLook: 'hidden',
    isInvalid: answer !== null,
    describedBy: `${id}next ${id}answer ${id}note`,
    onKeyDown,
    // From one time to the other it goes on.
    onLeave: ({ relatedTarget }: FocusEvent) => {
      if (!times.current?.contains(relatedTarget)) applyDraft();
    },
  } as const;
  return (
    <div className={styles['range']}>
      <div className={styles['row']}>
        <span ref={times} className={styles['times']}>
          <TimeField
            {...field}
            ref={takesFocus ? focusTime : undefined}
            label={words.rangeFrom({ range: name })}
            value={shown.from}
            onChange={(from) => type({ from })}
          />
          <span className={styles['to']} aria-hidden="true">
            {words.to}
          </span>
          <TimeField {...field} ref={end} label={words.rangeTo({ range: name })} value={shown.to} onChange={(to) => type({ to })} />
          <span id={`${id}next`} className={styles['next']}>
            {typeof meant !== 'string' && endsNextDay(meant) ? words.nextDay : ''}
          </span>
        </span>
        {children}
      </div>
      <Refusal id={`${id}answer`} why={answer?.why ?? null} />
      {answer?.offersNextDay === true && !isAssumed && (
        <Button
          look="soft"
          onClick={() => {
            // This button goes.
            focusTime(end.current);
            apply({ ...shown, endsNextDay: true });
          }}
        >
          {words.endsNextDay}
        </Button>
      )}
      {note !== null && (
        <p id={`${id}note`} className={styles['note']}>
          {note}
        </p>
      )}
    </div>
  );
}
