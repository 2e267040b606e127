import type { ReactNode } from 'react';
import { Refusal } from '../../../components/Refusal.tsx';
import styles from './ActionRow.module.css';

type Props = {
  readonly name: string;
  readonly hint: ReactNode;
  /** What came of it, in a line. */
  readonly done?: string | null;
  readonly refusal?: string | null;
  /** What can be done; nothing, where it is only told. */
  readonly children?: ReactNode;
};

/** Something that is done rather than set. */
export function ActionRow({ name, hint, done = null, refusal = null, children }: Props): ReactNode {
  return (
    <div className={styles['row']}>
      <div className={styles['words']}>
        <h3 className={styles['name']}>{name}</h3>
        <p className={styles['hint']}>{hint}</p>
      </div>
      <div className={styles['acts']}>{children}</div>
      <p className={styles['done']} role="status">
        {done}
      </p>
      <Refusal why={refusal} />
    </div>
  );
}
