import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { builtIns } from '../../../../shared/routine/built-in.ts';
import { planLimits, type RoutinePlan } from '../../../../shared/routine/plan.ts';
import { planFor } from '../../../../shared/routine/plan-for.ts';
import { usualStep } from '../../../../shared/routine/routine.ts';
import type { RoutinesChange } from '../../../../shared/routine/routine-book.ts';
import { freshId, freshName } from '../../../../shared/routine/routine-book.ts';
import { routineName } from '../../../../shared/words/routine.ts';
import type { Ask } from '../../../bridge.ts';
import { Button } from '../../../components/Button.tsx';
import { Refusal } from '../../../components/Refusal.tsx';
import { UndoLine } from '../../../components/UndoLine.tsx';
import { useWords } from '../../../words.ts';
import type { Change } from '../change.ts';
import { ImportRoutines } from './ImportRoutines.tsx';
import { RoutineRow } from './RoutineRow.tsx';
import styles from './Routines.module.css';

type Props = {
  readonly plans: readonly RoutinePlan[];
  readonly routineId: string;
  readonly ask: Ask;
  readonly change: Change;
  /** The routine that the keyboard comes back to. */
  readonly focused: string | null;
  readonly onEdit: (id: string, isNew: boolean) => void;
};

/** A routine that was taken away, with the place it had; numbered, because each brings a line of its own. */
type Gone = { readonly number: number; readonly plan: RoutinePlan; readonly at: number; readonly line: string };

/** What the last of the deeds came to: routines that are new, or why not. */
type Answer = { readonly added: readonly string[]; readonly refusal: string | null };

/** Every routine: which one is played, and what can be done with each. */
export function Routines({ plans, routineId, ask, change, focused, onEdit }: Props): ReactNode {
  const words = useWords();
  const { composer, settings, format } = words;
  const nameOf = (plan: RoutinePlan): string => routineName(words, plan);
  const [came, setCame] = useState(focused);
  const [gone, setGone] = useState<Gone | null>(null);
  const [{ added, refusal }, setAnswer] = useState<Answer>({ added: [], refusal: null });
  const refuse = (why: string | null): void => setAnswer({ added: [], refusal: why });
  const welcome = (ids: readonly string[]): void => {
    setCame(ids[0] ?? null);
    setAnswer({ added: ids, refusal: null });
  };
  // Names come with the list, which may be told after the answer.
  const names = plans.filter(({ id }) => added.includes(id)).map((plan) => composer.quoted({ name: nameOf(plan) }));
  const chosen = planFor(plans, routineId).id;
  const isFull = plans.length - builtIns.length >= planLimits.plans;

  const ordered = (asked: RoutinesChange, onDone: () => void): void => {
    refuse(null);
    ask('changeRoutines', asked).then(
      (outcome) => (outcome.kind === 'done' ? onDone() : refuse(outcome.why)),
      () => refuse(settings.noAnswer),
    );
  };
  const add = (plan: Omit<RoutinePlan, 'id'>, onDone: (id: string) => void): void => {
    setGone(null);
    const id = freshId(plans, Date.now());
    ordered({ type: 'keep', plan: { ...plan, id } }, () => onDone(id));
  };
  const create = (): void => {
    const plan = { name: freshName(words, plans, composer.newName), quiet: false, restSeconds: 0, steps: [usualStep('shoulderRolls')] };
    add(plan, (id) => onEdit(id, true));
  };
  const duplicate = (plan: RoutinePlan): void => {
    const name = freshName(words, plans, nameOf(plan));
    add({ ...plan, name }, (id) => welcome([id]));
  };
  const takeAway = (plan: RoutinePlan, at: number): void => {
    const shipped = builtIns.find(({ id }) => id === plan.id);
    const line = shipped ? composer.wasReset({ name: nameOf(shipped) }) : composer.deleted({ name: nameOf(plan) });
    ordered({ type: 'remove', id: plan.id }, () =>
      setGone((before) => ({ number: (before?.number ?? 0) + 1, plan, at: shipped ? at + 1 : at, line })),
    );
  };
  const undo = ({ plan }: Gone): void =>
    ordered({ type: 'keep', plan }, () => {
      setGone(null);
      setCame(plan.id);
    });
  const exportOne = (id: string): void => {
    refuse(null);
    ask('exportRoutines', [id]).then(
      (outcome) => refuse(outcome.kind === 'done' ? null : outcome.why),
      () => refuse(settings.noAnswer),
    );
  };

  const items = plans.map((plan, index) => (
    <RoutineRow
      key={plan.id}
      plan={plan}
      isChosen={plan.id === chosen}
      builtIn={builtIns.find(({ id }) => id === plan.id) ?? null}
      takesFocus={plan.id === came}
      onChoose={() => change({ routineId: plan.id }, refuse)}
      onEdit={() => onEdit(plan.id, false)}
      onDuplicate={isFull ? null : () => duplicate(plan)}
      onExport={() => exportOne(plan.id)}
      onTakeAway={() => takeAway(plan, index)}
    />
  ));
  return (
    <div className={styles['routines']}>
      <ul className={styles['list']}>
        {gone === null
          ? items
          : items.toSpliced(
              gone.at,
              0,
              <li key={`gone ${gone.number}`}>
                <UndoLine line={gone.line} onUndo={() => undo(gone)} onOver={() => setGone(null)} />
              </li>,
            )}
      </ul>
      <div className={styles['more']}>
        {!isFull && (
          <Button look="soft" onClick={create}>
            <Plus aria-hidden="true" />
            {composer.newRoutine}
          </Button>
        )}
        <ImportRoutines
          ask={ask}
          onRefused={refuse}
          onAdded={(ids) => {
            setGone(null);
            welcome(ids);
          }}
        />
      </div>
      {isFull && <p className={styles['hint']}>{composer.allKept({ most: planLimits.plans })}</p>}
      <p className={styles['done']} role="status">
        {names.length > 0 && composer.added({ names: format.list(names) })}
      </p>
      <Refusal why={refusal} />
    </div>
  );
}
