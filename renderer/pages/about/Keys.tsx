import type { ReactNode } from 'react';
import { type Settings, shortcutKeys } from '../../../shared/settings.ts';
import { shortcutNames } from '../../../shared/shortcut.ts';
import { shortcutWords } from '../../../shared/words/shortcut.ts';
import { KeyList, type KeyRow } from '../../components/KeyList.tsx';
import { system } from '../../system.ts';
import { useWords } from '../../words.ts';
import styles from './Keys.module.css';

/** Every key of every window, and the user's own shortcuts. */
export function Keys({ settings }: { readonly settings: Settings }): ReactNode {
  const words = useWords();
  const { about, routine } = words;
  const shortcuts = shortcutNames.flatMap((name): readonly KeyRow[] => {
    const shortcut = settings[shortcutKeys[name]];
    return shortcut === null ? [] : [[shortcutWords(words, shortcut, system), words.settings.names[shortcutKeys[name]]]];
  });
  const groups: readonly (readonly [string, readonly KeyRow[]])[] = [
    [about.keysOf.everywhere, about.keys.everywhere],
    [about.keysOf.status, about.keys.status],
    [about.keysOf.routine, routine.keys],
    [about.keysOf.routines, about.keys.routines],
    [about.shortcuts, shortcuts],
  ];
  return (
    <div className={styles['groups']}>
      {groups
        .filter(([, keys]) => keys.length > 0)
        .map(([name, keys]) => (
          <div key={name} className={styles['group']}>
            <h3 className={styles['name']}>{name}</h3>
            <KeyList keys={keys} />
          </div>
        ))}
    </div>
  );
}
