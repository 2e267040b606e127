import { CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../words.ts';
import { isNew } from './facts.ts';
import styles from './Nothing.module.css';
import { rangeOf, startOf } from './period.ts';
import type { Shown } from './use-shown.ts';

/** In place of all views while the whole history is a day that has hardly begun. */
export function NothingYet({ shown: { history }, children }: { readonly shown: Shown; readonly children: ReactNode }): ReactNode {
  const { historyPage: words } = useWords();
  return isNew(history) ? <Nothing title={words.emptyYet} why={words.emptyYetWhy} /> : children;
}

/** In place of a view of which nothing is known. */
export function NothingThen({ shown, onGo }: { readonly shown: Shown; readonly onGo: (day: number) => void }): ReactNode {
  const { historyPage: words, format } = useWords();
  const { first } = shown.history;
  const { view } = shown.period;
  if (rangeOf(shown.period).to >= first) {
    const title = { day: words.emptyDay, week: words.emptyWeek, year: words.emptyYear }[view];
    return <Nothing title={title} why={words.emptyWhy} />;
  }
  return (
    <Nothing title={words.emptyBefore} why={words.emptyBeforeWhy({ date: format.date(startOf(first), 0, 'full') })}>
      <Button look="soft" onClick={() => onGo(first)}>
        {words.showFirst}
      </Button>
    </Nothing>
  );
}

type Props = { readonly title: string; readonly why: string; readonly children?: ReactNode };

function Nothing({ title, why, children }: Props): ReactNode {
  return (
    <div className={styles['nothing']}>
      <CalendarDays className={styles['sign']} aria-hidden="true" strokeWidth={1.25} />
      <p className={styles['title']}>{title}</p>
      <p className={styles['why']}>{why}</p>
      {children}
    </div>
  );
}
