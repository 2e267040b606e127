import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { useWords } from '../../words.ts';
import styles from './Came.module.css';
import type { Came as Answer } from './use-acts.ts';

type Props = { readonly came: Answer; readonly canUndo: boolean; readonly onUndo: () => void };

/** What the last act came to, in one line; what was deleted can be brought back beside it. */
export function Came({ came, canUndo, onUndo }: Props): ReactNode {
  const { historyPage: words } = useWords();
  const isDone = came !== null && came.kind !== 'refused';
  return (
    <div className={styles['came']} data-empty={came === null}>
      <p className={styles['said']} role="status">
        {isDone && came.text}
      </p>
      {came?.kind === 'deleted' && canUndo && (
        <Button look="soft" onClick={onUndo}>
          <Undo2 aria-hidden="true" />
          {words.undo}
        </Button>
      )}
      <Refusal why={came?.kind === 'refused' ? came.text : null} />
    </div>
  );
}
