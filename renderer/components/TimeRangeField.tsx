import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { settingsWords as words } from '../../shared/words/en/settings.ts';
import type { TimeRange } from '../../shared/working-hours.ts';
import type { RangeDraft } from '../../shared/working-week.ts';
import { draftOf, endsNextDay, isSameRange, readRange } from '../../shared/working-week.ts';
import { Button } from './Button.tsx';
import { Refusal } from './Refusal.tsx';
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

const refusals = {
  incomplete: { why: words.rangeIncomplete, offersNextDay: false },
  endsFirst: { why: words.rangeEndsFirst, offersNextDay: true },
} as const;

/**
 * Two times of day. They are taken over on Enter, when both have been left, or when the window closes; what cannot be taken
 * stays as it was typed, and Escape brings back what holds.
 */
export function TimeRangeField({ name, range, overMidnight, onCommit, note = null, takesFocus = false, children }: Props): ReactNode {
  const id = useId();
  const end = useRef<HTMLInputElement>(null);
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
      setAnswer(refusals[wantedRange]);
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
    className: styles['time'],
    type: 'time',
    'aria-invalid': answer !== null,
    'aria-describedby': `${id}next ${id}answer ${id}note`,
    onKeyDown,
    // From one time to the other it goes on.
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.parentElement?.contains(relatedTarget)) applyDraft();
    },
  };
  return (
    <div className={styles['range']}>
      <div className={styles['row']}>
        <span className={styles['times']}>
          <input
            {...field}
            ref={takesFocus ? focusFirst : undefined}
            aria-label={words.rangeFrom(name)}
            value={shown.from}
            onChange={(event) => type({ from: event.currentTarget.value })}
          />
          <span className={styles['to']} aria-hidden="true">
            {words.to}
          </span>
          <input
            {...field}
            ref={end}
            aria-label={words.rangeTo(name)}
            value={shown.to}
            onChange={(event) => type({ to: event.currentTarget.value })}
          />
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
            end.current?.focus();
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

/** One function for all, so that it is called when a field appears and at no other time. */
function focusFirst(input: HTMLInputElement | null): void {
  input?.focus();
}
