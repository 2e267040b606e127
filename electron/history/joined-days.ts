import { bothOf, type Summaries, summarise } from '../../shared/history/day-summary.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import type { KnownLogs } from './index-file.ts';

/** What the days amount to: what stands in the log and what is not written yet, then what came from files. */
export function joinedDays({ log, imported }: KnownLogs, unwritten: readonly Entry[]): Summaries {
  const days = new Map(summarise(unwritten, log.index.days));
  for (const [day, summary] of imported.index.days) {
    const own = days.get(day);
    days.set(day, own === undefined ? summary : bothOf(own, summary));
  }
  return days;
}
