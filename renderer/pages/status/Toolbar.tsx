import { Hand, Power, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDuration } from '../../../shared/duration.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { PauseMenu } from './PauseMenu.tsx';
import styles from './Toolbar.module.css';

const holdMinutes = 60;

type Props = { readonly snapshot: Snapshot; readonly run: Run };

/** What is always at hand: with the actions above everything the tray offers, for desktops that show no tray. */
export function Toolbar({ snapshot: { phase, heldUntil }, run }: Props): ReactNode {
  const isPaused = phase === 'paused';
  return (
    <section className={styles['toolbar']} aria-label={words.tools}>
      {!isPaused && <PauseMenu run={run} />}
      {!isPaused && heldUntil === null && (
        <Button look="quiet" onClick={() => run({ type: 'hold', minutes: holdMinutes })}>
          <Hand aria-hidden="true" />
          {words.holdFor(formatDuration(holdMinutes * 60_000))}
        </Button>
      )}
      <Button look="quiet" onClick={() => run({ type: 'open', window: 'settings' })}>
        <SlidersHorizontal aria-hidden="true" />
        {words.settings}
      </Button>
      <Button look="quiet" onClick={() => run({ type: 'quit' })}>
        <Power aria-hidden="true" />
        {words.quit}
      </Button>
    </section>
  );
}
