import { Pause } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useRef } from 'react';
import type { PauseEnd } from '../../../shared/command.ts';
import { formatDuration } from '../../../shared/duration.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import styles from './PauseMenu.module.css';
import type { Run } from './use-run.ts';

const choices: readonly { readonly name: string; readonly end: PauseEnd }[] = [
  ...[30, 60].map((minutes) => ({ name: words.pauseFor(formatDuration(minutes * 60_000)), end: { kind: 'for', minutes } as const })),
  { name: words.pauseUntilTomorrow, end: { kind: 'morning' } },
];

/** A native popover: it closes on Escape, on a click elsewhere and on a choice, and gives the focus back. */
export function PauseMenu({ run }: { readonly run: Run }): ReactNode {
  const id = useId();
  const menu = useRef<HTMLUListElement>(null);
  return (
    <div className={styles['anchor']}>
      <Button look="quiet" popoverTarget={id}>
        <Pause aria-hidden="true" />
        {words.pause}
      </Button>
      <ul ref={menu} id={id} popover="auto" className={styles['menu']} aria-label={words.pause}>
        {choices.map(({ name, end }) => (
          <li key={name} className={styles['choice']}>
            <Button
              look="quiet"
              onClick={() => {
                menu.current?.hidePopover();
                run({ type: 'pause', end });
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
