import { type KeyboardEvent, type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { PauseEnd } from '../../../shared/command.ts';
import { parseTimeOfDay } from '../../../shared/duration.ts';
import { pauseLengths } from '../../../shared/lengths.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { focusTime, TimeField } from '../../components/TimeField.tsx';
import { useWords } from '../../words.ts';
import styles from './PauseChoices.module.css';

type Props = { readonly isTimeWanted: boolean; readonly pause: (end: PauseEnd) => void };

/** How long to pause: a length, until tomorrow, or until a time. */
export function PauseChoices({ isTimeWanted, pause }: Props): ReactNode {
  const id = useId();
  const { status: words, format } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [time, setTime] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (isTimeWanted) focusTime(form.current);
  }, [isTimeWanted]);
  const choices: readonly { readonly name: string; readonly end: PauseEnd }[] = [
    ...pauseLengths.offered.map((minutes) => ({
      name: words.pauseFor({ length: format.duration(minutes * 60_000) }),
      end: { kind: 'for', minutes } as const,
    })),
    { name: words.pauseUntilTomorrow, end: { kind: 'morning' } },
  ];
  const pauseUntil = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const minuteOfDay = parseTimeOfDay(time);
    if (minuteOfDay === null) setRefusal(words.untilWhat);
    else pause({ kind: 'at', minuteOfDay });
  };
  // Only an input of the browser's own does so by itself.
  const submitOnEnter = ({ key, currentTarget }: KeyboardEvent): void => {
    if (key === 'Enter') currentTarget.closest('form')?.requestSubmit();
  };
  return (
    <>
      <ul aria-label={words.pause}>
        {choices.map(({ name, end }) => (
          <li key={name} className={styles['choice']}>
            <Button look="quiet" onClick={() => pause(end)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <form ref={form} className={styles['chosen']} noValidate onSubmit={pauseUntil}>
        <TimeField
          label={words.pauseUntil}
          labelLook="shown"
          value={time}
          onChange={setTime}
          isInvalid={refusal !== null}
          describedBy={`${id}refusal`}
          onKeyDown={submitOnEnter}
        />
        <Button look="soft" type="submit">
          {words.pause}
        </Button>
      </form>
      <div className={styles['refusal']}>
        <Refusal id={`${id}refusal`} why={refusal} />
      </div>
    </>
  );
}
