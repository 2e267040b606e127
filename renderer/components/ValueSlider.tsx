import type { CSSProperties, ReactNode, RefObject } from 'react';
import { useId, useRef, useState } from 'react';
import { Refusal } from './Refusal.tsx';
import styles from './ValueSlider.module.css';

export type Amount = { readonly number: string; readonly unit: string };

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number };
  /** A value that is marked on the way. */
  readonly mark?: number;
  /** The number as it is shown and read aloud; without its unit at the ends of the range. */
  readonly format: (value: number) => Amount;
  /** Told where it stands while it moves. */
  readonly onMove?: (value: number) => void;
  /** `settle` is told why not, or null. */
  readonly onCommit: (value: number, settle: (why: string | null) => void) => void;
  /** `hero`: the one setting that matters most; `small`: one of several side by side; `bare`: its value is shown elsewhere. */
  readonly size?: 'hero' | 'normal' | 'small' | 'bare';
  readonly isDisabled?: boolean;
};

/** A slider that shows its value while it moves and commits it on release. What is refused is said and taken back. */
export function ValueSlider(props: Props): ReactNode {
  const { label, hint, value, range, mark, format, onMove, onCommit, size = 'normal', isDisabled = false } = props;
  const id = useId();
  const [draft, setDraft] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isKeyHeld = useRef(false);
  const shown = draft ?? value;
  const amount = format(shown);
  const shareOf = (one: number): number => (one - range.min) / (range.max - range.min);

  const commit = (wanted: number): void => {
    const settle = (why: string | null): void => {
      setRefusal(why);
      setDraft((current) => (current === wanted ? null : current));
    };
    if (wanted === value) settle(refusal);
    else onCommit(wanted, settle);
  };

  return (
    <div className={styles['slider']} data-size={size}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <output className={styles['value']} htmlFor={id} aria-live="off">
        <span className={styles['number']}>{amount.number}</span> <span className={styles['unit']}>{amount.unit}</span>
      </output>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <div className={styles['travel']}>
        <span className={styles['end']} aria-hidden="true">
          {format(range.min).number}
        </span>
        <input
          ref={(input) => (input === null ? undefined : onRelease(input, isKeyHeld, commit))}
          id={id}
          className={styles['input']}
          type="range"
          min={range.min}
          max={range.max}
          value={shown}
          disabled={isDisabled}
          aria-valuetext={`${amount.number} ${amount.unit}`.trim()}
          aria-describedby={`${id}hint ${id}refusal`}
          data-marked={mark !== undefined}
          style={filledTo(shareOf(shown), shareOf(mark ?? shown))}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            setDraft(valueAsNumber);
            onMove?.(valueAsNumber);
          }}
        />
        <span className={styles['end']} aria-hidden="true">
          {format(range.max).number}
        </span>
      </div>
      <Refusal id={`${id}refusal`} why={refusal} />
    </div>
  );
}

/**
 * React's `onChange` follows every movement; the DOM's `change` comes on release of the pointer, but with each repeat of
 * a held key. So a change by key waits for the key to go up.
 */
function onRelease(input: HTMLInputElement, isKeyHeld: RefObject<boolean>, commit: (value: number) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const release = (): void => {
    isKeyHeld.current = false;
    commit(input.valueAsNumber);
  };
  const releaseIfHeld = (): void => {
    if (isKeyHeld.current) release();
  };
  input.addEventListener(
    'keydown',
    ({ key }) => {
      // This may close the window before any key goes up.
      if (key === 'Escape') releaseIfHeld();
      else isKeyHeld.current = true;
    },
    { signal },
  );
  input.addEventListener('change', () => !isKeyHeld.current && release(), { signal });
  input.addEventListener('keyup', release, { signal });
  input.addEventListener('blur', release, { signal });
  window.addEventListener('pagehide', releaseIfHeld, { signal });
  return () => listening.abort();
}

function filledTo(share: number, mark: number): CSSProperties {
  // React's own type knows no custom properties.
  return { '--filled': share, '--mark': mark } as CSSProperties;
}
