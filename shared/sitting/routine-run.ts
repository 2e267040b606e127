import { usualRoutineId } from '../routine/built-in-ids.ts';
import { isDone } from '../routine/is-done.ts';
import type { RoutineReport, StepPlayed } from '../routine/report.ts';
import { book, log } from './booking.ts';
import type { RoutineEnd } from './entry.ts';
import { idleResolutionMs } from './idle-trust.ts';
import type { RunningRoutine, Turn } from './model.ts';
import { change, emit, senses, streakAt } from './model.ts';
import { hideNotice } from './notice.ts';

/** A window that plays reports at least every 5 s; one silent for so long is gone or hung. */
const silentAfterMs = 30_000;
const pausedAtMostMs = 10 * 60_000;
/** No routine takes so long; a player that never ends is broken. */
const runsAtMostMs = 2 * 60 * 60_000;

/** Begins a routine. While one runs it comes to the front; another one has to wait for its end. */
export function startRoutine(turn: Turn, id: string | undefined): Turn {
  const { state } = turn;
  if (state.routine !== null) {
    const isOther = id !== undefined && id !== state.routine.id;
    return emit(turn, isOther ? { type: 'refuse', why: 'anotherRuns' } : { type: 'openRoutine', isFresh: false });
  }
  const routine = {
    id: id ?? usualRoutineId,
    since: state.t,
    report: null,
    reportedAt: state.t,
    pausedSince: null,
    elsewhere: 0,
    elsewhereAt: null,
  };
  return emit(change(hideNotice(book(turn, state.t, 'routine', 'user')), { routine }), { type: 'openRoutine', isFresh: true });
}

/** Input during a routine is no reason to stop it; it is only told. */
export function noteElsewhere(turn: Turn, input: number): Turn {
  const { routine } = turn.state;
  return routine === null ? turn : change(turn, { routine: { ...routine, elsewhere: routine.elsewhere + 1, elsewhereAt: input } });
}

/** A press in one of our windows is seen by a look at the idle time before it is told. */
export function forgetElsewhere(turn: Turn): Turn {
  const { routine, t } = turn.state;
  if (routine === null || routine.elsewhereAt === null || t - routine.elsewhereAt > idleResolutionMs) return turn;
  return change(turn, { routine: { ...routine, elsewhere: routine.elsewhere - 1, elsewhereAt: null } });
}

export function reportRoutine(turn: Turn, report: RoutineReport): Turn {
  const { routine, t } = turn.state;
  if (routine === null) return turn;
  const pausedSince = report.status === 'paused' ? (routine.pausedSince ?? t) : null;
  const noted = change(turn, { routine: { ...routine, report, reportedAt: t, pausedSince } });
  switch (report.status) {
    case 'playing':
    case 'paused':
      return noted;
    case 'finished':
      return endRoutine(noted, t, 'completed');
    case 'stopped':
      return endRoutine(noted, t, 'stopped');
    case 'hurt':
      return endRoutine(noted, t, 'hurt');
  }
}

/** The deadlines that no window can take away. */
export function endForgottenRoutine(turn: Turn): Turn {
  const { routine, t } = turn.state;
  if (routine === null) return turn;
  const end = forgottenEnd(routine, t);
  if (end === null) return turn;
  const ended = endRoutine(turn, t, end);
  // One that was left paused still shows what was done; one that says nothing more can show nothing.
  return end === 'left paused' ? ended : emit(ended, { type: 'closeRoutine' });
}

export function routineDeadline({ since, reportedAt, pausedSince }: RunningRoutine): number {
  return Math.min(since + runsAtMostMs, reportedAt + silentAfterMs, (pausedSince ?? Number.POSITIVE_INFINITY) + pausedAtMostMs);
}

/**
 * Ends the running routine. Completed means every move was played for at least half; half of the planned time is a
 * rest, anything less that the user did answers the reminder and leaves the streak. After it presence is away until input.
 */
export function endRoutine(turn: Turn, at: number, asked: RoutineEnd): Turn {
  const { routine } = turn.state;
  if (routine === null) return turn;
  const steps = routine.report?.steps ?? [];
  const isRest = steps.length > 0 && 2 * played(steps) >= planned(steps);
  const end = asked === 'completed' && !isDone(steps) ? 'stopped' : asked;
  const away = book(change(turn, { routine: null }), at, 'away', 'routine');
  const told = log(away, at, { type: 'routine', routine: routine.id, end, isRest, report: routine.report, elsewhere: routine.elsewhere });
  // Ended by a sleep, it ends before the wake-up from which a return counts.
  const { returnFrom, lastInput } = told.state.senses;
  const quiet = senses(told, { returnFrom: Math.max(at, returnFrom), returning: null, lastInput: Math.max(at, lastInput) });
  if (isRest) return log(quiet, at, { type: 'rested', how: 'routine', ms: 0 });
  return failures.has(end) ? quiet : answered(quiet);
}

/** Our own doing answers no reminder of the user's: it is due as before. */
const failures: ReadonlySet<RoutineEnd> = new Set(['window lost', 'crashed']);

function answered(turn: Turn): Turn {
  if (turn.state.reminder.kind === 'none') return turn;
  const streakMs = streakAt(turn.state);
  const told = log(turn, turn.state.t, { type: 'reminder', event: 'answered', streakMs });
  return change(told, { reminder: { kind: 'none' }, snoozesUsed: 0, answeredMs: streakMs });
}

function forgottenEnd(routine: RunningRoutine, t: number): RoutineEnd | null {
  if (routine.pausedSince !== null && t >= routine.pausedSince + pausedAtMostMs) return 'left paused';
  return t >= routineDeadline(routine) ? 'window lost' : null;
}

function played(steps: readonly StepPlayed[]): number {
  return steps.reduce((sum, step) => sum + step.playedMs, 0);
}

function planned(steps: readonly StepPlayed[]): number {
  return steps.reduce((sum, step) => sum + step.plannedMs, 0);
}
