import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Refusal } from '../../../components/Refusal.tsx';
import styles from './TypedField.module.css';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength: number;
  /** `title`: one large line, the name of it all; `lines`: a text of some lines. */
  readonly look: 'title' | 'lines';
  /** `settle` is told why not, or null. */
  readonly onCommit: (text: string, settle: (why: string | null) => void) => void;
  readonly isSelected?: boolean;
};

/**
 * A text that is taken over when it is left, by Enter in one of a single line, or when the window closes. What cannot be taken
 * stays as it was typed, and Escape brings back what holds.
 */
export function TypedField({ label, hint, value, maxLength, look, onCommit, isSelected = false }: Props): ReactNode {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const apply = (): void => {
    if (draft === null) return;
    const wanted = draft.trim();
    const settle = (why: string | null): void => {
      setRefusal(why);
      if (why === null) setDraft((current) => (current === draft ? null : current));
    };
    // A name that was emptied is none: what holds comes back.
    if (wanted === value || (wanted === '' && look === 'title')) settle(null);
    else onCommit(wanted, settle);
  };
  const onLeaving = useEffectEvent(apply);
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('pagehide', () => onLeaving(), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && look === 'title') apply();
    if (event.key !== 'Escape' || draft === null) return;
    // It takes back what was typed; the next one leaves.
    event.preventDefault();
    setDraft(null);
    setRefusal(null);
  };
  const field = {
    id,
    className: styles['input'],
    value: draft ?? value,
    maxLength,
    spellCheck: look === 'lines',
    'aria-invalid': refusal !== null,
    'aria-describedby': `${id}hint ${id}refusal`,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }): void => {
      setDraft(currentTarget.value);
      setRefusal(null);
    },
    onBlur: apply,
    onKeyDown,
  };
  return (
    <div className={styles['field']} data-look={look}>
      <label className={look === 'title' ? 'visually-hidden' : styles['label']} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {look === 'title' ? (
        <input {...field} ref={isSelected ? select : undefined} type="text" dir="auto" />
      ) : (
        <textarea {...field} rows={2} dir="auto" />
      )}
      <Refusal id={`${id}refusal`} why={refusal} />
    </div>
  );
}

/** One function for all, so that it is called when a field appears and at no other time. */
function select(input: HTMLInputElement | null): void {
  input?.select();
}
