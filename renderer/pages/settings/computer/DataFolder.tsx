import { FolderOpen } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Ask } from '../../../bridge.ts';
import { Button } from '../../../components/Button.tsx';
import { useWords } from '../../../words.ts';
import { ActionRow } from './ActionRow.tsx';
import styles from './DataFolder.module.css';

/** Where everything is kept. */
export function DataFolder({ ask }: { readonly ask: Ask }): ReactNode {
  const { settings, about } = useWords();
  const [folder, setFolder] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    ask('readAbout', null).then(
      ({ dataFolder }) => setFolder(dataFolder),
      () => undefined,
    );
  }, [ask]);
  const open = (): void => {
    ask('openPlace', 'dataFolder').then(
      (outcome) => setRefusal(outcome.kind === 'done' ? null : outcome.why),
      () => setRefusal(settings.noAnswer),
    );
  };
  return (
    <ActionRow
      name={settings.dataFolder}
      hint={
        <bdi dir="ltr" className={styles['folder']}>
          {folder}
        </bdi>
      }
      refusal={refusal}
    >
      <Button look="soft" onClick={open}>
        <FolderOpen aria-hidden="true" strokeWidth={1.75} />
        {about.openFolder}
      </Button>
    </ActionRow>
  );
}
