import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import styles from './Button.module.css';

type Props = {
  readonly look: 'quiet';
  /** Its name, as it shows no words. */
  readonly label: string;
  readonly children: ReactNode;
};

/** Opens what stands beside it in a trigger of the component library. */
export function TriggerButton({ look, label, children }: Props): ReactNode {
  return (
    <Button className={styles['button'] ?? ''} data-look={look} aria-label={label}>
      {children}
    </Button>
  );
}
