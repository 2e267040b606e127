import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { Switch } from '../../components/Switch.tsx';
import type { BooleanKey, Change } from './change.ts';

type Props<K extends BooleanKey> = {
  readonly name: K;
  readonly settings: Settings;
  readonly change: Change;
  readonly hint: string;
  /** Where another setting leaves it without effect. */
  readonly isDisabled?: boolean;
};

export function SwitchSetting<K extends BooleanKey>({ name, settings, change, hint, isDisabled = false }: Props<K>): ReactNode {
  return (
    <Switch
      label={words[name]}
      hint={hint}
      isOn={settings[name]}
      isDisabled={isDisabled}
      onChange={(isOn, settle) => change({ [name]: isOn }, settle)}
    />
  );
}
