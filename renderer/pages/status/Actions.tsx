import { Play } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './Actions.module.css';
import { SnoozeChoices } from './SnoozeChoices.tsx';

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly snapshot: Snapshot;
  readonly snoozeMinutes: Settings['snoozeMinutes'];
  readonly run: Run;
  /** Why the last thing asked for was not done. */
  readonly refusal: string | null;
};

/** What can be done about the break: take it, put it off, skip it. */
export function Actions({ ref, snapshot, snoozeMinutes, run, refusal }: Props): ReactNode {
  const said = useWords();
  const words = said.status;
  const { phase, canSnooze, heldUntil } = snapshot;
  const isRunning = phase === 'routine';
  const resume = phase === 'paused' && (
    <Button look="primary" onClick={() => run({ type: 'resume' })}>
      {words.resume}
    </Button>
  );
  const stopHolding = heldUntil !== null && phase !== 'paused' && (
    <Button look="soft" onClick={() => run({ type: 'resume' })}>
      {words.stopHolding}
    </Button>
  );
  return (
    <section ref={ref} className={styles['actions']} aria-label={words.actions}>
      <div className={styles['first']}>
        {resume}
        <Button look={resume ? 'soft' : 'primary'} onClick={() => run({ type: 'start' })}>
          <Play aria-hidden="true" fill="currentColor" />
          {isRunning ? words.showRoutine : words.start}
        </Button>
        {stopHolding}
      </div>
      {snapshot.reminderOpen && !isRunning && (
        <div className={styles['putOff']}>
          {canSnooze ? (
            <SnoozeChoices snapshot={snapshot} minutes={snoozeMinutes} run={run} />
          ) : (
            <p className={styles['snoozes']}>{snoozesOf(said, snapshot)}</p>
          )}
          <Button look={canSnooze ? 'quiet' : 'soft'} onClick={() => run({ type: 'skip' })}>
            {words.skip}
          </Button>
        </div>
      )}
      <p className={styles['refusal']} role="status">
        {refusal}
      </p>
    </section>
  );
}

/** How many are used, where there is no choice of another to say so beside. */
function snoozesOf({ status, snooze }: Words, { phase, canSnooze, snoozesUsed, snoozeLimit }: Snapshot): string | null {
  if (snoozeLimit === 0) return null;
  if (phase === 'snoozed') return status.snoozeOf({ used: snoozesUsed, limit: snoozeLimit });
  return (phase === 'due' || phase === 'held') && !canSnooze ? snooze.usedUpAndNow({ limit: snoozeLimit }) : null;
}
