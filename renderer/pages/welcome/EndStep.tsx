import type { ReactNode } from 'react';
import { hasTray } from '../../../shared/tray-place.ts';
import { firstBreakWords, minutesToFirstBreak } from '../../../shared/words/welcome.ts';
import { StateSign } from '../../components/ring/StateSign.tsx';
import { StreakRing } from '../../components/ring/StreakRing.tsx';
import { useWords } from '../../words.ts';
import styles from './LimitStep.module.css';
import { StepFrame } from './StepFrame.tsx';
import type { StepProps } from './step.ts';
import { useTrayPlace } from './tray-place.ts';

const justBegun = 0.03;

export function EndStep({ snapshot, ask }: StepProps): ReactNode {
  const words = useWords();
  const { welcome } = words;
  const place = useTrayPlace(ask);
  const { number, unit } = words.format.amount(minutesToFirstBreak(snapshot), 'minute');
  return (
    <StepFrame
      picture={
        <div className={styles['room']} aria-hidden="true">
          <StreakRing look="sitting" fraction={Math.max(justBegun, snapshot.streakMs / snapshot.sitLimitMs)}>
            <StateSign look="sitting" />
            <p className={styles['number']}>{number}</p>
            <p className={styles['unit']}>{unit}</p>
          </StreakRing>
        </div>
      }
      title={welcome.end}
      lead={
        <>
          <p>{firstBreakWords(words, snapshot)}</p>
          {place !== null && <p>{hasTray(place) ? welcome.inTray : welcome.outOfSight}</p>}
          {place !== null && !hasTray(place) && <p>{welcome.startAgain}</p>}
        </>
      }
    />
  );
}
