import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import type { RoutinePlan } from '../../../../shared/routine/plan.ts';
import type { MoveProgress } from '../../../../shared/routine/progress.ts';
import { routineOf } from '../../../../shared/routine/routine.ts';
import { timelineOf } from '../../../../shared/routine/timeline.ts';
import { routineName } from '../../../../shared/words/routine.ts';
import type { Ask } from '../../../bridge.ts';
import { focusFirst } from '../../../components/focus-first.ts';
import { Refusal } from '../../../components/Refusal.tsx';
import { useEscape } from '../../../use-escape.ts';
import { useWords } from '../../../words.ts';
import styles from './Composer.module.css';
import { changedStep, type Edition, freshRow, inserted, type KeyedStep, removed, rowsOf } from './edition.ts';
import { Length } from './Length.tsx';
import { Picker } from './Picker.tsx';
import { PlanView } from './PlanView.tsx';
import { StepView } from './StepView.tsx';
import { useEdition } from './use-edition.ts';

type Props = {
  readonly plan: RoutinePlan;
  /** The keyboard goes to its name, which is to be replaced. */
  readonly isNew: boolean;
  readonly ask: Ask;
  readonly onBack: () => void;
};

type Place = { readonly at: 'plan' } | { readonly at: 'picker' } | { readonly at: 'step'; readonly key: number };
/** A step that was taken away, with the place it had. */
export type Gone = { readonly row: KeyedStep; readonly at: number };

/** One routine: what it is made of, and each of its moves. Every change is kept at once. */
export function Composer({ plan, isNew, ask, onBack }: Props): ReactNode {
  const words = useWords();
  const { composer, moves } = words;
  const { edition, edit } = useEdition(plan, ask);
  const [place, setPlace] = useState<Place>({ at: 'plan' });
  const [last, setLast] = useState<number | 'add' | null>(null);
  const [isFirstSight, setFirstSight] = useState(true);
  const takesName = isNew && isFirstSight;
  const [gone, setGone] = useState<Gone | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const progress = useProgress(ask);
  const rows = rowsOf(edition);
  const timeline = timelineOf(routineOf(edition.plan));
  const openAt = place.at === 'step' ? rows.findIndex(({ key }) => key === place.key) : -1;
  const open = rows[openAt];
  const change = (next: Edition, settle: (why: string | null) => void = setRefusal): void => {
    setRefusal(null);
    edit(next, settle);
  };
  const go = (to: Place): void => {
    setRefusal(null);
    setFirstSight(false);
    if (to.at !== 'plan') setGone(null);
    setPlace(to);
    scrollTo(0, 0);
  };
  const toPlan = (focused: number | 'add' | null): void => {
    setLast(focused);
    go({ at: 'plan' });
  };
  const back = place.at === 'plan' ? onBack : () => toPlan(place.at === 'step' ? place.key : 'add');
  useEscape(back);
  // It begins at its top, wherever the list was.
  useLayoutEffect(() => scrollTo(0, 0), []);

  const name = routineName(words, edition.plan);
  const step = timeline.steps[openAt];
  const heading = { plan: composer.editing({ name }), picker: composer.picking, step: open && moves.names[open.step.move] }[place.at];
  return (
    <main className={styles['frame']}>
      <div className={styles['page']}>
        <header className={styles['header']}>
          <button ref={takesName ? undefined : focusFirst} key={place.at} type="button" className={styles['back']} onClick={back}>
            <ArrowLeft aria-hidden="true" />
            {place.at === 'plan' ? composer.routines : name}
          </button>
          <p className={styles['total']}>
            <span className={styles['totalName']}>{composer.total}</span> <Length ms={timeline.totalMs} />
          </p>
          <Refusal why={refusal} />
        </header>
        <h1 className={place.at === 'plan' ? 'visually-hidden' : styles['heading']}>
          {heading}
          {step && (
            <span className={styles['own']}>
              <Length ms={step.endMs - step.startMs} />
            </span>
          )}
        </h1>
        {place.at === 'plan' && (
          <PlanView
            edition={edition}
            timeline={timeline}
            isNew={takesName}
            focused={last}
            gone={gone}
            onChange={change}
            onOpen={(key) => go({ at: 'step', key })}
            onAdd={() => go({ at: 'picker' })}
            onGoneOver={() => setGone(null)}
            onFocus={setLast}
          />
        )}
        {place.at === 'picker' && (
          <Picker
            onPick={(move) => {
              const row = freshRow(edition, move);
              change(inserted(edition, row, rows.length));
              toPlan(row.key);
            }}
          />
        )}
        {open && (
          <StepView
            key={open.key}
            step={open.step}
            progress={progress}
            onChange={(next, settle) => change(changedStep(edition, open.key, next), settle)}
            onRemove={
              rows.length === 1
                ? null
                : () => {
                    change(removed(edition, open.key));
                    setGone({ row: open, at: openAt });
                    toPlan(null);
                  }
            }
          />
        )}
      </div>
    </main>
  );
}

function useProgress(ask: Ask): readonly MoveProgress[] {
  const [progress, setProgress] = useState<readonly MoveProgress[]>([]);
  useEffect(() => {
    // Without it nothing is suggested, which is all there is to lose.
    ask('readProgress', null).then(setProgress, () => undefined);
  }, [ask]);
  return progress;
}
