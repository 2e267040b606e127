import { cut, log } from './booking.ts';
import type { Absence, Ledger } from './ledger.ts';
import { partsKept, sumMs } from './ledger.ts';
import type { Limits } from './limits.ts';
import type { Quiet, State, Turn } from './model.ts';
import { change, senses } from './model.ts';
import { comeBack, isShut } from './presence.ts';
import { refuse } from './reminders.ts';

/** Nobody sits through longer absences. */
const longestMs = 12 * 60 * 60_000;

/** What may be corrected: epoch ms of its beginning, with the offset of then, and its length. */
export type Correctable = { readonly at: number; readonly utcOffsetMinutes: number; readonly ms: number };

/**
 * The user says what the last absence, or the last stretch without input, really was. Appended to the log, from which
 * the streak and all totals follow; once, because a corrected stretch is nobody's guess any more.
 */
export function correct(turn: Turn, as: 'sitting' | 'resting', limits: Limits): Turn {
  if (isShut(turn.state)) return refuse(turn, 'locked');
  return as === 'sitting' ? wasSitting(turn) : wasResting(turn, limits);
}

/** The absence that the user may call sitting: the last one, over or not. */
export function correctableAbsence({ lastAbsence }: Ledger): Correctable | null {
  const [first] = lastAbsence?.parts ?? [];
  if (lastAbsence === null || first === undefined || lastAbsence.parts.length >= partsKept) return null;
  if (lastAbsence.ms > longestMs) return null;
  return { at: first.at, utcOffsetMinutes: first.utcOffsetMinutes, ms: lastAbsence.ms };
}

export function correctableQuiet({ senses: { quiet } }: State): Correctable | null {
  return quiet && { at: quiet.at, utcOffsetMinutes: quiet.utcOffsetMinutes, ms: quiet.ms };
}

function wasSitting(turn: Turn): Turn {
  const { state } = turn;
  // Whoever says so is here.
  const here = state.open.kind === 'away' ? comeBack(turn, state.t) : cut(turn);
  const absence = here.state.ledger.lastAbsence;
  if (absence === null || correctableAbsence(here.state.ledger) === null) return refuse(turn, 'nothingToCorrect');
  const satMs = sumMs(absence.parts.filter((part) => part.here === 'sitting'));
  const gainedMs = absence.isSettled ? 0 : satMs + (absence.rested ? absence.streakBeforeMs : 0);
  const told = log(here, state.t, {
    type: 'corrected',
    as: 'sitting',
    agoMs: absence.laterMs + absence.ms,
    parts: absence.parts,
    isRest: false,
    streakMs: here.state.ledger.streakMs + gainedMs,
  });
  return moveAnswers(senses(told, { quiet: null }), (ms) => afterRegain(ms, absence, gainedMs, state.answeredBeforeMs));
}

function wasResting(turn: Turn, limits: Limits): Turn {
  const { quiet } = turn.state.senses;
  if (quiet === null) return refuse(turn, 'nothingToCorrect');
  const here = cut(turn);
  const { ledger, t } = here.state;
  const isRest = !quiet.isSettled && quiet.ms + adjoiningMs(quiet, ledger.lastAbsence, t) >= limits.restMs;
  const lostMs = quiet.isSettled ? 0 : (quiet.here === 'sitting' ? quiet.ms : 0) + (isRest ? quiet.streakBeforeMs : 0);
  const { at, utcOffsetMinutes, ms } = quiet;
  const told = log(here, t, {
    type: 'corrected',
    as: 'resting',
    agoMs: t - quiet.since,
    parts: [{ at, utcOffsetMinutes, ms, here: quiet.here }],
    isRest,
    streakMs: Math.max(0, ledger.streakMs - lostMs),
  });
  const least = isRest ? 0 : quiet.streakBeforeMs;
  const moved = moveAnswers(told, (value) => (value > least ? Math.max(least, value - lostMs) : value));
  return senses(moved, { quiet: null });
}

/** An absence that followed at once belongs to the same rest. */
function adjoiningMs(quiet: Quiet, absence: Absence | null, t: number): number {
  if (absence === null) return 0;
  const since = t - absence.laterMs - absence.ms;
  return Math.abs(since - quiet.until) < 1 ? absence.ms : 0;
}

/** Streaks at which something was answered, in the count that the correction brings back. */
function afterRegain(ms: number, absence: Absence, gainedMs: number, answeredBeforeMs: number): number {
  if (absence.rested && !absence.isSettled) return ms > 0 ? ms + gainedMs : answeredBeforeMs;
  return ms > absence.streakBeforeMs ? ms + gainedMs : ms;
}

function moveAnswers(turn: Turn, move: (ms: number) => number): Turn {
  const { reminder, answeredMs } = turn.state;
  const moved = reminder.kind === 'due' ? { ...reminder, dueStreakMs: move(reminder.dueStreakMs) } : reminder;
  return change(turn, { answeredMs: move(answeredMs), reminder: moved });
}
