import { type CSSProperties, memo, type ReactNode } from 'react';
import type { YearDay } from '../../../shared/history/views.ts';
import { useWords } from '../../words.ts';
import { startOf } from './period.ts';
import { type Measure, shadeOf } from './shade.ts';
import styles from './YearMap.module.css';

type Props = {
  readonly days: readonly YearDay[];
  readonly measure: Measure;
  readonly today: number;
  /** The day of this quarter that Tab comes to, if it is one of them. */
  readonly stop: number | null;
  readonly sentenceOf: (day: YearDay) => string;
};

const daysPerWeek = 7;
const weekdays = Array.from({ length: daysPerWeek }, (_, weekday) => weekday);

/** A quarter of a year; drawn anew only where something in it changes. */
export const Quarter = memo(function Quarter({ days, measure, today, stop, sentenceOf }: Props): ReactNode {
  const { format } = useWords();
  const lead = days[0]?.weekday ?? 0;
  const columnOf = (index: number): number => Math.floor((lead + index) / daysPerWeek);
  const placed = days.map((day, index) => ({ day, column: columnOf(index) }));
  return (
    <tbody className={styles['quarter']}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it cannot be focused; each day tells its month. */}
      <tr className={styles['months']} aria-hidden="true">
        {placed
          .filter(({ day }) => day.dayOfMonth === 1)
          .map(({ day, column }) => (
            // A month that begins within a week is named above its first whole one.
            <td key={day.day} style={columns(day.weekday === 0 ? column : column + 1)}>
              {format.date(startOf(day.day), 0, 'shortMonth')}
            </td>
          ))}
      </tr>
      {weekdays.map((weekday) => (
        <tr key={weekday} className={styles['row']}>
          <th className={styles['weekday']} scope="row">
            <span className="visually-hidden">{format.weekday(weekday, 'long')}</span>
            <span aria-hidden="true">{weekday % 2 === 0 && format.weekday(weekday, 'narrow')}</span>
          </th>
          {placed
            .filter(({ day }) => day.weekday === weekday)
            .map(({ day, column }) =>
              day.day > today ? (
                <td key={day.day} className={styles['cell']} data-shade="none" aria-hidden="true" style={columns(column)} />
              ) : (
                <td
                  key={day.day}
                  className={styles['cell']}
                  aria-label={sentenceOf(day)}
                  tabIndex={day.day === stop ? 0 : -1}
                  data-day={day.day}
                  data-today={day.day === today}
                  data-shade={shadeOf(measure, day)}
                  style={columns(column)}
                />
              ),
            )}
        </tr>
      ))}
    </tbody>
  );
});

function columns(column: number): CSSProperties {
  // React's own type knows no custom properties.
  return { '--column': column + 2 } as CSSProperties;
}
