import type { ReactNode } from 'react';
import type { Playing } from '../../../shared/routine/no-floor.ts';
import type { RoutinePlan } from '../../../shared/routine/plan.ts';
import { isWhole, reportOf } from '../../../shared/routine/player.ts';
import type { StepPlayed } from '../../../shared/routine/report.ts';
import type { Step } from '../../../shared/routine/timeline.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Foot } from '../../components/Foot.tsx';
import { focusInPlace } from '../../components/focus-first.ts';
import { useWords } from '../../words.ts';
import { Another } from './Another.tsx';
import styles from './EndCard.module.css';
import { GrowQuestion } from './GrowQuestion.tsx';

type Props = { readonly playing: Playing; readonly routines: readonly RoutinePlan[]; readonly ask: Ask; readonly onClose: () => void };

/** What was really done; a routine skipped through to its end is not called done. */
export function EndCard({ playing, routines, ask, onClose }: Props): ReactNode {
  const words = useWords();
  const { routine: said, moves, format } = words;
  const { routine, timeline, player } = playing;
  const { steps } = reportOf(player, timeline);
  const title = isWhole(player, timeline) ? said.done : said.stoppedTitle;
  const done = timeline.steps.flatMap(({ move, reps }, index) => (steps[index]?.reps === reps ? [move.id] : []));
  const playedMs = steps.reduce((sum, step) => sum + step.playedMs, 0);
  return (
    <section className={styles['card']} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <p className={styles['played']}>{said.played({ time: format.timer(playedMs) })}</p>
      </div>
      <dl className={styles['list']}>
        {timeline.steps.map((step, index) => (
          <div key={step.startMs} className={styles['row']}>
            <dt>{moves.names[step.move.id]}</dt>
            <dd>{doneOf(words, step, steps[index])}</dd>
          </div>
        ))}
      </dl>
      <GrowQuestion routineId={routine.id} done={done} routines={routines} ask={ask} />
      <Another routineId={routine.id} routines={routines} ask={ask} />
      <Foot>
        <Button ref={focusInPlace} look="primary" onClick={onClose}>
          {said.close}
        </Button>
      </Foot>
    </section>
  );
}

function doneOf({ routine }: Words, { move, reps: planned, exerciseMs }: Step, played: StepPlayed | undefined): string {
  if (played === undefined || played.playedMs === 0) return routine.notDone;
  switch (move.counts) {
    case 'reps':
      return routine.doneReps({ done: played.reps, planned });
    case 'breaths':
      return routine.doneBreaths({ done: played.reps, planned });
    case 'seconds': {
      const seconds = { done: Math.floor(played.playedMs / 1000), planned: Math.round(exerciseMs / 1000) };
      return routine.doneSeconds({ ...seconds, isWhole: seconds.done === seconds.planned });
    }
  }
}
