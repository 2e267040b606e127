import type { ReactNode } from 'react';
import type { Ask } from '../../../bridge.ts';
import { Button } from '../../../components/Button.tsx';
import { useRun } from '../../../run.ts';
import { useWords } from '../../../words.ts';
import { ActionRow } from './ActionRow.tsx';

/** Ways to what is not a setting. */
export function OtherWindows({ ask }: { readonly ask: Ask }): ReactNode {
  const { settings: words, about, historyPage } = useWords();
  const { run, refusal } = useRun(ask);
  return (
    <ActionRow name={words.more} hint={words.moreHint} refusal={refusal}>
      <Button look="soft" onClick={() => run({ type: 'open', window: 'history' })}>
        {historyPage.title}
      </Button>
      <Button look="soft" onClick={() => run({ type: 'open', window: 'about' })}>
        {about.title}
      </Button>
      <Button look="soft" onClick={() => run({ type: 'open', window: 'welcome' })}>
        {words.showWelcome}
      </Button>
    </ActionRow>
  );
}
