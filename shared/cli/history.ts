import { type DaySummary, emptyDay } from '../history/day-summary.ts';
import type { HistoryDays } from '../history/history-view.ts';
import { completedOf, stoppedEarlyOf, sumOfDays, weekRange } from '../history/views.ts';
import type { Words } from '../words/words.ts';
import { totalsIn, wholeNumbers } from './status.ts';

type Known = Pick<HistoryDays, 'days' | 'today'>;

/** One line of JSON for programs: every day there is. Its keys are a promise: add, never rename. */
export function historyJson({ days, today }: Known): string {
  return `${JSON.stringify({ today: dateOf(today), days: days.map(dayJson) }, wholeNumbers)}\n`;
}

/** The same for people: today, and the week as far as it has come. */
export function historyText(words: Words, { days, today }: Known): string {
  const { from } = weekRange(today, words.format.firstWeekday);
  const week = days.filter(({ day }) => day >= from && day <= today);
  const lines = [
    ...periodLines(words, words.cli.today, days.find(({ day }) => day === today) ?? emptyDay(today)),
    ...periodLines(words, words.cli.week, sumOfDays(week) ?? emptyDay(from)),
  ];
  return `${lines.join('\n')}\n`;
}

function periodLines(words: Words, says: Words['cli']['today'], summary: DaySummary): readonly string[] {
  const { cli } = words;
  const { snoozed = 0, skipped = 0, held = 0, missed = 0 } = summary.reminders;
  return [
    says(totalsIn(words, summary.totals)),
    `  ${cli.routinesDone({ completed: completedOf(summary), stoppedEarly: stoppedEarlyOf(summary) })}`,
    `  ${cli.breaks({ snoozed, skipped, held, missed })}`,
  ];
}

function dayJson({ day, totals, routines, reminders, moves }: DaySummary): Readonly<Record<string, unknown>> {
  const { sittingMs, awayMs, routineMs, pausedMs, unobservedMs } = totals;
  return { date: dateOf(day), sittingMs, awayMs, routineMs, pausedMs, unobservedMs, routines, reminders, moves };
}

const dayMs = 24 * 60 * 60_000;

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().replace(/T.*$/, '');
}
