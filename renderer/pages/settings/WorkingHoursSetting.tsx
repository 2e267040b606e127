import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { weekdaysFrom } from '../../../shared/sitting/calendar.ts';
import { weekWords } from '../../../shared/words/week.ts';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';
import { DayHours } from './DayHours.tsx';
import styles from './WorkingHoursSetting.module.css';

/** A week that is told in a line or two and edited on demand. */
export function WorkingHoursSetting({ settings: { workingHours: hours }, change }: Common): ReactNode {
  const words = useWords();
  const { format } = words;
  return (
    <details className={styles['week']}>
      <summary className={styles['summary']}>
        <span className={styles['lines']}>
          {weekWords(words, hours).map((line) => (
            <span key={line}>{unbroken(line)}</span>
          ))}
        </span>
        <span className={styles['edit']}>
          {words.settings.editHours}
          <ChevronDown aria-hidden="true" />
        </span>
      </summary>
      <div className={styles['days']}>
        {weekdaysFrom(format.firstWeekday).map((weekday) => (
          <DayHours
            key={format.weekday(weekday, 'long')}
            name={format.weekday(weekday, 'long')}
            weekday={weekday}
            hours={hours}
            onChange={(week, settle) => change({ workingHours: week }, settle)}
          />
        ))}
      </div>
    </details>
  );
}

/** A range is not parted where the line breaks: a word joiner after each dash. */
function unbroken(line: string): string {
  return line.replaceAll('–', '–\u2060');
}
