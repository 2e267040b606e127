import { type ReactNode, useEffect, useRef } from 'react';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import { Button } from '../../components/Button.tsx';
import { Advice } from './Advice.tsx';
import styles from './HelpDialog.module.css';

export function HelpDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // A modal dialog is opened by a call, not by an attribute: that is what keeps focus inside it.
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen) dialog.current?.close();
  }, [isOpen]);
  // Taken here, or the same key would go on to stop the routine or close the window.
  const takeEscape = (event: { readonly key: string; readonly preventDefault: () => void }): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={words.help} onClose={onClose} onKeyDown={takeEscape}>
      <h2 className={styles['title']}>{words.keysTitle}</h2>
      <dl className={styles['keys']}>
        {words.keys.map(([key, what]) => (
          <div key={key} className={styles['row']}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Advice />
      <p className={styles['note']}>{words.notAdvice}</p>
      <Button look="primary" onClick={onClose}>
        {words.close}
      </Button>
    </dialog>
  );
}
