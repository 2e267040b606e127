import type { ReactNode } from 'react';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import styles from './Choices.module.css';
import type { Acts } from './keys.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly canLeaveOutFloor: boolean;
  readonly snoozeMinutes: number;
  readonly refusal: string;
  readonly acts: Acts;
};

/** Other ways to go on: without the floor, or with another answer to the reminder that opened this window. */
export function Choices({ snapshot, canLeaveOutFloor, snoozeMinutes, refusal, acts }: Props): ReactNode {
  const { routine: words, format } = useWords();
  if (!snapshot.reminderOpen && !canLeaveOutFloor) return null;
  return (
    <div className={styles['choices']}>
      {canLeaveOutFloor && (
        <Button look="quiet" onClick={acts.leaveOutFloor}>
          {words.noFloor}
        </Button>
      )}
      {snapshot.reminderOpen && (
        <>
          {snapshot.canSnooze ? (
            <Button look="quiet" onClick={acts.snooze}>
              {words.snooze({ length: format.duration(snoozeMinutes * 60_000) })}
            </Button>
          ) : (
            <p className={styles['why']}>{words.cannotSnooze}</p>
          )}
          <Button look="quiet" onClick={acts.skip}>
            {words.skip}
          </Button>
        </>
      )}
      <p className={styles['refusal']} role="alert">
        {refusal}
      </p>
    </div>
  );
}
