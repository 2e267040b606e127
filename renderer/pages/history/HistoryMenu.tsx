import { Ellipsis, FileDown, FileUp, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';
import { startOf } from './period.ts';
import type { Acts } from './use-acts.ts';

type Props = {
  /** The day in sight, where there is anything of it. */
  readonly day: number | null;
  /** When the history begins. */
  readonly since: string;
  readonly acts: Acts;
};

const loadDialog = async () => (await import('../../components/ConfirmDialog.tsx')).ConfirmDialog;

/** What can be done with the history: it is the user's. */
export function HistoryMenu({ day, since, acts }: Props): ReactNode {
  const { historyPage: words, format } = useWords();
  const ConfirmDialog = useLater(loadDialog);
  const files = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<'day' | 'all' | null>(null);
  const close = (): void => setAsked(null);
  const date = day === null ? '' : format.date(startOf(day), 0, 'full');
  return (
    <>
      <MenuButton
        label={words.menu}
        choices={[
          { id: 'csv', label: words.exportCsv, icon: FileDown, act: () => acts.exportAs('csv') },
          { id: 'json', label: words.exportJson, icon: FileDown, act: () => acts.exportAs('json') },
          { id: 'import', label: words.importFile, icon: FileUp, act: () => files.current?.click() },
          ...(day === null
            ? []
            : [{ id: 'day', label: words.deleteDay, icon: Trash2, isDanger: true, act: () => setAsked('day') } as const]),
          { id: 'all', label: words.deleteAll, icon: Trash2, isDanger: true, act: () => setAsked('all') },
        ]}
      >
        <Ellipsis aria-hidden="true" />
      </MenuButton>
      <input
        ref={files}
        type="file"
        accept=".json"
        hidden
        aria-label={words.fileToImport}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) acts.importFile(file);
          // The same file, mended, may be chosen again.
          currentTarget.value = '';
        }}
      />
      {ConfirmDialog && (
        <>
          <ConfirmDialog
            isOpen={asked === 'day'}
            title={words.deleteDayTitle({ date })}
            text={words.deleteDayText}
            confirm={words.deleteDayConfirm}
            onConfirm={() => {
              close();
              if (day !== null) acts.remove(day, words.deletedDay({ date }));
            }}
            onClose={close}
          />
          <ConfirmDialog
            isOpen={asked === 'all'}
            title={words.deleteAllTitle}
            text={words.deleteAllText({ date: since })}
            confirm={words.deleteAllConfirm}
            onConfirm={() => {
              close();
              acts.remove('all', words.deletedAll);
            }}
            onClose={close}
          />
        </>
      )}
    </>
  );
}
