import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Group.module.css';

type Props = { readonly name: string; readonly children: ReactNode };

export function Group({ name, children }: Props): ReactNode {
  const heading = useId();
  return (
    <section className={styles['group']} aria-labelledby={heading}>
      <h2 id={heading} className={styles['name']}>
        {name}
      </h2>
      {children}
    </section>
  );
}
