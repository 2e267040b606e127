import type { ReactNode } from 'react';
import styles from './KeyList.module.css';

/** A key as it is labelled, and what it does. */
export type KeyRow = readonly [key: string, what: string];

export function KeyList({ keys }: { readonly keys: readonly KeyRow[] }): ReactNode {
  return (
    <dl className={styles['keys']}>
      {keys.map(([key, what]) => (
        <div key={key} className={styles['row']}>
          <dt>{key}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
