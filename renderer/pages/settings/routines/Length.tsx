import type { ReactNode } from 'react';
import { clockWords } from '../../../components/clock-words.ts';
import styles from './Length.module.css';

/** How long something takes, to the second. */
export function Length({ ms }: { readonly ms: number }): ReactNode {
  return (
    <time className={styles['length']} dateTime={`PT${Math.ceil(ms / 1000)}S`}>
      {clockWords(ms)}
    </time>
  );
}
