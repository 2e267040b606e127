import type { ReactNode } from 'react';
import { useWords } from '../../words.ts';
import styles from './Remark.module.css';

/** What pain means, said once in a routine, before it begins. */
export function Remark(): ReactNode {
  const { cautions } = useWords().moves;
  return (
    <p className={styles['remark']}>
      <span>{cautions.stretchNotPain}</span>
    </p>
  );
}
