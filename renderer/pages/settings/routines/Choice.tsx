import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Refusal } from '../../../components/Refusal.tsx';
import styles from './Choice.module.css';

type Props<T extends string> = {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  /** `settle` is told why not, or null. */
  readonly onChoose: (value: T, settle: (why: string | null) => void) => void;
};

/** One of a few, all in sight. */
export function Choice<T extends string>({ legend, choices, chosen, onChoose }: Props<T>): ReactNode {
  const name = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['choices']}>
        {choices.map(({ value, label }) => (
          <label key={value} className={styles['one']}>
            <input
              className={styles['input']}
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value, setRefusal)}
            />
            {label}
          </label>
        ))}
      </div>
      <Refusal why={refusal} />
    </fieldset>
  );
}
