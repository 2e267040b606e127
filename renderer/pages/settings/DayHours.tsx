import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { rangesWords } from '../../../shared/words/week.ts';
import type { WorkingHours } from '../../../shared/working-hours.ts';
import { rangesPerDay } from '../../../shared/working-hours.ts';
import { copiedTo, nextRange, overlapped, withAdded, withoutRange, withRange } from '../../../shared/working-week.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { TimeRangeField } from '../../components/TimeRangeField.tsx';
import { useWords } from '../../words.ts';
import { CopyMenu } from './CopyMenu.tsx';
import styles from './DayHours.module.css';
import { firstRows, rowsAfter } from './range-rows.ts';

type Props = {
  readonly name: string;
  readonly weekday: number;
  readonly hours: WorkingHours;
  /** `settle` is told why not, or null. */
  readonly onChange: (hours: WorkingHours, settle: (why: string | null) => void) => void;
};

/** One weekday: its ranges, one more, or the same on other days. */
export function DayHours({ name, weekday, hours, onChange }: Props): ReactNode {
  const spoken = useWords();
  const words = spoken.settings;
  const id = useId();
  const addButton = useRef<HTMLButtonElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [addedAt, setAddedAt] = useState<number | null>(null);
  const ranges = hours[weekday] ?? [];
  const [rows, setRows] = useState(() => firstRows(ranges));
  if (rows.ranges !== ranges) {
    setRows(rowsAfter(rows, ranges));
    setRefusal(null);
  }

  const add = (): void => {
    const range = nextRange(ranges);
    if (range === 'tooMany') setRefusal(words.tooManyRanges({ most: rangesPerDay }));
    else if (range === 'noRoom') setRefusal(words.noRoomLeft({ day: name }));
    else {
      setAddedAt(ranges.filter(({ from }) => from < range.from).length);
      onChange(withAdded(hours, weekday, range), setRefusal);
    }
  };
  const remove = (index: number): void => {
    // The button that was pressed goes.
    addButton.current?.focus();
    setAddedAt(null);
    onChange(withoutRange(hours, weekday, index), setRefusal);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot have its legend and its buttons in one row.
    <div className={styles['day']} role="group" aria-labelledby={id}>
      <h3 id={id} className={styles['name']}>
        {name}
      </h3>
      <div className={styles['ranges']}>
        {ranges.length === 0 && <p className={styles['off']}>{words.dayOff}</p>}
        {ranges.map((range, index) => {
          const called = words.rangeName({ day: name, place: index + 1 });
          const others = overlapped(ranges, index);
          return (
            <TimeRangeField
              key={rows.keys[index]}
              name={called}
              range={range}
              overMidnight="asked"
              takesFocus={index === addedAt}
              note={others.length === 0 ? null : words.overlaps({ ranges: rangesWords(spoken, others) })}
              onCommit={(edited, settle) => onChange(withRange(hours, weekday, index, edited), settle)}
            >
              <Button look="quiet" aria-label={words.removeRange({ range: called })} onClick={() => remove(index)}>
                <X aria-hidden="true" />
              </Button>
            </TimeRangeField>
          );
        })}
        <Refusal why={refusal} />
      </div>
      <div className={styles['tools']}>
        <Button ref={addButton} look="quiet" aria-label={words.addRange({ day: name })} onClick={add}>
          <Plus aria-hidden="true" />
        </Button>
        <CopyMenu weekday={weekday} hours={hours} onCopy={(targets, settle) => onChange(copiedTo(hours, weekday, targets), settle)} />
      </div>
    </div>
  );
}
