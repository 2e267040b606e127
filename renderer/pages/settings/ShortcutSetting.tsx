import type { ReactNode } from 'react';
import { shortcutKeys } from '../../../shared/settings.ts';
import type { ShortcutName } from '../../../shared/shortcut.ts';
import { KeyRecorder } from '../../components/KeyRecorder.tsx';
import { system } from '../../system.ts';
import { useWords } from '../../words.ts';
import type { Desk } from './desk.ts';
import styles from './ShortcutSetting.module.css';

type Props = { readonly name: ShortcutName; readonly desk: Desk };

const hintId = 'how-to-record';

export function ShortcutSetting({ name, desk: { settings, change, world, record } }: Props): ReactNode {
  const words = useWords().settings;
  const key = shortcutKeys[name];
  return (
    <KeyRecorder
      label={words.names[key]}
      shortcut={settings[key]}
      system={system}
      isRefused={world.shortcutsRefused.includes(name)}
      hintId={hintId}
      onRecording={record}
      onChange={(shortcut, settle) => change({ [key]: shortcut }, settle)}
    />
  );
}

/** What shortcuts are, and while one is recorded how. Either takes the room of both, so that nothing moves. */
export function ShortcutsLead({ desk: { isRecording } }: { readonly desk: Desk }): ReactNode {
  const words = useWords().settings;
  return (
    <span className={styles['hints']}>
      <span className={styles['hint']} data-shown={!isRecording}>
        {words.shortcutsHint}
      </span>
      <span id={hintId} className={styles['hint']} data-shown={isRecording}>
        {words.recordingHint}
      </span>
    </span>
  );
}
