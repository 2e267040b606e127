import { Pause } from 'lucide-react';
import type { ReactNode, Ref, SubmitEvent } from 'react';
import { useId, useRef, useState } from 'react';
import type { PauseEnd } from '../../../shared/command.ts';
import { formatDuration, parseTimeOfDay } from '../../../shared/duration.ts';
import { pauseLengths } from '../../../shared/lengths.ts';
import { statusWords as words } from '../../../shared/words/en/status.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import type { Run } from '../../run.ts';
import styles from './PauseMenu.module.css';

const choices: readonly { readonly name: string; readonly end: PauseEnd }[] = [
  ...pauseLengths.offered.map((minutes) => ({
    name: words.pauseFor(formatDuration(minutes * 60_000)),
    end: { kind: 'for', minutes } as const,
  })),
  { name: words.pauseUntilTomorrow, end: { kind: 'morning' } },
];

type Props = { readonly ref: Ref<HTMLDivElement>; readonly run: Run };

/** A native popover: it closes on Escape, on a click elsewhere and on a choice, and gives the focus back. */
export function PauseMenu({ ref, run }: Props): ReactNode {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const pause = (end: PauseEnd): void => {
    menu.current?.hidePopover();
    run({ type: 'pause', end });
  };
  const pauseUntil = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const minuteOfDay = parseTimeOfDay(String(new FormData(event.currentTarget).get('time')));
    if (minuteOfDay === null) setRefusal(words.untilWhat);
    else pause({ kind: 'at', minuteOfDay });
  };
  return (
    <div ref={ref} className={styles['anchor']}>
      <Button look="quiet" popoverTarget={id}>
        <Pause aria-hidden="true" />
        {words.pause}
      </Button>
      <div ref={menu} id={id} popover="auto" className={styles['menu']} onToggle={() => setRefusal(null)}>
        <ul aria-label={words.pause}>
          {choices.map(({ name, end }) => (
            <li key={name} className={styles['choice']}>
              <Button look="quiet" onClick={() => pause(end)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
        <form className={styles['chosen']} noValidate onSubmit={pauseUntil}>
          <label className={styles['until']}>
            {words.pauseUntil}{' '}
            <input
              className={styles['time']}
              type="time"
              name="time"
              required
              aria-invalid={refusal !== null}
              aria-describedby={`${id}refusal`}
            />
          </label>
          <Button look="soft" type="submit">
            {words.pause}
          </Button>
        </form>
        <div className={styles['refusal']}>
          <Refusal id={`${id}refusal`} why={refusal} />
        </div>
      </div>
    </div>
  );
}
