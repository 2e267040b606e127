import { type ReactNode, useState } from 'react';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { useWords } from '../../words.ts';
import { Fold } from './Fold.tsx';
import styles from './Report.module.css';

/** For whoever tells of a bug: copied at a press, and to be read before. */
export function Report({ ask }: { readonly ask: Ask }): ReactNode {
  const words = useWords().about;
  const [text, setText] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const noAnswer = (): void => setRefusal(words.noAnswer);
  const copy = (): void => {
    setCopied(false);
    ask('copyReport', null).then(() => {
      setRefusal(null);
      setCopied(true);
    }, noAnswer);
  };
  const read = (): void => void ask('readReport', null).then(setText, noAnswer);
  return (
    <>
      <p>{words.reportLead}</p>
      <div className={styles['act']}>
        <Button look="soft" onClick={copy}>
          {words.copyReport}
        </Button>
        <p className={styles['copied']} role="status">
          {isCopied && words.copied}
        </p>
      </div>
      <Refusal why={refusal} />
      <Fold name={words.showReport} onOpen={read}>
        <pre className={styles['text']} lang="en" dir="ltr">
          {text}
        </pre>
      </Fold>
    </>
  );
}
