import type { ReactNode } from 'react';
import styles from './StepFrame.module.css';

type Props = {
  readonly picture: ReactNode;
  /** Whether the picture reaches to the edges of the window. */
  readonly isFull?: boolean;
  readonly title: string;
  readonly lead: ReactNode;
  /** What there is to do. */
  readonly children?: ReactNode;
};

/** A picture, a title, a sentence or two. The words are read aloud as they change, and the keyboard stays where it is. */
export function StepFrame({ picture, isFull = false, title, lead, children }: Props): ReactNode {
  return (
    <>
      <div className={styles['picture']} data-full={isFull}>
        {picture}
      </div>
      <div className={styles['words']}>
        <div className={styles['text']} aria-live="polite">
          <h1 className={styles['title']} tabIndex={-1}>
            {title}
          </h1>
          <div className={styles['lead']}>{lead}</div>
        </div>
        {children}
      </div>
    </>
  );
}
