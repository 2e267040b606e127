import type { ReactNode } from 'react';
import { sumOfDays, type YearDay, yearOf, yearOfDay } from '../../../shared/history/views.ts';
import { Choice } from '../../components/Choice.tsx';
import { isWorthTelling } from '../../components/timeline/worth-telling.ts';
import { useWords } from '../../words.ts';
import { Breaks } from './Breaks.tsx';
import { ChartOrTable } from './ChartOrTable.tsx';
import { isEmpty, lengthInAll } from './facts.ts';
import { SatOnAverage } from './Headline.tsx';
import { MoveTotals } from './MoveTotals.tsx';
import { NothingThen } from './Nothing.tsx';
import { startOf } from './period.ts';
import { Sections } from './Section.tsx';
import { type Measure, measures } from './shade.ts';
import type { Shown } from './use-shown.ts';
import { YearMap } from './YearMap.tsx';
import styles from './YearView.module.css';

type Props = {
  readonly shown: Shown;
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  readonly isTable: boolean;
  readonly onGo: (day: number) => void;
  readonly onOpen: (day: number) => void;
};

/** Every day of a year at a glance. */
export function YearView({ shown, measure, onMeasure, isTable, onGo, onOpen }: Props): ReactNode {
  const words = useWords();
  const { historyPage: said, format } = words;
  const { history, period } = shown;
  const sum = sumOfDays(history.days);
  if (sum === null || isEmpty(shown)) return <NothingThen shown={shown} onGo={onGo} />;
  const year = yearOf(new Map(history.days.map((day) => [day.day, day])), yearOfDay(period.day));
  const { days, averageMs } = satOn(year);
  return (
    <>
      <SatOnAverage sum={sum} days={days} averageMs={averageMs} kinds={[]} />
      <ChartOrTable
        label={said.views.year}
        columns={[said.columns.month, said.columns.days, said.columns.average, words.status.totals.sittingMs, said.columns.completed]}
        rows={monthsOf(year).map((month) => {
          const sat = satOn(month);
          const completed = month.reduce((all, day) => all + day.completed, 0);
          return [
            format.date(startOf(month[0]?.day ?? 0), 0, 'month'),
            format.number(sat.days),
            format.duration(sat.averageMs),
            lengthInAll(words, sat.ms),
            format.number(completed),
          ];
        })}
        isTable={isTable}
      >
        <div className={styles['map']}>
          <Choice
            legend={said.shadeBy}
            choices={measures.map((value) => ({ value, label: said.measures[value] }))}
            chosen={measure}
            onChoose={(value) => onMeasure(value)}
          />
          <YearMap history={history} year={yearOfDay(period.day)} measure={measure} chosen={period.day} onOpen={onOpen} />
        </div>
      </ChartOrTable>
      <Sections>
        <Breaks sum={{ ...sum, totals: { ...sum.totals, unobservedMs: 0 } }} />
        <MoveTotals sum={sum} />
      </Sections>
    </>
  );
}

/** On how many days anything was sat, and how long on one of them. */
function satOn(days: readonly YearDay[]): { readonly days: number; readonly ms: number; readonly averageMs: number } {
  const sat = days.map(({ sittingMs }) => sittingMs).filter(isWorthTelling);
  const ms = sat.reduce((all, each) => all + each, 0);
  return { days: sat.length, ms, averageMs: sat.length === 0 ? 0 : ms / sat.length };
}

/** The months in which anything is known. */
function monthsOf(year: readonly YearDay[]): readonly (readonly YearDay[])[] {
  const months = Array.from({ length: 12 }, (_, index) => year.filter(({ month }) => month === index));
  return months.filter((days) => days.some(({ sittingMs, completed }) => isWorthTelling(sittingMs) || completed > 0));
}
