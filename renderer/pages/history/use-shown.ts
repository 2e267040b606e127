import { useCallback, useEffect, useState } from 'react';
import type { HistoryDays } from '../../../shared/history/history-view.ts';
import type { DayRecord } from '../../../shared/history/views.ts';
import type { Ask } from '../../bridge.ts';
import { type Period, rangeOf } from './period.ts';

/** What main has told of a period; the day itself only where one is looked at. */
export type Shown = { readonly period: Period; readonly history: HistoryDays; readonly record: DayRecord | null };

type Answer = { readonly shown: Shown | null; readonly isRefused: boolean };

/**
 * What is in sight, and the days in sight alone: the last answer until the next is there, so that a name never stands
 * above another's numbers. Asked for again where the log has grown, or where the user comes back to the window.
 */
export function useShown(ask: Ask, { view, day, firstWeekday }: Period, seq: number): Answer & { readonly lookAgain: () => void } {
  const [looks, setLooks] = useState(0);
  const [answer, setAnswer] = useState<Answer>({ shown: null, isRefused: false });
  const lookAgain = useCallback(() => setLooks((before) => before + 1), []);
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('focus', lookAgain, { signal: listening.signal });
    return () => listening.abort();
  }, [lookAgain]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seq` and `looks` say when an answer is out of date.
  useEffect(() => {
    let isWanted = true;
    const period = { view, day, firstWeekday };
    const record = view === 'day' ? ask('readHistoryDay', day) : null;
    Promise.all([ask('readHistoryDays', rangeOf(period)), record]).then(
      ([history, told]) => {
        if (isWanted) setAnswer({ shown: { period, history, record: told }, isRefused: false });
      },
      () => {
        if (isWanted) setAnswer(({ shown }) => ({ shown, isRefused: true }));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask, view, day, firstWeekday, seq, looks]);
  return { ...answer, lookAgain };
}
