import * as v from 'valibot';
import type { Ledger } from './ledger.ts';
import { sumOf } from './ledger.ts';
import type { State } from './model.ts';

const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));
const totalsSchema = v.strictObject({ sittingMs: ms, awayMs: ms, routineMs: ms, pausedMs: ms, unobservedMs: ms });

/** The totals of the days touched last. */
export const lastDaysSchema = v.pipe(
  v.array(v.strictObject({ day: v.pipe(v.number(), v.integer()), totals: totalsSchema })),
  v.maxLength(10),
  v.readonly(),
);

/**
 * The log lost days, or got them back: from here on the state says of the last days what the log does. The streak goes on,
 * and so does whatever is open. A stretch of which the log may know nothing any more cannot be corrected.
 */
export function retell(state: State, days: Ledger['days']): State {
  const { ledger, senses } = state;
  const isAsBefore = days.length === ledger.days.length && days.every((told) => ledger.days.some((known) => isSame(told, known)));
  if (isAsBefore) return state;
  return { ...state, ledger: { ...ledger, days, lastAbsence: null }, senses: { ...senses, quiet: null } };
}

type Day = Ledger['days'][number];

const roundingMs = 1;

function isSame(one: Day, other: Day): boolean {
  return one.day === other.day && Math.abs(sumOf(one.totals) - sumOf(other.totals)) < roundingMs;
}
