import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './IconButton.module.css';

type Props = {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  /** `main` is the one to press; the others stay back. */
  readonly look?: 'main' | 'quiet';
  readonly isSolid?: boolean;
};

/** A button that is only a picture: its label is its name and its tooltip. */
export function IconButton({ label, icon: Icon, onClick, look = 'quiet', isSolid = false }: Props): ReactNode {
  return (
    <button
      type="button"
      className={styles['button']}
      data-look={look}
      data-solid={isSolid}
      aria-label={label}
      title={label}
      // A click leaves the focus where it was: Space goes on to pause, not to press this again.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon aria-hidden="true" strokeWidth={1.75} />
    </button>
  );
}
