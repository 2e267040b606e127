import type { ReactNode } from 'react';
import styles from './Foot.module.css';

type Props = { readonly ground?: 'paper' | 'raised'; readonly children: ReactNode };

/** What ends a card or a dialog, in sight however much there is to read. */
export function Foot({ ground = 'paper', children }: Props): ReactNode {
  return (
    <div className={styles['foot']} data-ground={ground}>
      {children}
    </div>
  );
}
