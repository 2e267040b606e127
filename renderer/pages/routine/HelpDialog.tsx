import { type ReactNode, useEffect, useRef } from 'react';
import type { Move } from '../../../shared/routine/move.ts';
import { Advice } from '../../components/Advice.tsx';
import { Button } from '../../components/Button.tsx';
import { Foot } from '../../components/Foot.tsx';
import { KeyList } from '../../components/KeyList.tsx';
import { MoveCard } from '../../components/MoveCard.tsx';
import { useEscape } from '../../use-escape.ts';
import { useWords } from '../../words.ts';
import styles from './HelpDialog.module.css';

type Props = { readonly isOpen: boolean; readonly move: Move; readonly onTips: () => void; readonly onClose: () => void };

export function HelpDialog({ isOpen, move, onTips, onClose }: Props): ReactNode {
  const words = useWords().routine;
  const dialog = useRef<HTMLDialogElement>(null);
  const closing = useRef<HTMLButtonElement>(null);
  // A modal dialog is opened by a call, not by an attribute: that is what keeps focus inside it.
  useEffect(() => {
    if (isOpen && dialog.current && !dialog.current.open) {
      dialog.current.showModal();
      dialog.current.scrollTop = 0;
      closing.current?.focus({ preventScroll: true });
    }
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  useEscape(isOpen ? onClose : null);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={words.help} onClose={onClose}>
      <h2 className={styles['title']}>{words.thisMove}</h2>
      {isOpen && <MoveCard move={move} isOpen />}
      <h2 className={styles['title']}>{words.keysTitle}</h2>
      <KeyList keys={words.keys} />
      <Advice />
      <p className={styles['note']}>{words.notAdvice}</p>
      <Foot ground="raised">
        <Button ref={closing} look="primary" onClick={onClose}>
          {words.close}
        </Button>
        <Button look="quiet" onClick={onTips}>
          {words.reliefTips}
        </Button>
      </Foot>
    </dialog>
  );
}
