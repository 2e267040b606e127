import { ClipboardCopy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Ask } from '../../../bridge.ts';
import { Button } from '../../../components/Button.tsx';
import { useWords } from '../../../words.ts';
import { ActionRow } from './ActionRow.tsx';

/** For whoever tells of a bug. */
export function Report({ ask }: { readonly ask: Ask }): ReactNode {
  const words = useWords().about;
  const [isCopied, setCopied] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const settle = (why: string | null): void => {
    setCopied(why === null);
    setRefusal(why);
  };
  const copy = (): void => {
    ask('copyReport', null).then(
      () => settle(null),
      () => settle(words.noAnswer),
    );
  };
  return (
    <ActionRow name={words.reportTitle} hint={words.reportLead} done={isCopied ? words.copied : null} refusal={refusal}>
      <Button look="soft" onClick={copy}>
        <ClipboardCopy aria-hidden="true" strokeWidth={1.75} />
        {words.copyReport}
      </Button>
    </ActionRow>
  );
}
