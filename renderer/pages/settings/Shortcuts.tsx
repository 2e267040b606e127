import type { ReactNode } from 'react';
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
  return (
    <>
      <p className={styles['hint']}>{words.shortcutsHint}</p>
      {shortcutNames.map((name) => {
        const key = shortcutKeys[name];
        return (
          <KeyRecorder
            key={name}
            label={words[key]}
            shortcut={settings[key]}
            system={system}
            isRefused={refused.includes(name)}
            onRecording={onRecording}
            onChange={(shortcut, settle) => change({ [key]: shortcut }, settle)}
          />
        );
      })}
    </>
  );
}
