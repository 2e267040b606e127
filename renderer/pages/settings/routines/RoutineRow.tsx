import { Fragment, type ReactNode, useId } from 'react';
import type { RoutinePlan } from '../../../../shared/routine/plan.ts';
import { routineOf } from '../../../../shared/routine/routine.ts';
import { timelineOf } from '../../../../shared/routine/timeline.ts';
import { routineName } from '../../../../shared/words/routine.ts';
import { Button } from '../../../components/Button.tsx';
import { focusFirst } from '../../../components/focus-first.ts';
import { useWords } from '../../../words.ts';
import { Length } from './Length.tsx';
import { RoutineMenu } from './RoutineMenu.tsx';
import styles from './RoutineRow.module.css';

export type Deeds = {
  /** Null where no more are kept. */
  readonly onDuplicate: (() => void) | null;
  readonly onExport: () => void;
  readonly onTakeAway: () => void;
};

type Props = Deeds & {
  readonly plan: RoutinePlan;
  readonly isChosen: boolean;
  /** As it came; null for one of the user's own. */
  readonly builtIn: RoutinePlan | null;
  readonly takesFocus: boolean;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
};

export function RoutineRow({ plan, isChosen, builtIn, takesFocus, onChoose, onEdit, ...deeds }: Props): ReactNode {
  const words = useWords();
  const { composer, moves } = words;
  const id = useId();
  const name = routineName(words, plan);
  const isChanged = builtIn !== null && JSON.stringify(builtIn) !== JSON.stringify(plan);
  return (
    <li className={styles['row']} data-chosen={isChosen}>
      <label className={styles['choice']}>
        <input
          className={styles['radio']}
          type="radio"
          name="routine"
          checked={isChosen}
          aria-labelledby={`${id}name`}
          aria-describedby={`${id}notes ${id}about`}
          onChange={onChoose}
        />
        <span className={styles['words']}>
          <span className={styles['title']}>
            <span id={`${id}name`} className={styles['name']}>
              {name}
            </span>
            <span id={`${id}notes`} className={styles['note']}>
              <Length ms={timelineOf(routineOf(plan)).totalMs} />
              {plan.quiet && ` · ${composer.silent}`}
              {isChanged && ` · ${composer.changed}`}
            </span>
          </span>
          <span id={`${id}about`} className={styles['about']}>
            {plan.steps.map(({ move }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a move may be there twice, and nothing here is kept between two drawings.
              <Fragment key={index}>
                <span className={styles['move']}>
                  {moves.names[move]}
                  {index < plan.steps.length - 1 && ' ·'}
                </span>{' '}
              </Fragment>
            ))}
          </span>
        </span>
      </label>
      <Button ref={takesFocus ? focusFirst : undefined} look="quiet" aria-label={composer.editOf({ name })} onClick={onEdit}>
        {composer.edit}
      </Button>
      <RoutineMenu {...deeds} name={name} takeAway={builtIn === null ? 'delete' : isChanged ? 'reset' : null} />
    </li>
  );
}
