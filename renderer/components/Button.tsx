import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary`: the one thing to do; `soft`: a choice beside it; `quiet`: always there, never in the way; `danger`: takes away. */
  readonly look: 'primary' | 'soft' | 'quiet' | 'danger';
};

export function Button({ look, ...rest }: Props): ReactNode {
  return <button type="button" className={styles['button']} data-look={look} {...rest} />;
}
