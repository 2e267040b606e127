import { Pause } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref, SubmitEvent } from 'react';
import { useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import type { PauseEnd } from '../../../shared/command.ts';
import { parseTimeOfDay } from '../../../shared/duration.ts';
import { pauseLengths } from '../../../shared/lengths.ts';
import { Button } from '../../components/Button.tsx';
import { PopoverButton } from '../../components/PopoverButton.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { focusTime, TimeField } from '../../components/TimeField.tsx';
import type { Run } from '../../run.ts';
import { useWords } from '../../words.ts';
import styles from './PauseMenu.module.css';

/** What can be done with it from elsewhere: it opens with the keyboard in its time. */
export type PauseMenuHandle = { readonly showTime: () => void };

type Props = { readonly ref: Ref<PauseMenuHandle>; readonly run: Run };

type Shown = 'closed' | 'choices' | 'time';

export function PauseMenu({ ref, run }: Props): ReactNode {
  const words = useWords().status;
  const anchor = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>('closed');
  useImperativeHandle(ref, () => ({
    showTime: () => {
      // It has the focus first, and so gets it back.
      anchor.current?.querySelector('button')?.focus();
      setShown('time');
    },
  }));
  return (
    <div ref={anchor} className={styles['anchor']}>
      <PopoverButton
        look="quiet"
        label={words.pause}
        button={
          <>
            <Pause aria-hidden="true" />
            {words.pause}
          </>
        }
        placement="top start"
        isOpen={shown !== 'closed'}
        onOpenChange={(isOpen) => setShown(isOpen ? 'choices' : 'closed')}
      >
        {(close) => (
          <Choices
            isTimeWanted={shown === 'time'}
            pause={(end) => {
              close();
              run({ type: 'pause', end });
            }}
          />
        )}
      </PopoverButton>
    </div>
  );
}

type ChoicesProps = { readonly isTimeWanted: boolean; readonly pause: (end: PauseEnd) => void };

function Choices({ isTimeWanted, pause }: ChoicesProps): ReactNode {
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
