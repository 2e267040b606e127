import { assertNever } from '../assert-never.ts';
import type { PauseEnd } from '../command.ts';
import { book, log } from './booking.ts';
import { nextTimeOfDay } from './calendar.ts';
import type { Pause, State, Turn } from './model.ts';
import { change, wallAt } from './model.ts';
import { refuse, withdrawForPause } from './reminders.ts';

const minuteMs = 60_000;
export const longestPauseMs = 7 * 24 * 60 * minuteMs;
const morningMinute = 6 * 60;
/** "Tomorrow", said at five in the morning, is not in one hour. */
const morningLeastAheadMs = 4 * 60 * minuteMs;

/** Starts a pause, or gives the running one a new end. */
export function pause(turn: Turn, end: PauseEnd): Turn {
  const { state } = turn;
  const next = pauseOf(state, end);
  const quiet = withdrawForPause(turn);
  const told = log(quiet, state.t, { type: 'paused', until: pauseEndsAt(state, next) });
  const booked = state.open.kind === 'sitting' ? book(told, state.t, 'paused', 'user') : told;
  return change(booked, { pause: next });
}

export function resumeByUser(turn: Turn): Turn {
  return turn.state.pause === null ? refuse(turn, 'notPaused') : endPause(turn, turn.state.t, 'user');
}

export function endPauseInTime(turn: Turn): Turn {
  const { pause: running, t } = turn.state;
  if (running === null) return turn;
  const due = pauseDeadline(turn.state, running);
  return t < due ? turn : endPause(turn, due, 'end');
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

function pauseOf(state: State, end: PauseEnd): Pause {
  const { wallMs, utcOffsetMinutes } = state.stamp;
  const since = state.t;
  switch (end.kind) {
    case 'for':
      return { since, endsBy: since + end.minutes * minuteMs, until: null };
    case 'morning':
      return { since, endsBy: since + longestPauseMs, until: nextTimeOfDay(wallMs, utcOffsetMinutes, morningMinute, morningLeastAheadMs) };
    case 'at':
      return { since, endsBy: since + longestPauseMs, until: nextTimeOfDay(wallMs, utcOffsetMinutes, end.minuteOfDay, 1) };
    default:
      return assertNever(end);
  }
}

function endPause(turn: Turn, at: number, by: 'user' | 'end'): Turn {
  const told = log(turn, Math.min(at, turn.state.t), { type: 'resumed', by });
  const booked = turn.state.open.kind === 'paused' ? book(told, at, 'sitting', 'user') : told;
  return change(booked, { pause: null });
}
