import { type ComponentProps, type ReactNode, useEffect } from 'react';
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
        <FocusBack to={where.triggerRef} />
      </Dialog>
    </Popover>
  );
}

/** The library gives it to what had it as this opened. Where that was nothing it would be lost. */
function FocusBack({ to }: { readonly to: Props['triggerRef'] }): null {
  useEffect(
    () => () => {
      // The library waits for a frame itself.
      requestAnimationFrame(() => requestAnimationFrame(() => giveLostFocusTo(to.current)));
    },
    [to],
  );
  return null;
}

function giveLostFocusTo(element: Element | null): void {
  if (document.activeElement === document.body && element instanceof HTMLElement) element.focus();
}
