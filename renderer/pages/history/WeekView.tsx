import type { ReactNode } from 'react';
import { completedOf, sumOfDays, type WeekDay, weekOf } from '../../../shared/history/views.ts';
import type { Totals } from '../../../shared/sitting/ledger.ts';
import type { SegmentKind } from '../../../shared/sitting/segment-kind.ts';
import { isWorthTelling, kindsIn } from '../../components/timeline/worth-telling.ts';
import { useWords } from '../../words.ts';
import { Breaks } from './Breaks.tsx';
import { ChartOrTable } from './ChartOrTable.tsx';
import { isEmpty } from './facts.ts';
import { SatOnAverage } from './Headline.tsx';
import { MoveTotals } from './MoveTotals.tsx';
import { NothingThen } from './Nothing.tsx';
import { startOf } from './period.ts';
import { Sections } from './Section.tsx';
import type { Shown } from './use-shown.ts';
import { WeekBars } from './WeekBars.tsx';

type Props = {
  readonly shown: Shown;
  readonly isTable: boolean;
  readonly onGo: (day: number) => void;
  readonly onOpen: (day: number) => void;
};

/** Seven days beside each other. */
export function WeekView({ shown, isTable, onGo, onOpen }: Props): ReactNode {
  const words = useWords();
  const { historyPage: said, format, status } = words;
  const { history, period } = shown;
  const sum = sumOfDays(history.days);
  if (sum === null || isEmpty(shown)) return <NothingThen shown={shown} onGo={onGo} />;
  const summaries = new Map(history.days.map((day) => [day.day, day]));
  const week = weekOf(summaries, period.day, period.firstWeekday);
  const { average, days } = averageOf(week);
  const inSight = kindsIn(sum.totals).map(({ kind }) => kind);
  return (
    <>
      <SatOnAverage sum={sum} days={days} averageMs={average} kinds={['paused', 'unobserved']} />
      <ChartOrTable
        label={said.views.week}
        columns={[said.columns.day, ...inSight.map((kind) => status.totals[`${kind}Ms`]), said.columns.completed]}
        rows={week.map(({ day, totals }) => {
          const summary = summaries.get(day);
          return [
            format.date(startOf(day), 0, 'day'),
            ...inSight.map((kind) => format.duration(totals[`${kind}Ms`])),
            format.number(summary === undefined ? 0 : completedOf(summary)),
          ];
        })}
        isTable={isTable}
      >
        <WeekBars
          week={week}
          completed={(day) => completedOf(summaries.get(day) ?? { routines: {} })}
          sum={barTotals(sum.totals)}
          average={days > 1 ? average : null}
          today={history.today}
          chosen={period.day}
          onOpen={onOpen}
        />
      </ChartOrTable>
      <Sections>
        <Breaks sum={sum} />
        <MoveTotals sum={sum} />
      </Sections>
    </>
  );
}

/** Over the days on which anything was sat: a free day is no day of little sitting. */
function averageOf(week: readonly WeekDay[]): { readonly average: number; readonly days: number } {
  const sat = week.map(({ totals }) => totals.sittingMs).filter(isWorthTelling);
  const sum = sat.reduce((all, ms) => all + ms, 0);
  return { average: sat.length === 0 ? 0 : sum / sat.length, days: sat.length };
}

/** Away is no bar: a night would stand above every day. */
function barTotals({ awayMs: _, ...rest }: Totals): Omit<Totals, `${Extract<SegmentKind, 'away'>}Ms`> {
  return rest;
}
