import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { focusFirst } from './focus-first.ts';
import { Refusal } from './Refusal.tsx';
import styles from './Switch.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  /** It takes the place of what had the keyboard. */
  readonly takesFocus?: boolean;
  /** `settle` is told why not, or null. */
  readonly onChange: (isOn: boolean, settle: (why: string | null) => void) => void;
};

/** On or off. It shows the real state, so what is refused never looks accepted. */
export function Switch({ label, hint, isOn, isDisabled = false, takesFocus = false, onChange }: Props): ReactNode {
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <div className={styles['row']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        ref={takesFocus ? focusFirst : undefined}
        id={id}
        className={styles['switch']}
        type="checkbox"
        role="switch"
        checked={isOn}
        disabled={isDisabled}
        aria-checked={isOn}
        aria-describedby={`${id}hint ${id}refusal`}
        onChange={(event) => onChange(event.currentTarget.checked, setRefusal)}
      />
      <p id={`${id}hint`} className={styles['hint']}>
        {hint}
      </p>
      <Refusal id={`${id}refusal`} why={refusal} />
    </div>
  );
}
