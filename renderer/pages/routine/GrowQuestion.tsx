import { type ReactNode, useEffect, useState } from 'react';
import type { Dose, MoveId } from '../../../shared/routine/move.ts';
import { moveOf } from '../../../shared/routine/moves/catalogue.ts';
import type { PlanStep, RoutinePlan } from '../../../shared/routine/plan.ts';
import { type MoveProgress, suggestionFor } from '../../../shared/routine/progress.ts';
import { growthOffer, growthQuestion, growthTaken } from '../../../shared/words/suggestion.ts';
import type { Ask } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { useWords } from '../../words.ts';
import styles from './GrowQuestion.module.css';

type Props = {
  readonly routineId: string;
  /** What was done in full just now: only of that more is offered. */
  readonly done: readonly MoveId[];
  readonly routines: readonly RoutinePlan[];
  readonly ask: Ask;
};
type Growth = { readonly plan: RoutinePlan; readonly step: PlanStep; readonly more: Dose; readonly times: number };

/** Once in a while, after a dose went well again and again: would you like a little more of it? Nothing grows by itself. */
export function GrowQuestion({ routineId, done, routines, ask }: Props): ReactNode {
  const words = useWords();
  const [progress, setProgress] = useState<readonly MoveProgress[]>([]);
  const [taken, setTaken] = useState<Growth | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    ask('readProgress', null).then(setProgress, () => undefined);
  }, [ask]);
  const growth =
    taken ??
    growthIn(
      progress.filter(({ move }) => done.includes(move)),
      routines.find(({ id }) => id === routineId),
    );
  if (growth === null) return null;
  const { plan, step, more, times } = growth;
  const move = moveOf(step.move);
  const keep = (): void => {
    const steps = plan.steps.map((one) => (one === step ? { ...step, dose: more } : one));
    ask('changeRoutines', { type: 'keep', plan: { ...plan, steps } }).then(
      (outcome) => (outcome.kind === 'done' ? setTaken(growth) : setRefusal(outcome.why)),
      () => setRefusal(words.status.noAnswer),
    );
  };
  return (
    <section className={styles['question']} aria-label={words.moves.names[step.move]}>
      {taken ? (
        <p role="status">{growthTaken(words, move, more)}</p>
      ) : (
        <>
          <p>{growthQuestion(words, move, { done: step.dose, times, more })}</p>
          <Button look="soft" onClick={keep}>
            {growthOffer(words, move, more)}
          </Button>
        </>
      )}
      <Refusal why={refusal} />
    </section>
  );
}

/** One question at most. */
function growthIn(progress: readonly MoveProgress[], plan: RoutinePlan | undefined): Growth | null {
  for (const step of plan?.steps ?? []) {
    const known = progress.find(({ move }) => move === step.move);
    const more = known ? suggestionFor(known, step) : null;
    if (plan && known && more) return { plan, step, more, times: known.wholeInARow };
  }
  return null;
}
