import type { ReactNode } from 'react';
import styles from './Refusal.module.css';

/** Why not, in one line; empty while there is nothing to say. */
export function Refusal({ id, why }: { readonly id?: string; readonly why: string | null }): ReactNode {
  return (
    <p id={id} className={styles['refusal']} role="status">
      {why}
    </p>
  );
}
