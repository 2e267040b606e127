import { CircleHelp, Hand, History, Leaf, type LucideIcon, Power, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { Command } from '../../../shared/command.ts';
import { holdLengths } from '../../../shared/lengths.ts';
import type { Snapshot } from '../../../shared/sitting/snapshot.ts';
import type { OnMenu } from '../../bridge.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import { PauseMenu, type PauseMenuHandle } from './PauseMenu.tsx';
import styles from './Toolbar.module.css';

type Props = { readonly snapshot: Snapshot; readonly run: Run; readonly onMenu: OnMenu };
type Tool = { readonly name: string; readonly icon: LucideIcon; readonly command: Command };

/** What is always at hand: with the actions above everything the tray offers, for desktops that show no tray. */
export function Toolbar({ snapshot: { phase, heldUntil }, run, onMenu }: Props): ReactNode {
  const { status: words, format } = useWords();
  const pauseMenu = useRef<PauseMenuHandle>(null);
  useEffect(() => onMenu(() => pauseMenu.current?.showTime()), [onMenu]);
  const isQuiet = phase === 'paused' || phase === 'routine';
  const tools: readonly Tool[] = [
    { name: words.history, icon: History, command: { type: 'open', window: 'history' } },
    { name: words.tips, icon: Leaf, command: { type: 'open', window: 'tips' } },
    { name: words.help, icon: CircleHelp, command: { type: 'open', window: 'about' } },
    { name: words.settings, icon: SlidersHorizontal, command: { type: 'open', window: 'settings' } },
    { name: words.quit, icon: Power, command: { type: 'quit' } },
  ];
  return (
    <section className={styles['toolbar']} aria-label={words.tools}>
      {!isQuiet && (
        <div className={styles['tools']}>
          <PauseMenu ref={pauseMenu} run={run} />
          {heldUntil === null && (
            <Button look="quiet" onClick={() => run({ type: 'hold', minutes: holdLengths.usual })}>
              <Hand aria-hidden="true" />
              {words.holdFor({ length: format.duration(holdLengths.usual * 60_000) })}
            </Button>
          )}
        </div>
      )}
      <div className={styles['tools']}>
        {tools.map(({ name, icon: Icon, command }) => (
          <Button key={name} look="quiet" onClick={() => run(command)}>
            <Icon aria-hidden="true" />
            {name}
          </Button>
        ))}
      </div>
    </section>
  );
}
