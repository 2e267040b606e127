import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { shortcutKeys } from '../../../shared/settings.ts';
import { type ShortcutName, shortcutNames } from '../../../shared/shortcut.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { KeyRecorder } from '../../components/KeyRecorder.tsx';
import type { Change } from './change.ts';
import styles from './Shortcuts.module.css';
import { system } from './system.ts';

type Props = {
  readonly settings: Settings;
  readonly change: Change;
  readonly onRecording: (isRecording: boolean) => void;
  /** Those that are set and that the system did not give. */
  readonly refused: readonly ShortcutName[];
};

export function Shortcuts({ settings, change, onRecording, refused }: Props): ReactNode {
  const id = useId();
  const [isRecording, setIsRecording] = useState(false);
  const record = (isOn: boolean): void => {
    setIsRecording(isOn);
    onRecording(isOn);
  };
  return (
    <>
      <div className={styles['hints']}>
        <p className={styles['hint']} data-shown={!isRecording}>
          {words.shortcutsHint}
        </p>
        <p id={id} className={styles['hint']} data-shown={isRecording}>
          {words.recordingHint}
        </p>
      </div>
      {shortcutNames.map((name) => {
        const key = shortcutKeys[name];
        return (
          <KeyRecorder
            key={name}
            label={words[key]}
            shortcut={settings[key]}
            system={system}
            isRefused={refused.includes(name)}
            hintId={id}
            onRecording={record}
            onChange={(shortcut, settle) => change({ [key]: shortcut }, settle)}
          />
        );
      })}
    </>
  );
}
