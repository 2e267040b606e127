import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Actions.module.css';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import type { Run } from './use-run.ts';

type Props = {
  readonly snapshot: Snapshot;
  readonly snoozeMinutes: Settings['snoozeMinutes'];
  readonly run: Run;
  /** Why the last thing asked for was not done. */
  readonly refusal: string | null;
};

/** What can be done about the break: take it, put it off, skip it. */
export function Actions({ snapshot, snoozeMinutes, run, refusal }: Props): ReactNode {
  const { phase, canSnooze, snoozeLimit } = snapshot;
  const canSkip = snapshot.reminderOpen && phase !== 'routine';
  const skip = canSkip && (
    <Button look={canSnooze ? 'quiet' : 'soft'} onClick={() => run({ type: 'skip' })}>
      {words.skip}
    </Button>
  );
  const resume = phase === 'paused' && (
    <Button look="primary" onClick={() => run({ type: 'resume' })}>
      {words.resume}
    </Button>
  );
  return (
    <section className={styles['actions']} aria-label={words.actions}>
      <div className={styles['first']}>
        {resume}
        <Button look={resume ? 'soft' : 'primary'} onClick={() => run({ type: 'start' })}>
          <Play aria-hidden="true" fill="currentColor" />
          {phase === 'routine' ? words.showRoutine : words.start}
        </Button>
        {!canSnooze && skip}
      </div>
      {canSnooze && (
        <div className={styles['putOff']}>
          <SnoozeChoices snapshot={snapshot} minutes={snoozeMinutes} run={run} />
          {skip}
        </div>
      )}
      {phase === 'due' && !canSnooze && snoozeLimit > 0 && <p className={styles['usedUp']}>{words.noMoreSnoozes(snoozeLimit)}</p>}
      <p className={styles['refusal']} role="status">
        {refusal}
      </p>
    </section>
  );
}
