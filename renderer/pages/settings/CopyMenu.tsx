import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { weekdaysFrom } from '../../../shared/sitting/calendar.ts';
import { daysWords } from '../../../shared/words/week.ts';
import type { WorkingHours } from '../../../shared/working-hours.ts';
import { isSameDay } from '../../../shared/working-week.ts';
import { Button } from '../../components/Button.tsx';
import { PopoverPanel } from '../../components/PopoverPanel.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { useWords } from '../../words.ts';
import styles from './CopyMenu.module.css';

type Props = {
  readonly weekday: number;
  readonly hours: WorkingHours;
  /** `settle` is told why not, or null. */
  readonly onCopy: (targets: readonly number[], settle: (why: string | null) => void) => void;
};

type Answer = { readonly done: string | null; readonly refusal: string | null };

/** Where else the hours of a weekday shall hold. It stays open, so that days can be picked one after another. */
export function CopyMenu({ weekday, hours, onCopy }: Props): ReactNode {
  const spoken = useWords();
  const { settings: words, format } = spoken;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [{ done, refusal }, setAnswer] = useState<Answer>({ done: null, refusal: null });
  const nameOf = (day: number): string => format.weekday(day, 'long');
  const name = nameOf(weekday);
  const everyDay = hours.map((_, day) => day);
  const hasSame = (day: number): boolean => isSameDay(hours[day] ?? [], hours[weekday] ?? []);
  const label = words.copyDay({ day: name });
  const show = (isOpen: boolean): void => {
    setOpen(isOpen);
    setAnswer({ done: null, refusal: null });
  };
  const choices = [
    { label: words.allWeekdays, days: everyDay.slice(0, 5) },
    { label: words.everyDay, days: everyDay },
    ...weekdaysFrom(format.firstWeekday).map((day) => ({ label: nameOf(day), days: [day] })),
  ].filter(({ days }) => days.some((day) => day !== weekday));
  const copy = (days: readonly number[]): void => {
    const targets = days.filter((day) => day !== weekday);
    onCopy(targets, (why) => setAnswer({ done: why === null ? words.copied({ days: daysWords(spoken, targets) }) : null, refusal: why }));
  };
  return (
    <>
      <Button ref={button} look="quiet" aria-label={label} aria-expanded={isOpen} onClick={() => show(true)}>
        <Copy aria-hidden="true" />
      </Button>
      <PopoverPanel triggerRef={button} label={label} placement="bottom end" isOpen={isOpen} onOpenChange={show}>
        <div className={styles['menu']}>
          <p className={styles['title']}>{words.copyTo({ day: name })}</p>
          <ul className={styles['choices']}>
            {choices.map(({ label, days }) => (
              <li key={label}>
                <Button look="soft" onClick={() => copy(days)}>
                  {label}
                  {days.every(hasSame) && <Check aria-label={words.sameHours} />}
                </Button>
              </li>
            ))}
          </ul>
          <p className={styles['done']} role="status">
            {done}
          </p>
          <Refusal why={refusal} />
        </div>
      </PopoverPanel>
    </>
  );
}
