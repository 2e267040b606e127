import type { ReactNode } from 'react';
import { routineWords as words } from '../../shared/words/en/routine.ts';
import styles from './Advice.module.css';

/** When to see a doctor and when to get urgent help: in the help and after "this hurts". */
export function Advice(): ReactNode {
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
