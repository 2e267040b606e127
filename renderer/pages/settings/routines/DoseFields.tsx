import type { ReactNode } from 'react';
import type { Dose, Move, Way, WholeRange } from '../../../../shared/routine/move.ts';
import { inForm, usualDose } from '../../../../shared/routine/move.ts';
import { composerWords as words } from '../../../../shared/words/en/composer.ts';
import { easierWords } from '../../../../shared/words/en/moves.ts';
import { type Amount, ValueSlider } from '../../../components/ValueSlider.tsx';
import { Choice } from './Choice.tsx';
import styles from './DoseFields.module.css';

type Props = {
  readonly move: Move;
  readonly dose: Dose;
  /** `settle` is told why not, or null. */
  readonly onChange: (change: Partial<Dose>, settle: (why: string | null) => void) => void;
};

type NumberKey = keyof typeof words.numbers & keyof Dose;
type Field = { readonly key: NumberKey; readonly label: string; readonly range: WholeRange; readonly format: (value: number) => Amount };

const asItIs = 'full';

/** How much of a move, and how: everything about it that can be measured or chosen, and nothing that it does not have. */
export function DoseFields({ move, dose, onChange }: Props): ReactNode {
  const usual = usualDose(move);
  const sides: readonly Way[] = ['both', ...sidesOf(inForm(move, dose.easier))];
  const isSided = sides.length > 1;
  return (
    <div className={styles['fields']}>
      <div className={styles['numbers']}>
        {fieldsOf(move, dose).map(({ key, label, range, format }) => (
          <ValueSlider
            key={key}
            size="small"
            label={label}
            value={dose[key] ?? range.usual}
            range={range}
            mark={usual[key] ?? range.usual}
            format={format}
            onCommit={(value, settle) => onChange({ [key]: value }, settle)}
          />
        ))}
      </div>
      {isSided && (
        <Choice
          legend={sides.includes('left') ? words.sides : words.directions}
          choices={sides.map((value) => ({ value, label: words.way(value) }))}
          chosen={dose.way}
          onChoose={(way, settle) => onChange({ way }, settle)}
        />
      )}
      {move.easier.length > 0 && (
        <Choice
          legend={words.form}
          choices={[{ value: asItIs, label: words.fullForm }, ...move.easier.map(({ id }) => ({ value: id, label: easierWords[id] }))]}
          chosen={dose.easier ?? asItIs}
          onChoose={(form, settle) => {
            const easier = form === asItIs ? null : form;
            const hasSide = sidesOf(inForm(move, easier)).includes(dose.way);
            onChange({ easier, way: hasSide ? dose.way : usual.way }, settle);
          }}
        />
      )}
    </div>
  );
}

const sidesOf = ({ passes }: Pick<Move, 'passes'>): readonly Way[] => passes.map(({ way }) => way).filter((way) => way !== 'both');

function fieldsOf({ counts, dose: range }: Move, { sets }: Dose): readonly Field[] {
  const { numbers } = words;
  const isBreaths = counts === 'breaths';
  return [
    { key: 'reps', label: isBreaths ? numbers.breaths : numbers.reps, range: range.reps, format: isBreaths ? words.breaths : words.times },
    ...(range.holdSeconds === null
      ? []
      : [{ key: 'holdSeconds', label: numbers.holdSeconds, range: range.holdSeconds, format: words.seconds } as const]),
    { key: 'sets', label: numbers.sets, range: range.sets, format: words.setsOf },
    ...(sets === 1 ? [] : [{ key: 'restSeconds', label: numbers.restSeconds, range: range.restSeconds, format: words.seconds } as const]),
    { key: 'pacePercent', label: numbers.pacePercent, range: range.pacePercent, format: words.percent },
  ];
}
