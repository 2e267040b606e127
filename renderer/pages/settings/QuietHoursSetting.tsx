import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { TimeRange } from '../../../shared/working-hours.ts';
import { Switch } from '../../components/Switch.tsx';
import { TimeRangeField } from '../../components/TimeRangeField.tsx';
import { useWords } from '../../words.ts';
import type { Common } from './change.ts';
import styles from './QuietHoursSetting.module.css';

const usualNight: TimeRange = { from: 22 * 60, to: 32 * 60 };

/** One range of every day; most are nights, so an end before its start is the next morning. Without the sound it has no effect. */
export function QuietHoursSetting({ settings: { quietHours, dueSoundOn }, change }: Common): ReactNode {
  const { names, hints } = useWords().settings;
  const last = useRef(usualNight);
  return (
    <div className={styles['quiet']}>
      <Switch
        label={names.quietHours}
        hint={hints.quietHours}
        isOn={quietHours !== null}
        isDisabled={!dueSoundOn}
        onChange={(isOn, settle) => {
          if (quietHours !== null) last.current = quietHours;
          change({ quietHours: isOn ? last.current : null }, settle);
        }}
      />
      {quietHours !== null && dueSoundOn && (
        <TimeRangeField
          name={names.quietHours}
          range={quietHours}
          overMidnight="assumed"
          onCommit={(range, settle) => change({ quietHours: range }, settle)}
        />
      )}
    </div>
  );
}
