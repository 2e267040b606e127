import type { ReactNode } from 'react';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './Choice.module.css';
import { Refusal } from './Refusal.tsx';

type Props<T extends string> = {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  /** `settle` is told why not, or null. */
  readonly onChoose: (value: T, settle: (why: string | null) => void) => void;
};

/** One of a few, all in sight. */
export function Choice<T extends string>({ legend, choices, chosen, onChoose }: Props<T>): ReactNode {
  const [refusal, setRefusal] = useState<string | null>(null);
  const choose = (value: string): void => {
    const choice = choices.find((each) => each.value === value);
    if (choice !== undefined) onChoose(choice.value, setRefusal);
  };
  return (
    <div>
      <RadioGroup className={styles['choice'] ?? ''} value={chosen} onChange={choose} orientation="horizontal">
        <Label className={styles['legend'] ?? ''}>{legend}</Label>
        <div className={styles['choices']}>
          {choices.map(({ value, label }) => (
            <Radio key={value} value={value} className={styles['one'] ?? ''}>
              {label}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <Refusal why={refusal} />
    </div>
  );
}
