import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { settingRanges } from '../../../shared/settings.ts';
import { type Amount, ValueSlider } from '../../components/ValueSlider.tsx';
import { useWords } from '../../words.ts';
import type { Change, NumberKey } from './change.ts';

type Props<K extends NumberKey> = {
  readonly name: K;
  readonly settings: Settings;
  readonly change: Change;
  /** Minutes, unless told otherwise. */
  readonly format?: (value: number) => Amount;
  /** Where another setting keeps this one from going lower. */
  readonly atLeast?: number;
  /** Other settings that have to move with this one. */
  readonly along?: (value: number) => Partial<Settings>;
  readonly size?: 'hero' | 'normal';
  readonly isDisabled?: boolean;
};

/** A slider for a setting that is a number: its name, range and value follow from its key. */
export function NumberSetting<K extends NumberKey>(props: Props<K>): ReactNode {
  const words = useWords();
  const minutes = (value: number): Amount => words.format.amount(value, 'minute');
  const { name, settings, change, format = minutes, atLeast = 0, along, size = 'normal', isDisabled = false } = props;
  const { min, max } = settingRanges[name];
  return (
    <ValueSlider
      label={words.settings.names[name]}
      hint={words.settings.hints[name]}
      value={settings[name]}
      range={{ min: Math.max(min, atLeast), max }}
      format={format}
      size={size}
      isDisabled={isDisabled}
      onCommit={(value, settle) => change({ ...along?.(value), [name]: value }, settle)}
    />
  );
}
