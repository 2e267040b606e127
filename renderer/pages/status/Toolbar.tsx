import { Hand, Leaf, Power, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { formatDuration } from '../../../shared/duration.ts';
import { holdLengths } from '../../../shared/lengths.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { tipsWords } from '../../../shared/words/en/tips.ts';
import type { OnMenu } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { PauseMenu } from './PauseMenu.tsx';
import styles from './Toolbar.module.css';

type Props = { readonly snapshot: Snapshot; readonly run: Run; readonly onMenu: OnMenu };

/** What is always at hand: with the actions above everything the tray offers, for desktops that show no tray. */
export function Toolbar({ snapshot: { phase, heldUntil }, run, onMenu }: Props): ReactNode {
  const pauseMenu = useRef<HTMLDivElement>(null);
  useEffect(() => onMenu(() => showTime(pauseMenu.current)), [onMenu]);
  const isQuiet = phase === 'paused' || phase === 'routine';
  return (
    <section className={styles['toolbar']} aria-label={words.tools}>
      <div className={styles['tools']}>
        {!isQuiet && <PauseMenu ref={pauseMenu} run={run} />}
        {!isQuiet && heldUntil === null && (
          <Button look="quiet" onClick={() => run({ type: 'hold', minutes: holdLengths.usual })}>
            <Hand aria-hidden="true" />
            {words.holdFor(formatDuration(holdLengths.usual * 60_000))}
          </Button>
        )}
      </div>
      <div className={styles['tools']}>
        <Button look="quiet" onClick={() => run({ type: 'open', window: 'tips' })}>
          <Leaf aria-hidden="true" />
          {tipsWords.heading}
        </Button>
        <Button look="quiet" onClick={() => run({ type: 'open', window: 'settings' })}>
          <SlidersHorizontal aria-hidden="true" />
          {words.settings}
        </Button>
        <Button look="quiet" onClick={() => run({ type: 'quit' })}>
          <Power aria-hidden="true" />
          {words.quit}
        </Button>
      </div>
    </section>
  );
}

/** Opens the menu with the keyboard in its time. Its button has the focus first, and so gets it back. */
function showTime(menu: HTMLElement | null): void {
  menu?.querySelector('button')?.focus();
  menu?.querySelector<HTMLElement>('[popover]')?.togglePopover(true);
  menu?.querySelector('input')?.focus();
}
