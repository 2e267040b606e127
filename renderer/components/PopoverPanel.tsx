import type { ComponentProps, ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './Popover.module.css';

type Props = Required<Pick<ComponentProps<typeof Popover>, 'triggerRef' | 'isOpen' | 'onOpenChange'>> & {
  readonly label: string;
  readonly placement: 'bottom end' | 'top start';
  readonly children: ReactNode;
};

/** A small panel that hangs on a button: it closes on Escape and on a click elsewhere, and gives the focus back to the button. */
export function PopoverPanel({ label, children, ...where }: Props): ReactNode {
  return (
    <Popover className={styles['popover'] ?? ''} {...where}>
      <Dialog className={styles['content'] ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  );
}
