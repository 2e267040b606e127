import { Flame, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import { planLimits } from '../../../../shared/routine/plan.ts';
import type { Timeline } from '../../../../shared/routine/timeline.ts';
import { composerWords as words } from '../../../../shared/words/en/composer.ts';
import { routineWords } from '../../../../shared/words/en/routine.ts';
import { Button } from '../../../components/Button.tsx';
import { Switch } from '../../../components/Switch.tsx';
import { ValueSlider } from '../../../components/ValueSlider.tsx';
import { Advice } from './Advice.tsx';
import type { Gone } from './Composer.tsx';
import { type Edition, freshRow, inserted, isFull, moved, rowsOf } from './edition.ts';
import { focusFirst } from './focus.ts';
import styles from './PlanView.module.css';
import { StepList } from './StepList.tsx';
import { TypedField } from './TypedField.tsx';
import { UndoLine } from './UndoLine.tsx';

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

/** What a routine is made of. */
export function PlanView({ edition, timeline, isNew, focused, gone, onChange, onOpen, onAdd, onGoneOver, onFocus }: Props): ReactNode {
  const { plan } = edition;
  const rows = rowsOf(edition);
  const [said, setSaid] = useState('');
  const [first] = plan.steps;
  const changePlan = (change: Partial<Edition['plan']>, settle: (why: string | null) => void): void =>
    onChange({ ...edition, plan: { ...plan, ...change } }, settle);
  const move = (key: number, to: number): void => {
    onChange(moved(edition, key, to));
    const row = rows.find((one) => one.key === key);
    if (row) setSaid(words.isOver(routineWords.moves[row.step.move], to + 1, rows.length));
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
        value={routineWords.routineName(plan)}
        maxLength={planLimits.name}
        isSelected={isNew}
        onCommit={(name, settle) => changePlan({ name }, settle)}
      />
      {first && moveOf(first.move).kind !== 'warmUp' && !isFull(edition) && (
        <Advice
          icon={Flame}
          line={words.noFirstWarmUp}
          action={words.addWarmUp}
          onTake={() => onChange(inserted(edition, freshRow(edition, 'shoulderRolls'), 0))}
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
                <UndoLine line={words.removedStep(routineWords.moves[gone.row.step.move])} onUndo={() => undo(gone)} onOver={onGoneOver} />
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
          <p className={styles['count']}>{words.stepCount(rows.length)}</p>
        </div>
      </section>
      <ValueSlider
        label={words.rest}
        hint={words.restHint}
        value={plan.restSeconds}
        range={planLimits.restSeconds}
        format={words.seconds}
        onCommit={(restSeconds, settle) => changePlan({ restSeconds }, settle)}
      />
      <Switch label={words.quiet} hint={words.quietHint} isOn={plan.quiet} onChange={(quiet, settle) => changePlan({ quiet }, settle)} />
    </>
  );
}
