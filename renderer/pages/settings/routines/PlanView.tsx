import { Flame, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import { planLimits } from '../../../../shared/routine/plan.ts';
import type { Timeline } from '../../../../shared/routine/timeline.ts';
import { routineName } from '../../../../shared/words/routine.ts';
import { Button } from '../../../components/Button.tsx';
import { focusFirst } from '../../../components/focus-first.ts';
import { Switch } from '../../../components/Switch.tsx';
import { UndoLine } from '../../../components/UndoLine.tsx';
import { ValueSlider } from '../../../components/ValueSlider.tsx';
import { useWords } from '../../../words.ts';
import { Advice } from './Advice.tsx';
import type { Gone } from './Composer.tsx';
import { type Edition, freshRow, inserted, isFull, moved, rowsOf } from './edition.ts';
import styles from './PlanView.module.css';
import { StepList } from './StepList.tsx';
import { TypedField } from './TypedField.tsx';

type Props = {
  readonly edition: Edition;
  readonly timeline: Timeline;
  readonly isNew: boolean;
  /** What the keyboard goes to: a step, or the button for one more. */
  readonly focused: number | 'add' | null;
  readonly gone: Gone | null;
  readonly onChange: (next: Edition, settle?: (why: string | null) => void) => void;
  readonly onOpen: (key: number) => void;
  readonly onAdd: () => void;
  readonly onGoneOver: () => void;
  readonly onFocus: (key: number) => void;
};

/** What is offered where nothing warms up first. */
const warmUp = 'shoulderRolls';

/** What a routine is made of. */
export function PlanView({ edition, timeline, isNew, focused, gone, onChange, onOpen, onAdd, onGoneOver, onFocus }: Props): ReactNode {
  const all = useWords();
  const {
    composer: words,
    moves: { names },
    format,
  } = all;
  const { plan } = edition;
  const rows = rowsOf(edition);
  const [said, setSaid] = useState('');
  const [first] = plan.steps;
  const changePlan = (change: Partial<Edition['plan']>, settle: (why: string | null) => void): void =>
    onChange({ ...edition, plan: { ...plan, ...change } }, settle);
  const move = (key: number, to: number): void => {
    onChange(moved(edition, key, to));
    const row = rows.find((one) => one.key === key);
    if (row) setSaid(words.isOver({ move: names[row.step.move], place: to + 1, count: rows.length }));
  };
  const undo = ({ row, at }: Gone): void => {
    onChange(inserted(edition, row, at));
    onGoneOver();
    onFocus(row.key);
  };
  return (
    <>
      <TypedField
        look="title"
        label={words.name}
        value={routineName(all, plan)}
        maxLength={planLimits.name}
        isSelected={isNew}
        onCommit={(name, settle) => changePlan({ name }, settle)}
      />
      {first && moveOf(first.move).kind !== 'warmUp' && !isFull(edition) && (
        <Advice
          icon={Flame}
          line={words.noFirstWarmUp}
          action={words.addWarmUp({ move: names[warmUp] })}
          onTake={() => onChange(inserted(edition, freshRow(edition, warmUp), 0))}
        />
      )}
      <section className={styles['moves']} aria-label={words.moves}>
        <StepList
          rows={rows}
          timeline={timeline}
          onMove={move}
          onOpen={onOpen}
          focused={focused === 'add' ? null : focused}
          gap={
            gone && {
              at: gone.at,
              line: (
                <UndoLine line={words.removedStep({ move: names[gone.row.step.move] })} onUndo={() => undo(gone)} onOver={onGoneOver} />
              ),
            }
          }
        />
        <p className="visually-hidden" role="status">
          {said}
        </p>
        <div className={styles['add']}>
          {!isFull(edition) && (
            <Button ref={focused === 'add' ? focusFirst : undefined} look="soft" onClick={onAdd}>
              <Plus aria-hidden="true" />
              {words.addMove}
            </Button>
          )}
          <p className={styles['count']}>
            {isFull(edition) ? words.mostSteps({ count: rows.length }) : words.stepCount({ count: rows.length })}
          </p>
        </div>
      </section>
      <ValueSlider
        label={words.rest}
        hint={words.restHint}
        value={plan.restSeconds}
        range={planLimits.restSeconds}
        format={(seconds) => format.amount(seconds, 'second')}
        onCommit={(restSeconds, settle) => changePlan({ restSeconds }, settle)}
      />
      <Switch label={words.quiet} hint={words.quietHint} isOn={plan.quiet} onChange={(quiet, settle) => changePlan({ quiet }, settle)} />
    </>
  );
}
