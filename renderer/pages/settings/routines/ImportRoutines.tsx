import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import { planLimits } from '../../../../shared/routine/plan.ts';
import { composerWords as words } from '../../../../shared/words/en/composer.ts';
import { routineRefusals } from '../../../../shared/words/en/routine-refusals.ts';
import { settingsWords } from '../../../../shared/words/en/settings.ts';
import type { Ask } from '../../../bridge.ts';
import styles from './ImportRoutines.module.css';

type Props = {
  readonly ask: Ask;
  readonly onAdded: (ids: readonly string[]) => void;
  readonly onRefused: (why: string) => void;
};

/** Adds the routines of a file; main reads it and says why not. */
export function ImportRoutines({ ask, onAdded, onRefused }: Props): ReactNode {
  const take = async (file: File): Promise<void> => {
    if (file.size > planLimits.fileBytes) {
      onRefused(routineRefusals.fileTooLarge(planLimits.fileBytes / 1024));
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      onRefused(words.importUnreadable);
      return;
    }
    const outcome = await ask('importRoutines', text).catch(() => ({ kind: 'refused', why: settingsWords.noAnswer }) as const);
    if (outcome.kind === 'done') onAdded(outcome.ids);
    else onRefused(outcome.why);
  };
  return (
    <label className={styles['import']}>
      <FileInput aria-hidden="true" />
      {words.importFile}
      <input
        className={styles['file']}
        type="file"
        accept=".unhunch.json,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void take(file);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
