import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { memo, type ReactNode, useState } from 'react';
import type { Ask } from '../../bridge.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Library } from '../../components/Library.tsx';
import { Page } from '../../components/Page.tsx';
import { Refusal } from '../../components/Refusal.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useLater } from '../../use-later.ts';
import { useWords } from '../../words.ts';
import { Came } from './Came.tsx';
import { DayView } from './DayView.tsx';
import { isEmpty, isKnown } from './facts.ts';
import { HistoryMenu } from './HistoryMenu.tsx';
import styles from './HistoryPage.module.css';
import { NothingYet } from './Nothing.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { type Period, periodName, startOf, views } from './period.ts';
import type { Measure } from './shade.ts';
import { useActs } from './use-acts.ts';
import { type Shown, useShown } from './use-shown.ts';

type Props = {
  /** Moves when the log has grown. */
  readonly seq: number;
  readonly today: number;
  readonly ask: Ask;
};

const loadWeekView = async () => (await import('./WeekView.tsx')).WeekView;
const loadYearView = async () => (await import('./YearView.tsx')).YearView;

/** Every day that was: one, a week or a year at a time. Drawn anew only where the log has grown, not with each snapshot. */
export const HistoryPage = memo(function HistoryPage({ seq, today, ask }: Props): ReactNode {
  const words = useWords();
  const WeekView = useLater(loadWeekView);
  const YearView = useLater(loadYearView);
  const { historyPage: said, format } = words;
  const [view, setView] = useState<Period['view']>('day');
  /** Null follows the day that it is. */
  const [day, setDay] = useState<number | null>(null);
  /** How often what had the keyboard has gone away with what it did. */
  const [focusTurn, setFocusTurn] = useState(0);
  const [measure, setMeasure] = useState<Measure>('sitting');
  const [isTable, setTable] = useState(false);
  const wanted = day ?? today;
  const { shown, isRefused, lookAgain } = useShown(ask, { view, day: wanted, firstWeekday: format.firstWeekday }, seq);
  const acts = useActs(ask, lookAgain);
  const go = (to: number): void => setDay(to === today ? null : to);
  const focusName = (): void => setFocusTurn((before) => before + 1);
  const open = (to: number): void => {
    go(to);
    setView('day');
    focusName();
  };
  const tabs = views.map((id) => ({ id, name: said.views[id] }));
  const common = {
    isTable,
    onGo: (to: number) => {
      go(to);
      focusName();
    },
  };
  return (
    <Library>
      <Page title={said.title} look="charts">
        <h1 className="visually-hidden">{said.title}</h1>
        <Came
          came={acts.came}
          canUndo={shown?.history.canUndo ?? false}
          onUndo={() => {
            acts.undo();
            focusName();
          }}
        />
        <Refusal why={isRefused ? said.noAnswer : null} />
        <Tabs
          label={said.title}
          tabs={tabs}
          shown={view}
          onShow={(to) => {
            setView(to);
            setFocusTurn(0);
          }}
        >
          {shown !== null && shown.period.view === view && (
            <div className={styles['view']}>
              <PeriodBar
                period={shown.period}
                name={periodName(words, shown.period)}
                wanted={wanted}
                bounds={{ from: Math.min(shown.history.first, today), to: Math.max(shown.history.last, today) }}
                today={today}
                focusTurn={focusTurn}
                onGo={go}
              >
                {!isEmpty(shown) && (
                  <IconButton
                    label={isTable ? said.asChart : said.asTable}
                    icon={isTable ? ChartNoAxesColumn : Table2}
                    onClick={() => setTable(!isTable)}
                  />
                )}
                <HistoryMenu day={deletable(shown)} since={format.date(startOf(shown.history.first), 0, 'full')} acts={acts} />
              </PeriodBar>
              <NothingYet shown={shown}>
                {view === 'day' && <DayView {...common} shown={shown} />}
                {view === 'week' && WeekView && <WeekView {...common} shown={shown} onOpen={open} />}
                {view === 'year' && YearView && (
                  <YearView {...common} shown={shown} measure={measure} onMeasure={setMeasure} onOpen={open} />
                )}
              </NothingYet>
            </div>
          )}
        </Tabs>
      </Page>
    </Library>
  );
});

/** The day in sight, where there is anything of it. */
function deletable({ period, record }: Shown): number | null {
  return record !== null && (record.stretches.length > 0 || isKnown(record.summary)) ? period.day : null;
}
