import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { Switch } from '../../components/Switch.tsx';
import { useWords } from '../../words.ts';
import type { BooleanKey, Change } from './change.ts';

type Props<K extends BooleanKey> = {
  readonly name: K;
  readonly settings: Settings;
  readonly change: Change;
  /** In place of its usual one. */
  readonly hint?: string | undefined;
  /** Where another setting leaves it without effect. */
  readonly isDisabled?: boolean;
};

export function SwitchSetting<K extends BooleanKey>({ name, settings, change, hint, isDisabled = false }: Props<K>): ReactNode {
  const words = useWords().settings;
  return (
    <Switch
      label={words.names[name]}
      hint={hint ?? words.hints[name]}
      isOn={settings[name]}
      isDisabled={isDisabled}
      onChange={(isOn, settle) => change({ [name]: isOn }, settle)}
    />
  );
}
