import type { ReactNode } from 'react';
import styles from './Below.module.css';

/** The words under a chart: of the piece that is pointed at, in place of the legend, so that nothing moves. */
export function Below({ read, children }: { readonly read: string | null; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['below']} data-reading={read !== null}>
      <div className={styles['unread']}>{children}</div>
      <p aria-hidden="true">{read}</p>
    </div>
  );
}
