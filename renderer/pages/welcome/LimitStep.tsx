import { type ReactNode, useState } from 'react';
import { settingRanges } from '../../../shared/settings.ts';
import { StreakRing } from '../../components/ring/StreakRing.tsx';
import { ValueSlider } from '../../components/ValueSlider.tsx';
import { useWords } from '../../words.ts';
import styles from './LimitStep.module.css';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';

const minutesPerHour = 60;

/** The ring is a clock face: it shows the limit as the part of an hour that it is. */
export function LimitStep({ settings, change }: StepProps): ReactNode {
  const { welcome: words, settings: settingWords, format } = useWords();
  const [moved, setMoved] = useState<number | null>(null);
  const minutes = moved ?? settings.sitLimitMinutes;
  const { number, unit } = format.amount(minutes, 'minute');
  return (
    <StepFrame
      picture={
        <div className={styles['room']} aria-hidden="true">
          <StreakRing look="sitting" fraction={minutes / minutesPerHour}>
            <p className={styles['number']}>{number}</p>
            <p className={styles['unit']}>{unit}</p>
          </StreakRing>
        </div>
      }
      title={words.limit}
      lead={<p>{words.limitLead({ rest: format.duration(settings.restAfterMinutes * 60_000) })}</p>}
    >
      <ValueSlider
        size="bare"
        label={settingWords.names.sitLimitMinutes}
        value={settings.sitLimitMinutes}
        range={settingRanges.sitLimitMinutes}
        format={(value) => format.amount(value, 'minute')}
        onMove={setMoved}
        onCommit={(value, settle) =>
          change({ sitLimitMinutes: value }, (why) => {
            setMoved(null);
            settle(why);
          })
        }
      />
    </StepFrame>
  );
}
