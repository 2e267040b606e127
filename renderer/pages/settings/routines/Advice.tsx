import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../components/Button.tsx';
import styles from './Advice.module.css';

type Props = { readonly icon: LucideIcon; readonly line: string; readonly action: string; readonly onTake: () => void };

/** One gentle line, and one thing to do about it. */
export function Advice({ icon: Icon, line, action, onTake }: Props): ReactNode {
  return (
    <div className={styles['advice']}>
      <p className={styles['line']}>
        <Icon aria-hidden="true" />
        {line}
      </p>
      <Button look="soft" onClick={onTake}>
        {action}
      </Button>
    </div>
  );
}
