import { assertNever } from '../assert-never.ts';
import type { PauseEnd } from '../command.ts';
import { pauseLengths } from '../lengths.ts';
import type { WorkingHours } from '../working-hours.ts';
import { nextWorkEdge } from '../working-hours.ts';
import { book, cut, log } from './booking.ts';
import { nextTimeOfDay } from './calendar.ts';
import { endHoldForUser, isHeldByUser } from './holds.ts';
import { isTrusted } from './idle-trust.ts';
import type { Limits } from './limits.ts';
import type { Pause, State, Turn } from './model.ts';
import { change, senses, wallAt } from './model.ts';
import { refuse, withdrawForPause } from './reminders.ts';

const minuteMs = 60_000;
export const longestPauseMs = pauseLengths.longest * minuteMs;
const morningMinute = 6 * 60;
/** "Tomorrow", said at five in the morning, is not in one hour. */
const morningLeastAheadMs = 4 * 60 * minuteMs;

/** Starts a pause, or gives the running one a new end. */
export function pause(turn: Turn, end: PauseEnd, limits: Limits): Turn {
  const { state } = turn;
  const next = pauseOf(state, end, limits);
  const quiet = withdrawForPause(turn);
  // Cut before it is told: what lies before the pause in the log lies before it in time.
  const booked = state.open.kind === 'sitting' ? book(quiet, state.t, 'paused', 'user') : cut(quiet);
  const told = log(booked, state.t, { type: 'paused', until: pauseEndsAt(state, next) });
  return change(told, { pause: next });
}

/** Ends all that the user asked for that keeps reminders away. */
export function resumeByUser(turn: Turn): Turn {
  const free = isHeldByUser(turn.state) ? endHoldForUser(turn) : turn;
  if (free.state.pause !== null) return endPause(free, free.state.t, 'user');
  return free === turn ? refuse(turn, 'notPaused') : free;
}

/** Where nobody has been seen since before its end it waits to know whether that was an absence, which may begin in the pause. */
export function endPauseInTime(turn: Turn, limits: Limits): Turn {
  const { pause: running, open, senses: seen, t } = turn.state;
  if (running === null) return turn;
  const due = pauseDeadline(turn.state, running);
  const isAsking = seen.evidenceAskedAt !== null || t < seen.lastInput + limits.awayMs;
  const isUndecided = open.kind === 'paused' && isTrusted(seen.idle) && seen.lastInput < due && isAsking;
  return t < due || isUndecided ? turn : endPause(turn, due, 'end');
}

/** Someone is known to have been here until `at`: a pause whose end lies before that has ended. */
export function endPauseBefore(turn: Turn, at: number): Turn {
  const { pause: running } = turn.state;
  if (running === null) return turn;
  const due = pauseDeadline(turn.state, running);
  return due < at ? endPause(turn, due, 'end') : turn;
}

/** The core's time at which a pause ends as the clocks stand now. */
export function pauseDeadline(state: State, running: Pause): number {
  const byClock = running.until === null ? running.endsBy : state.t + (running.until - state.stamp.wallMs);
  return Math.min(running.endsBy, byClock);
}

/** Epoch ms at which a pause ends as the clocks stand now. */
export function pauseEndsAt(state: State, running: Pause): number {
  return wallAt(state, pauseDeadline(state, running));
}

function pauseOf(state: State, end: PauseEnd, { workingHours }: Limits): Pause {
  const { wallMs, utcOffsetMinutes } = state.stamp;
  const since = state.t;
  switch (end.kind) {
    case 'for':
      return { since, endsBy: since + end.minutes * minuteMs, until: null };
    case 'morning':
      return {
        since,
        endsBy: since + longestPauseMs,
        until: morningAfter(wallMs + morningLeastAheadMs - 1, utcOffsetMinutes, workingHours),
      };
    case 'at':
      return { since, endsBy: since + longestPauseMs, until: nextTimeOfDay(wallMs, utcOffsetMinutes, end.minuteOfDay, 1) };
    default:
      return assertNever(end);
  }
}

/** The next start of working hours from then on, else six o'clock. */
function morningAfter(wallMs: number, utcOffsetMinutes: number, hours: WorkingHours | null): number {
  const work = hours === null ? null : nextWorkEdge(hours, wallMs, utcOffsetMinutes, 'begins');
  return work ?? nextTimeOfDay(wallMs, utcOffsetMinutes, morningMinute, 1);
}

function endPause(turn: Turn, at: number, by: 'user' | 'end'): Turn {
  const { open } = turn.state;
  const booked = book(turn, at, open.kind === 'paused' ? 'sitting' : open.kind, open.kind === 'paused' ? 'user' : open.source);
  const ended = change(log(booked, booked.state.open.since, { type: 'resumed', by }), { pause: null });
  // A silent stretch on both sides of it is no longer of one kind, and cannot be corrected as one.
  const { quiet } = turn.state.senses;
  return quiet !== null && quiet.until > booked.state.open.since ? senses(ended, { quiet: null }) : ended;
}
