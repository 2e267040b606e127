import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './Fold.module.css';

type Props = { readonly name: ReactNode; readonly onOpen?: () => void; readonly children: ReactNode };

/** Folded until someone asks; what is in it is drawn then. */
export function Fold({ name, onOpen, children }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const toggle = (isNowOpen: boolean): void => {
    setOpen(isNowOpen);
    if (isNowOpen && !isOpen) onOpen?.();
  };
  return (
    <details onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary className={styles['summary']}>
        <ChevronDown aria-hidden="true" />
        {name}
      </summary>
      {isOpen && children}
    </details>
  );
}
