import type { ReactNode } from 'react';
import styles from './Refusal.module.css';

/** Why not, in one line; empty while there is nothing to say. */
export function Refusal({ id, why }: { readonly id?: string; readonly why: string | null }): ReactNode {
  return (
    <p id={id} ref={why === null || why === '' ? undefined : show} className={styles['refusal']} role="status">
      {why}
    </p>
  );
}

/** A line below the fold would not be read. One function for all, so that React calls it when there is something new to say. */
function show(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' });
}
