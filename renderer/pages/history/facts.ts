import type { DaySummary } from '../../../shared/history/day-summary.ts';
import type { HistoryDays } from '../../../shared/history/history-view.ts';
import { completedOf, type DayRecord, stoppedEarlyOf } from '../../../shared/history/views.ts';
import type { Totals } from '../../../shared/sitting/ledger.ts';
import type { SegmentKind } from '../../../shared/sitting/segment-kind.ts';
import type { Happening } from '../../../shared/sitting/timeline.ts';
import type { Words } from '../../../shared/words/words.ts';
import { isWorthTelling } from '../../components/timeline/worth-telling.ts';
import { startOf } from './period.ts';
import type { Shown } from './use-shown.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** Something was measured on that day, or happened on it. */
export function isKnown({ totals, routines, reminders }: DaySummary): boolean {
  const measured = totals.sittingMs + totals.routineMs + totals.pausedMs;
  return isWorthTelling(measured) || Object.keys(routines).length > 0 || Object.keys(reminders).length > 0;
}

/** A view of which there is nothing to show: on no day of it was anything measured. */
export function isEmpty({ period, history, record }: Shown): boolean {
  if (isNew(history)) return true;
  return period.view === 'day' ? record === null || !wasLived(record) : !history.days.some(isKnown);
}

/** The whole history is a day that has hardly begun. */
export function isNew({ first, today, days }: HistoryDays): boolean {
  return first >= today && !days.some(isKnown);
}

/** Time that nobody measured tells nothing of a day. */
function wasLived({ summary, stretches }: DayRecord): boolean {
  return isKnown(summary) || stretches.some(({ kind }) => kind !== 'unobserved');
}

/** A sum of days in hours: in days it would be nights, too. */
export function lengthInAll({ historyPage: words, format }: Words, ms: number): string {
  return ms < dayMs ? format.duration(ms) : words.hours({ n: Math.floor(ms / hourMs) });
}

/** "Mon 23 November: sitting 5 hr, 3 routines completed." */
export function dayFacts(
  { historyPage: words, format }: Words,
  told: { readonly day: number; readonly totals: Partial<Totals>; readonly completed?: number },
): string {
  const date = format.date(startOf(told.day), 0, 'day');
  const lengths = order.flatMap((kind) => {
    const ms = told.totals[`${kind}Ms`] ?? 0;
    return isWorthTelling(ms) ? [words.facts[`${kind}Ms`]({ length: format.duration(ms) })] : [];
  });
  const completed = told.completed ?? 0;
  const facts = completed === 0 ? lengths : [...lengths, words.facts.completed({ n: completed })];
  return facts.length === 0 ? words.dayNothing({ date }) : words.dayFacts({ date, facts: format.list(facts) });
}

/** What follows the large line, in whole sentences. */
export function besides(said: Words, sum: DaySummary, kinds: readonly SegmentKind[]): string {
  const { historyPage: words } = said;
  const [completed, early] = [completedOf(sum), stoppedEarlyOf(sum)];
  const routines = completed + early === 0 ? words.noRoutine : words.routinesDone({ completed, early });
  const lengths = kinds.flatMap((kind) => {
    const ms = sum.totals[`${kind}Ms`];
    const say = sentences[kind];
    return say !== undefined && isWorthTelling(ms) ? [words[say]({ length: lengthInAll(said, ms) })] : [];
  });
  return said.format.sentences([routines, ...lengths]);
}

export function countOf(sum: DaySummary, happening: Happening): number {
  if (happening === 'completed') return completedOf(sum);
  if (happening === 'stoppedEarly') return stoppedEarlyOf(sum);
  return sum.reminders[happening] ?? 0;
}

const order: readonly SegmentKind[] = ['sitting', 'routine', 'paused', 'unobserved', 'away'];
const sentences: Readonly<Partial<Record<SegmentKind, 'awayFor' | 'pausedFor' | 'notMeasured'>>> = {
  away: 'awayFor',
  paused: 'pausedFor',
  unobserved: 'notMeasured',
};
