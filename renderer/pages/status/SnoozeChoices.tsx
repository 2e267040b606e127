import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './SnoozeChoices.module.css';

type Props = { readonly snapshot: Snapshot; readonly minutes: Settings['snoozeMinutes']; readonly run: Run };

/** The snooze lengths, and how many snoozes in a row are used. */
export function SnoozeChoices({ snapshot: { snoozesUsed, snoozeLimit }, minutes, run }: Props): ReactNode {
  const name = useId();
  const { status: words, format } = useWords();
  return (
    <div className={styles['snooze']}>
      <p id={name} className={styles['name']}>
        {words.snooze}
        {(snoozeLimit > 0 || snoozesUsed > 0) && (
          <span className={styles['used']}>{words.snoozesUsed({ used: snoozesUsed, limit: snoozeLimit })}</span>
        )}
      </p>
      <ul className={styles['choices']} aria-labelledby={name}>
        {[...new Set(minutes)].map((length) => {
          const said = format.duration(length * 60_000);
          return (
            <li key={length} className={styles['choice']}>
              <Button look="soft" aria-label={words.snoozeFor({ length: said })} onClick={() => run({ type: 'snooze', minutes: length })}>
                {said}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
