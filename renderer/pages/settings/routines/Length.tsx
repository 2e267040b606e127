import type { ReactNode } from 'react';
import { useWords } from '../../../words.ts';
import styles from './Length.module.css';

/** How long something takes, to the second. */
export function Length({ ms }: { readonly ms: number }): ReactNode {
  const { format } = useWords();
  return (
    <time className={styles['length']} dateTime={`PT${Math.ceil(ms / 1000)}S`}>
      {format.timer(ms)}
    </time>
  );
}
