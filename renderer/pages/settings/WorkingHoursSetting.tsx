import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { weekdays, weekWords } from '../../../shared/words/en/week.ts';
import { usualWeek } from '../../../shared/working-week.ts';
import { Switch } from '../../components/Switch.tsx';
import type { Change } from './change.ts';
import { DayHours } from './DayHours.tsx';
import styles from './WorkingHoursSetting.module.css';

type Props = { readonly settings: Settings; readonly change: Change };

/** Off, or a week that is told in a line or two and edited on demand. */
export function WorkingHoursSetting({ settings: { workingHours: hours }, change }: Props): ReactNode {
  // Off and on again brings the same week back, as long as the window is open.
  const lastWeek = useRef(usualWeek);
  return (
    <div className={styles['hours']}>
      <Switch
        label={words.onlyInHours}
        hint={words.workingHoursHint}
        isOn={hours !== null}
        onChange={(isOn, settle) => {
          if (hours !== null) lastWeek.current = hours;
          change({ workingHours: isOn ? lastWeek.current : null }, settle);
        }}
      />
      {hours !== null && (
        <details className={styles['week']}>
          <summary className={styles['summary']}>
            <span className={styles['lines']}>
              {weekWords(hours).map((line) => (
                <span key={line}>{line}</span>
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
