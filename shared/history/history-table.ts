import { assertNever } from '../assert-never.ts';
import type { Entry } from '../sitting/entry.ts';
import { sumMs } from '../sitting/ledger.ts';
import { isoOf } from './iso.ts';

/** The columns of the history as a table, in their order; the README says what each holds. */
export const historyColumns = [
  'start',
  'end',
  'type',
  'kind',
  'source',
  'minutes',
  'event',
  'reason',
  'streak_minutes',
  'routine',
  'routine_end',
  'rest',
  'moves',
] as const;

export type HistoryRow = { readonly [K in (typeof historyColumns)[number]]?: string | number };

/** An entry as a row. What it has nothing to say of stays empty. */
export function rowOf(entry: Entry): HistoryRow {
  const { at, utcOffsetMinutes, type } = entry;
  const start = isoOf({ at, utcOffsetMinutes });
  switch (type) {
    case 'segment':
      return { start, end: endOf(entry), type, kind: entry.kind, source: entry.source, minutes: minutesOf(entry.ms) };
    case 'rested':
      return { start, type, kind: entry.how, minutes: minutesOf(entry.ms) };
    case 'restarted':
      return { start, type, minutes: minutesOf(entry.ms) };
    case 'reminder':
      return {
        start,
        type,
        event: entry.event,
        ...(entry.why === undefined ? {} : { reason: entry.why }),
        streak_minutes: minutesOf(entry.streakMs),
      };
    case 'routine': {
      const steps = entry.report?.steps ?? [];
      return {
        start,
        type,
        ...(entry.routine === undefined ? {} : { routine: entry.routine }),
        routine_end: entry.end,
        minutes: minutesOf(steps.reduce((sum, { playedMs }) => sum + playedMs, 0)),
        rest: entry.isRest ? 'yes' : 'no',
        moves: steps.map(({ move, reps, plannedReps }) => `${move} ${reps}/${plannedReps}`).join('; '),
      };
    }
    case 'corrected':
      return {
        start,
        type,
        kind: entry.as,
        minutes: minutesOf(sumMs(entry.parts)),
        rest: entry.isRest ? 'yes' : 'no',
        streak_minutes: minutesOf(entry.streakMs),
      };
    case 'paused':
      return { start, end: isoOf({ at: entry.until, utcOffsetMinutes }), type };
    case 'resumed':
      return { start, type, reason: entry.by };
    default:
      return assertNever(entry);
  }
}

function endOf({ at, ms, utcOffsetMinutes }: Extract<Entry, { type: 'segment' }>): string {
  return isoOf({ at: at + ms, utcOffsetMinutes });
}

/** To the thousandth, which is enough for a second. */
function minutesOf(ms: number): number {
  return Math.round(ms / 60) / 1000;
}
