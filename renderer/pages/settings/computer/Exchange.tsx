import { FileOutput } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Settings } from '../../../../shared/settings.ts';
import { settingsFileBytes } from '../../../../shared/settings-file.ts';
import { Button } from '../../../components/Button.tsx';
import { FileButton } from '../../../components/FileButton.tsx';
import { UndoLine } from '../../../components/UndoLine.tsx';
import { useWords } from '../../../words.ts';
import type { Desk } from '../desk.ts';
import { ActionRow } from './ActionRow.tsx';

/** The settings as they were before an import; numbered, because each brings a line of its own. */
type Before = { readonly number: number; readonly settings: Settings };

/** Settings go out as a file and come in from one, all of them or none. */
export function Exchange({ desk: { settings, change, ask } }: { readonly desk: Desk }): ReactNode {
  const { settings: words, settingRefusals, composer } = useWords();
  const [before, setBefore] = useState<Before | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const exportAll = (): void => {
    ask('exportSettings', null).then(
      (outcome) => setRefusal(outcome.kind === 'done' ? null : outcome.why),
      () => setRefusal(words.noAnswer),
    );
  };
  const importText = (text: string): void => {
    ask('importSettings', text).then(
      (outcome) => {
        setRefusal(outcome.kind === 'done' ? null : outcome.why);
        if (outcome.kind === 'done') setBefore((last) => ({ number: (last?.number ?? 0) + 1, settings }));
      },
      () => setRefusal(words.noAnswer),
    );
  };
  const undo = (past: Before): void => {
    change(past.settings, (why) => {
      setRefusal(why);
      if (why === null) setBefore(null);
    });
  };
  return (
    <>
      <ActionRow name={words.exchange} hint={words.exchangeHint} refusal={refusal}>
        <Button look="soft" onClick={exportAll}>
          <FileOutput aria-hidden="true" strokeWidth={1.75} />
          {composer.exportOne}
        </Button>
        <FileButton
          label={composer.importFile}
          mostBytes={settingsFileBytes}
          tooLarge={settingRefusals.fileTooLarge}
          onText={importText}
          onRefused={setRefusal}
        />
      </ActionRow>
      {before !== null && <UndoLine key={before.number} line={words.imported} onUndo={() => undo(before)} onOver={() => setBefore(null)} />}
    </>
  );
}
