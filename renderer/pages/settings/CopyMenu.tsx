import { Check, Copy } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useId, useState } from 'react';
import { settingsWords as words } from '../../../shared/words/en/settings.ts';
import { daysWords, weekdays } from '../../../shared/words/en/week.ts';
import type { WorkingHours } from '../../../shared/working-hours.ts';
import { isSameDay } from '../../../shared/working-week.ts';
import { Button } from '../../components/Button.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import styles from './CopyMenu.module.css';

type Props = {
  readonly weekday: number;
  readonly hours: WorkingHours;
  /** `settle` is told why not, or null. */
  readonly onCopy: (targets: readonly number[], settle: (why: string | null) => void) => void;
};

type Answer = { readonly done: string | null; readonly refusal: string | null };

const everyDay = weekdays.map((_, day) => day);
const allWeekdays = everyDay.slice(0, 5);

/** Where else the hours of a weekday shall hold. It stays open, so that days can be picked one after another. */
export function CopyMenu({ weekday, hours, onCopy }: Props): ReactNode {
  const id = useId();
  const [{ done, refusal }, setAnswer] = useState<Answer>({ done: null, refusal: null });
  const name = weekdays[weekday] ?? '';
  const hasSame = (day: number): boolean => isSameDay(hours[day] ?? [], hours[weekday] ?? []);
  const choices = [
    { label: words.allWeekdays, days: allWeekdays },
    { label: words.everyDay, days: everyDay },
    ...everyDay.map((day) => ({ label: weekdays[day] ?? '', days: [day] })),
  ].filter(({ days }) => days.some((day) => day !== weekday));
  const copy = (days: readonly number[]): void => {
    const targets = days.filter((day) => day !== weekday);
    onCopy(targets, (why) => setAnswer({ done: why === null ? words.copied(daysWords(targets)) : null, refusal: why }));
  };
  return (
    <div className={styles['anchor']} style={anchorNamed(`--copy-${weekday}`)}>
      <Button look="quiet" popoverTarget={id} aria-label={words.copyDay(name)}>
        <Copy aria-hidden="true" />
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a popover of choices is no part of a form. */}
      <div
        id={id}
        popover="auto"
        className={styles['menu']}
        role="group"
        aria-label={words.copyTo(name)}
        onToggle={() => setAnswer({ done: null, refusal: null })}
      >
        <p className={styles['title']} aria-hidden="true">
          {words.copyTo(name)}
        </p>
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
    </div>
  );
}

function anchorNamed(name: string): CSSProperties {
  // React's own type knows no custom properties.
  return { '--here': name } as CSSProperties;
}
