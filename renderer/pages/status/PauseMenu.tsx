import { Pause } from 'lucide-react';
import type { ReactNode, SubmitEvent } from 'react';
import { useId, useRef } from 'react';
import type { PauseEnd } from '../../../shared/command.ts';
import { formatDuration, parseTimeOfDay } from '../../../shared/duration.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import type { Run } from '../../run.ts';
import styles from './PauseMenu.module.css';

const choices: readonly { readonly name: string; readonly end: PauseEnd }[] = [
  ...[30, 60, 120].map((minutes) => ({ name: words.pauseFor(formatDuration(minutes * 60_000)), end: { kind: 'for', minutes } as const })),
  { name: words.pauseUntilTomorrow, end: { kind: 'morning' } },
];

/** A native popover: it closes on Escape, on a click elsewhere and on a choice, and gives the focus back. */
export function PauseMenu({ run }: { readonly run: Run }): ReactNode {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const pause = (end: PauseEnd): void => {
    menu.current?.hidePopover();
    run({ type: 'pause', end });
  };
  const pauseUntil = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const minuteOfDay = parseTimeOfDay(String(new FormData(event.currentTarget).get('time')));
    if (minuteOfDay !== null) pause({ kind: 'at', minuteOfDay });
  };
  return (
    <div className={styles['anchor']}>
      <Button look="quiet" popoverTarget={id}>
        <Pause aria-hidden="true" />
        {words.pause}
      </Button>
      <div ref={menu} id={id} popover="auto" className={styles['menu']}>
        <ul aria-label={words.pause}>
          {choices.map(({ name, end }) => (
            <li key={name} className={styles['choice']}>
              <Button look="quiet" onClick={() => pause(end)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
        <form className={styles['chosen']} onSubmit={pauseUntil}>
          <label className={styles['until']}>
            {words.pauseUntil} <input className={styles['time']} type="time" name="time" required />
          </label>
          <Button look="soft" type="submit">
            {words.pause}
          </Button>
        </form>
      </div>
    </div>
  );
}
