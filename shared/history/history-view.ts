import type { Outcome } from '../command.ts';
import type { DaySummary } from './day-summary.ts';

/** What a window is told of a range of days; those of which nothing is known are left out. */
export type HistoryDays = {
  readonly days: readonly DaySummary[];
  /** The first and the last day of the whole history; today is always in it. */
  readonly first: number;
  readonly last: number;
  readonly today: number;
  /** The last deletion can be taken back. */
  readonly canUndo: boolean;
};

/** All of history, or one day of it. */
export type DaysToDelete = number | 'all';

/** The kinds of file that the history can be written to, which are also their endings. */
export const historyFormats = ['json', 'csv'] as const;
export type HistoryFormat = (typeof historyFormats)[number];

/** The kind of a file by its name; null where its ending is none of them. */
export function historyFormatOf(file: string): HistoryFormat | null {
  return historyFormats.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? null;
}

/** What a file of history holds at most; ten full years are less than half of it. */
export const historyFileLimits = { megabytes: 150, years: 200 } as const;

export const historyFileBytes = historyFileLimits.megabytes * 1024 * 1024;

/** How many days of a file are new, and how many were there already and stay as they are. */
export type HistoryImport =
  | { readonly kind: 'done'; readonly added: number; readonly kept: number }
  | Exclude<Outcome, { readonly kind: 'done' }>;
