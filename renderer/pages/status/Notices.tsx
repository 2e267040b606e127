import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { useWords } from '../../words.ts';
import styles from './Notices.module.css';

/** What the user should know of, quietly: files put aside, a desktop without a tray. */
export function Notices({ snapshot: { notices } }: { readonly snapshot: Snapshot }): ReactNode {
  const words = useWords().status;
  const lines = [...new Set(notices)];
  if (lines.length === 0) return null;
  return (
    <ul className={styles['notices']} aria-label={words.notices}>
      {lines.map((line) => (
        <li key={line} className={styles['notice']}>
          <Info aria-hidden="true" className={styles['sign']} />
          {line}
        </li>
      ))}
    </ul>
  );
}
