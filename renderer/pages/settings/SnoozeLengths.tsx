import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { settingRanges } from '../../../shared/settings.ts';
import { ValueSlider } from '../../components/ValueSlider.tsx';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';
import styles from './SnoozeLengths.module.css';

/** Three lengths, side by side where there is room. */
export function SnoozeLengths({ settings: { snoozeMinutes }, change }: Common): ReactNode {
  const { settings: words, format } = useWords();
  const [first, second, third] = snoozeMinutes;
  const lengths: readonly (readonly [string, number, (minutes: number) => Settings['snoozeMinutes']])[] = [
    [words.snoozeNames[0], first, (minutes) => [minutes, second, third]],
    [words.snoozeNames[1], second, (minutes) => [first, minutes, third]],
    [words.snoozeNames[2], third, (minutes) => [first, second, minutes]],
  ];
  return (
    <fieldset className={styles['lengths']}>
      <legend className={styles['legend']}>{words.names.snoozeMinutes}</legend>
      <p className={styles['hint']}>{words.hints.snoozeMinutes}</p>
      {lengths.map(([label, value, withMinutes]) => (
        <ValueSlider
          key={label}
          size="small"
          label={label}
          value={value}
          range={settingRanges.snoozeMinutes}
          format={(minutes) => format.amount(minutes, 'minute')}
          onCommit={(minutes, settle) => change({ snoozeMinutes: withMinutes(minutes) }, settle)}
        />
      ))}
    </fieldset>
  );
}
