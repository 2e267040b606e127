import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** Side by side where there is room. */
export function Sections({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles['sections']}>{children}</div>;
}

export function Section({ name, id, children }: { readonly name: string; readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        {name}
      </h3>
      {children}
    </section>
  );
}
