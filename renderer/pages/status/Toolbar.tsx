import { Power, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import { PauseMenu } from './PauseMenu.tsx';
import styles from './Toolbar.module.css';
import type { Run } from './use-run.ts';

type Props = { readonly isPaused: boolean; readonly run: Run };

/** What is always at hand: with the actions above everything the tray offers, for desktops that show no tray. */
export function Toolbar({ isPaused, run }: Props): ReactNode {
  return (
    <section className={styles['toolbar']} aria-label={words.tools}>
      {!isPaused && <PauseMenu run={run} />}
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
