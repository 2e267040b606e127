import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { reminderViewOf } from '../../../shared/reminder-view.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { Ask, Moment } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import { lookOf } from '../../components/ring/look.ts';
import { StateSign } from '../../components/ring/StateSign.tsx';
import { useElapsed } from '../../elapsed.ts';
import { useRun } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './CardPage.module.css';

type Props = { readonly snapshot: Snapshot; readonly heardAt: Moment; readonly settings: Settings; readonly ask: Ask };

/** The reminder as a small window near the tray. It is closed from outside once the reminder is handled. */
export function CardPage({ snapshot, heardAt, settings, ask }: Props): ReactNode {
  const said = useWords();
  const words = said.reminder;
  const elapsedMs = useElapsed(snapshot, heardAt);
  const { run, refusal } = useRun(ask);
  const isDue = snapshot.phase === 'due';
  const now = { ...snapshot, streakMs: snapshot.streakMs + elapsedMs };
  const view = reminderViewOf(said, now, settings, { nudge: snapshot.overdue, hasButtons: true });
  return (
    <main className={styles['card']} data-phase={snapshot.phase}>
      <title>{view.title}</title>
      <div className={styles['text']}>
        <div className={styles['sign']}>
          <StateSign look={lookOf(snapshot)} />
        </div>
        <h1 className={styles['title']}>{isDue ? view.title : words.nothingDue}</h1>
        {isDue && refusal === null && <p className={styles['body']}>{view.body}</p>}
        <p className={styles['body']} role="status">
          {refusal}
        </p>
      </div>
      <div className={styles['close']}>
        <Button
          look="quiet"
          aria-label={words.close}
          title={words.close}
          onClick={() => ask('closeWindow', null).catch(() => window.close())}
        >
          <X aria-hidden="true" />
        </Button>
      </div>
      {isDue && (
        <div className={styles['buttons']}>
          {view.actions.map(({ id, label, command }, index) => (
            <Button key={id} look={index === 0 ? 'primary' : 'soft'} onClick={() => run(command)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </main>
  );
}
