import type { ReactNode } from 'react';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import styles from './Popover.module.css';
import { TriggerButton } from './TriggerButton.tsx';

type Props = {
  readonly look: 'soft' | 'quiet';
  /** The name of what it opens, and of the button where that shows no words. */
  readonly label: string;
  readonly hasNameOnly?: boolean;
  readonly button: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  /** `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
};

/** A small panel that hangs on its button: it closes on Escape, on a click elsewhere and by `close`. */
export function PopoverButton(props: Props): ReactNode {
  const { look, label, hasNameOnly = false, button, placement = 'bottom start', isOpen, onOpenChange, children } = props;
  return (
    <DialogTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange !== undefined && { onOpenChange })}>
      <TriggerButton look={look} label={hasNameOnly ? label : undefined}>
        {button}
      </TriggerButton>
      <Popover className={styles['popover'] ?? ''} placement={placement}>
        <Dialog className={styles['content'] ?? ''} aria-label={label}>
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
