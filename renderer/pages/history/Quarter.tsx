import { type CSSProperties, memo, type ReactNode } from 'react';
import type { YearDay } from '../../../shared/history/views.ts';
import { weekdaysFrom } from '../../../shared/sitting/calendar.ts';
import { useWords } from '../../words.ts';
import { startOf } from './period.ts';
import { placed } from './placed.ts';
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

/** A quarter of a year; drawn anew only where something in it changes. */
export const Quarter = memo(function Quarter({ days, measure, today, stop, sentenceOf }: Props): ReactNode {
  const { format } = useWords();
  const { firstWeekday } = format;
  const cells = placed(days, firstWeekday);
  return (
    <tbody className={styles['quarter']}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it cannot be focused; each day tells its month. */}
      <tr className={styles['months']} aria-hidden="true">
        {cells
          .filter(({ day }) => day.dayOfMonth === 1)
          .map(({ day, row, column }) => (
            // A month that begins within a week is named above its first whole one.
            <td key={day.day} style={columns(row === 0 ? column : column + 1)}>
              {format.date(startOf(day.day), 0, 'shortMonth')}
            </td>
          ))}
      </tr>
      {weekdaysFrom(firstWeekday).map((weekday, at) => (
        <tr key={weekday} className={styles['row']}>
          <th className={styles['weekday']} scope="row">
            <span className="visually-hidden">{format.weekday(weekday, 'long')}</span>
            <span aria-hidden="true">{at % 2 === 0 && format.weekday(weekday, 'narrow')}</span>
          </th>
          {cells
            .filter(({ row }) => row === at)
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
