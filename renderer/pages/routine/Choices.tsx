import type { ReactNode } from 'react';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { routineWords as words } from '../../../shared/words/en/routine.ts';
import { Button } from '../../components/Button.tsx';
import type { Acts } from './keys.ts';
import styles from './Reminder.module.css';

type Props = { readonly snapshot: Snapshot; readonly snoozeMinutes: number; readonly refusal: string; readonly acts: Acts };

/** The other answers to the reminder that opened this window. */
export function Reminder({ snapshot, snoozeMinutes, refusal, acts }: Props): ReactNode {
  if (!snapshot.reminderOpen) return null;
  return (
    <div className={styles['reminder']}>
      {snapshot.canSnooze ? (
        <Button look="quiet" onClick={acts.snooze}>
          {words.snooze(snoozeMinutes)}
        </Button>
      ) : (
        <p className={styles['why']}>{words.cannotSnooze}</p>
      )}
      <Button look="quiet" onClick={acts.skip}>
        {words.skip}
      </Button>
      <p className={styles['refusal']} role="alert">
        {refusal}
      </p>
    </div>
  );
}
