import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import styles from './Advice.module.css';

/** When to see a doctor and when to get urgent help: in the help and after "this hurts". */
export function Advice(): ReactNode {
  const words = useWords().routine;
  return (
    <dl className={styles['advice']}>
      <div data-urgency="soon">
        <dt>{words.doctorTitle}</dt>
        <dd>{words.doctor}</dd>
      </div>
      <div data-urgency="now">
        <dt>{words.urgentTitle}</dt>
        <dd>{words.urgent}</dd>
      </div>
    </dl>
  );
}
