import type { ReactNode } from 'react';
import styles from './Page.module.css';

type Props = {
  readonly title: string;
  /** Of text in one column, or of charts. */
  readonly look: 'text' | 'charts';
  readonly children: ReactNode;
};

/** A window that is read from top to bottom. */
export function Page({ title, look, children }: Props): ReactNode {
  return (
    <main className={styles['page']} data-look={look}>
      <title>{title}</title>
      {children}
    </main>
  );
}
