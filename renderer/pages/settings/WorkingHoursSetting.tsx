import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { weekdays, weekWords } from '../../../shared/words/en/week.ts';
import type { Change } from './change.ts';
import { DayHours } from './DayHours.tsx';
import { SwitchSetting } from './SwitchSetting.tsx';
import styles from './WorkingHoursSetting.module.css';

type Props = { readonly settings: Settings; readonly change: Change };

/** Off, or a week that is told in a line or two and edited on demand. */
export function WorkingHoursSetting({ settings, change }: Props): ReactNode {
  const { workingHoursOn, workingHours: hours } = settings;
  return (
    <div className={styles['hours']}>
      <SwitchSetting settings={settings} change={change} name="workingHoursOn" hint={words.workingHoursHint} />
      {workingHoursOn && (
        <details className={styles['week']}>
          <summary className={styles['summary']}>
            <span className={styles['lines']}>
              {weekWords(hours).map((line) => (
                <span key={line}>{unbroken(line)}</span>
              ))}
            </span>
            <span className={styles['edit']}>
              {words.editHours}
              <ChevronDown aria-hidden="true" />
            </span>
          </summary>
          <div className={styles['days']}>
            {weekdays.map((name, weekday) => (
              <DayHours
                key={name}
                name={name}
                weekday={weekday}
                hours={hours}
                onChange={(week, settle) => change({ workingHours: week }, settle)}
              />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/** A range is not parted where the line breaks: a word joiner after each dash. */
function unbroken(line: string): string {
  return line.replaceAll('–', '–\u2060');
}
