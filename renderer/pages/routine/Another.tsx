import type { ReactNode } from 'react';
import type { RoutinePlan } from '../../../shared/routine/plan.ts';
import { routineOf } from '../../../shared/routine/routine.ts';
import { timelineOf } from '../../../shared/routine/timeline.ts';
import { routineName } from '../../../shared/words/routine.ts';
import type { Ask } from '../../bridge.ts';
import { Refusal } from '../../components/Refusal.tsx';
import { useRun } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './Another.module.css';

type Props = { readonly routineId: string; readonly routines: readonly RoutinePlan[]; readonly ask: Ask };

/** The other routines, each one click away. */
export function Another({ routineId, routines, ask }: Props): ReactNode {
  const words = useWords();
  const { run, refusal } = useRun(ask);
  const others = routines.filter(({ id }) => id !== routineId);
  return (
    <section aria-label={words.routine.another}>
      <h3 className={styles['title']}>{words.routine.another}</h3>
      <ul>
        {others.map((plan) => (
          <li key={plan.id}>
            <button type="button" className={styles['routine']} onClick={() => run({ type: 'start', routine: plan.id })}>
              <span dir="auto">{routineName(words, plan)}</span>
              <span className={styles['time']}>{words.format.timer(timelineOf(routineOf(plan)).totalMs)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Refusal why={refusal} />
    </section>
  );
}
