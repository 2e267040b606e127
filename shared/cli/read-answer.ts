import { assertNever } from '../assert-never.ts';
import type { HistoryDays } from '../history/history-view.ts';
import type { RoutinePlan } from '../routine/plan.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words/words.ts';
import { said } from './answer.ts';
import { historyJson, historyText } from './history.ts';
import type { CliAnswer, ReadRequest } from './request.ts';
import { routinesJson, routinesText } from './routines.ts';

/** What is kept in a profile, in memory or in its files. */
export type Shelf = {
  readonly settings: () => Settings;
  readonly routines: () => readonly RoutinePlan[];
  /** Every day there is. */
  readonly days: () => Promise<Pick<HistoryDays, 'days' | 'today'>>;
};

/** The answer to what only wants to know; the same whether Unhunch runs or not. */
export async function readAnswer(words: Words, { settings, routines, days }: Shelf, request: ReadRequest): Promise<CliAnswer> {
  switch (request.kind) {
    case 'settings':
      return said(`${JSON.stringify(request.key === null ? settings() : settings()[request.key])}\n`);
    case 'routines':
      return said((request.json ? routinesJson : routinesText)(words, routines(), settings().routineId));
    case 'history': {
      const known = await days();
      return said(request.json ? historyJson(known) : historyText(words, known));
    }
    default:
      return assertNever(request);
  }
}
