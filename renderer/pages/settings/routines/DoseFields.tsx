import type { ReactNode } from 'react';
import type { Dose, Move, Way, WholeRange } from '../../../../shared/routine/move.ts';
import { inForm, usualDose } from '../../../../shared/routine/move.ts';
import type { Words } from '../../../../shared/words/words.ts';
import { Choice } from '../../../components/Choice.tsx';
import { type Amount, ValueSlider } from '../../../components/ValueSlider.tsx';
import { useWords } from '../../../words.ts';
import styles from './DoseFields.module.css';

type Props = {
  readonly move: Move;
  readonly dose: Dose;
  /** `settle` is told why not, or null. */
  readonly onChange: (change: Partial<Dose>, settle: (why: string | null) => void) => void;
};

type NumberKey = keyof Words['composer']['numbers'] & keyof Dose;
type Field = { readonly key: NumberKey; readonly label: string; readonly range: WholeRange; readonly format: (value: number) => Amount };

const asItIs = 'full';

/** How much of a move, and how: everything about it that can be measured or chosen, and nothing that it does not have. */
export function DoseFields({ move, dose, onChange }: Props): ReactNode {
  const words = useWords();
  const { composer, moves } = words;
  const usual = usualDose(move);
  const sides: readonly Way[] = ['both', ...sidesOf(inForm(move, dose.easier))];
  const isSided = sides.length > 1;
  return (
    <div className={styles['fields']}>
      <div className={styles['numbers']}>
        {fieldsOf(words, move, dose).map(({ key, label, range, format }) => (
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
          legend={sides.includes('left') ? composer.sides : composer.directions}
          choices={sides.map((value) => ({ value, label: composer.way[value] }))}
          chosen={dose.way}
          onChoose={(way, settle) => onChange({ way }, settle)}
        />
      )}
      {move.easier.length > 0 && (
        <Choice
          legend={composer.form}
          choices={[{ value: asItIs, label: composer.fullForm }, ...move.easier.map(({ id }) => ({ value: id, label: moves.easier[id] }))]}
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

function fieldsOf({ composer, format }: Words, { counts, dose: range }: Move, { sets }: Dose): readonly Field[] {
  const { numbers, units } = composer;
  const isBreaths = counts === 'breaths';
  const counted =
    (unit: (args: { readonly count: number }) => string) =>
    (count: number): Amount => ({ number: format.number(count), unit: unit({ count }) });
  const seconds = (value: number): Amount => format.amount(value, 'second');
  return [
    {
      key: 'reps',
      label: isBreaths ? numbers.breaths : numbers.reps,
      range: range.reps,
      format: counted(isBreaths ? units.breaths : units.times),
    },
    ...(range.holdSeconds === null
      ? []
      : [{ key: 'holdSeconds', label: numbers.holdSeconds, range: range.holdSeconds, format: seconds } as const]),
    { key: 'sets', label: numbers.sets, range: range.sets, format: counted(units.sets) },
    ...(sets === 1 ? [] : [{ key: 'restSeconds', label: numbers.restSeconds, range: range.restSeconds, format: seconds } as const]),
    { key: 'pacePercent', label: numbers.pacePercent, range: range.pacePercent, format: (value) => format.amount(value, 'percent') },
  ];
}
