import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { settingRanges } from '../../../shared/settings.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { ValueSlider } from '../../components/ValueSlider.tsx';
import type { Change } from './change.ts';
import styles from './SnoozeLengths.module.css';

type Props = { readonly settings: Settings; readonly change: Change };

/** Three lengths, side by side where there is room. */
export function SnoozeLengths({ settings: { snoozeMinutes }, change }: Props): ReactNode {
  const [first, second, third] = snoozeMinutes;
  const lengths: readonly (readonly [string, number, (minutes: number) => Settings['snoozeMinutes']])[] = [
    [words.snoozeNames[0], first, (minutes) => [minutes, second, third]],
    [words.snoozeNames[1], second, (minutes) => [first, minutes, third]],
    [words.snoozeNames[2], third, (minutes) => [first, second, minutes]],
  ];
  return (
    <fieldset className={styles['lengths']}>
      <legend className={styles['legend']}>{words.snoozeMinutes}</legend>
      <p className={styles['hint']}>{words.snoozeHint}</p>
      {lengths.map(([label, value, withMinutes]) => (
        <ValueSlider
          key={label}
          size="small"
          label={label}
          value={value}
          range={settingRanges.snoozeMinutes}
          format={words.minutes}
          onCommit={(minutes, settle) => change({ snoozeMinutes: withMinutes(minutes) }, settle)}
        />
      ))}
    </fieldset>
  );
}
