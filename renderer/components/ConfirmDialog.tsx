import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  /** What is done: a verb, never "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asked before something that cannot be seen at a glance. The keyboard begins on the way back. */
export function ConfirmDialog({ isOpen, title, text, confirm, onConfirm, onClose }: Props): ReactNode {
  const words = useWords().general;
  return (
    <ModalOverlay
      className={styles['overlay'] ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal>
        <Dialog className={styles['dialog'] ?? ''} role="alertdialog">
          <Heading className={styles['title'] ?? ''} slot="title">
            {title}
          </Heading>
          <p>{text}</p>
          <div className={styles['acts']}>
            <Button look="soft" autoFocus onClick={onClose}>
              {words.cancel}
            </Button>
            <Button look="danger" onClick={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
