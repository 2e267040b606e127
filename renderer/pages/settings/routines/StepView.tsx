import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Dose, usualDose } from '../../../../shared/routine/move.ts';
import { moveOf } from '../../../../shared/routine/moves/catalogue.ts';
import { type PlanStep, planLimits } from '../../../../shared/routine/plan.ts';
import type { MoveProgress } from '../../../../shared/routine/progress.ts';
import { doseWords } from '../../../../shared/words/moves.ts';
import { Button } from '../../../components/Button.tsx';
import { Preview } from '../../../components/Preview.tsx';
import { useWords } from '../../../words.ts';
import { DoseFields } from './DoseFields.tsx';
import styles from './StepView.module.css';
import { Suggestion } from './Suggestion.tsx';
import { TypedField } from './TypedField.tsx';

type Props = {
  readonly step: PlanStep;
  readonly progress: readonly MoveProgress[];
  /** `settle` is told why not, or null; without it the composer says so. */
  readonly onChange: (change: Partial<PlanStep>, settle?: (why: string | null) => void) => void;
  /** Null where it has to stay. */
  readonly onRemove: (() => void) | null;
};

/** One move of a routine: the figure that does it, and how much of it. */
export function StepView({ step, progress, onChange, onRemove }: Props): ReactNode {
  const words = useWords();
  const { composer, moves, format } = words;
  const move = moveOf(step.move);
  const usual = usualDose(move);
  const changeDose = (change: Partial<Dose>, settle?: (why: string | null) => void): void =>
    onChange({ dose: { ...step.dose, ...change } }, settle);
  return (
    <>
      <div className={styles['hero']}>
        <Preview step={step} />
        <p>{moves.about[step.move].purpose}</p>
        <p className={styles['soft']}>{format.sentences(move.cautions.map(({ key }) => moves.cautions[key]))}</p>
      </div>
      <Suggestion step={step} progress={progress} onTake={changeDose} />
      <div className={styles['dose']}>
        <DoseFields move={move} dose={step.dose} onChange={changeDose} />
        <div className={styles['usual']}>
          <p className={styles['soft']}>{composer.usual({ dose: doseWords(words, move, usual) })}</p>
          {!isSame(step.dose, usual) && (
            <Button look="quiet" onClick={() => onChange({ dose: usual })}>
              {composer.toUsual}
            </Button>
          )}
        </div>
      </div>
      <TypedField
        look="lines"
        label={composer.note}
        hint={composer.noteHint({ most: planLimits.note })}
        value={step.note}
        maxLength={planLimits.note}
        onCommit={(note, settle) => onChange({ note }, settle)}
      />
      {onRemove === null ? (
        <p className={styles['soft']}>{composer.onlyStep}</p>
      ) : (
        <Button look="quiet" onClick={onRemove}>
          <Trash2 aria-hidden="true" />
          {composer.removeStep}
        </Button>
      )}
    </>
  );
}

function isSame(dose: Dose, other: Dose): boolean {
  const keys: readonly string[] = Object.keys(other);
  return keys.every((key) => Reflect.get(dose, key) === Reflect.get(other, key));
}
