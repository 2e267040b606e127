import type { ReactNode } from 'react';
import { cautionWords } from '../../../shared/words/en/moves.ts';
import styles from './Remark.module.css';

/** What pain means, said once in a routine, before it begins. */
export function Remark(): ReactNode {
  return (
    <p className={styles['remark']}>
      <span>{cautionWords.stretchNotPain}</span>
    </p>
  );
}
