import type { ReactNode } from 'react';
import { useId } from 'react';
import { formatDuration } from '../../../shared/duration.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import styles from './SnoozeChoices.module.css';

type Props = { readonly snapshot: Snapshot; readonly minutes: Settings['snoozeMinutes']; readonly run: Run };

/** The snooze lengths, and how many snoozes in a row are used. */
export function SnoozeChoices({ snapshot: { snoozesUsed, snoozeLimit }, minutes, run }: Props): ReactNode {
  const name = useId();
  return (
    <div className={styles['snooze']}>
      <p id={name} className={styles['name']}>
        {words.snooze}
        {(snoozeLimit > 0 || snoozesUsed > 0) && <span className={styles['used']}>{words.snoozesUsed(snoozesUsed, snoozeLimit)}</span>}
      </p>
      <ul className={styles['choices']} aria-labelledby={name}>
        {[...new Set(minutes)].map((length) => {
          const said = formatDuration(length * 60_000);
          return (
            <li key={length} className={styles['choice']}>
              <Button look="soft" aria-label={words.snoozeFor(said)} onClick={() => run({ type: 'snooze', minutes: length })}>
                {said}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
