import type { ReactNode } from 'react';
import type { UpdatesView } from '../../../shared/updates.ts';
import { updatesLine } from '../../../shared/words/updates.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import styles from './AboutPage.module.css';

type Props = { readonly updates: UpdatesView; readonly isOn: boolean; readonly ask: Ask };

/** Who brings newer versions, and what is known of them. */
export function Updates({ updates, isOn, ask }: Props): ReactNode {
  const words = useWords();
  const look = (): void => void ask('lookForUpdates', null).catch(() => undefined);
  return (
    <div className={styles['acts']}>
      <p role="status">{updatesLine(words, updates, isOn)}</p>
      {updates.how.kind === 'itself' && isOn && updates.news.kind !== 'ready' && (
        <Button look="soft" onClick={look}>
          {words.updates.lookNow}
        </Button>
      )}
    </div>
  );
}
