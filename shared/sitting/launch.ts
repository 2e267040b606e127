import { assertNever } from '../assert-never.ts';
import type { Settings } from '../settings.ts';
import { pauseElsewhere } from './advance.ts';
import { bookUnobserved } from './booking.ts';
import type { Entry } from './entry.ts';
import { noHolds } from './holds.ts';
import { freshTrust } from './idle-trust.ts';
import { append, emptyLedger } from './ledger.ts';
import { limitsOf } from './limits.ts';
import type { State, Turn } from './model.ts';
import { change, noEvidence, senses } from './model.ts';
import { longestPauseMs } from './pause.ts';
import { dischargeAfterRest, quietAfterReturnMs } from './reminders.ts';
import { endRoutine } from './routine-run.ts';
import type { Stamp } from './stamp.ts';
import { unobservedBetween } from './stamp.ts';
import { planned, settle } from './step.ts';

/** D-Bus answers at once, or is given up after so long. */
const lockToldWithinMs = 5_000;

/** The first launch: whoever started the app sits in front of it. */
export function firstLaunch(now: Stamp): State {
  return {
    stamp: now,
    t: 0,
    wakeAt: 0,
    savedAt: 0,
    ledger: emptyLedger,
    open: { kind: 'sitting', source: 'user', since: 0 },
    senses: {
      lastInput: 0,
      lockedSince: null,
      asleepSince: null,
      returnFrom: 0,
      returning: null,
      returned: null,
      idle: freshTrust,
      ...noEvidence,
      lockCheckedAt: null,
      quiet: null,
    },
    pause: null,
    reminder: { kind: 'none' },
    holds: noHolds,
    snoozesUsed: 0,
    answeredMs: 0,
    answeredBeforeMs: 0,
    routine: null,
  };
}

/**
 * A later launch: goes on from the checkpoint, rolled forward by the log entries written after it. The time since is
 * unobserved; so long a gap as a rest restarts the streak. A clock that stands before the checkpoint tells nothing,
 * and counts as a rest's length.
 */
export function relaunch(saved: State, written: readonly Entry[], now: Stamp, settings: Settings): Turn {
  const limits = limitsOf(settings);
  const known = rollForward(saved, written);
  const gapMs = unobservedBetween(known.stamp, now) ?? limits.restMs;
  const stopped = endRoutine({ state: known, effects: [] }, known.t, 'crashed');
  const open = {
    ...stopped,
    state: {
      ...stopped.state,
      t: known.t + gapMs,
      stamp: { ...now, wallMs: known.stamp.wallMs + gapMs, utcOffsetMinutes: known.stamp.utcOffsetMinutes },
    },
  };
  const booked = bookUnobserved(open, known.t, limits.restMs);
  const pause = pauseElsewhere(booked.state.pause, known.stamp, now);
  const lastEvidence = Math.max(known.senses.lastInput, known.senses.evidenceAt ?? 0);
  const here = afresh(change(booked, { stamp: now, pause }));
  return planned(known, settle(quietAtFirst(here, known.t + gapMs - lastEvidence < limits.awayMs), limits), limits);
}

/**
 * A checkpoint made from the log alone, for a launch that has lost its own: what the entries say, up to the end of the
 * last segment. Null where there is no segment to go by.
 */
export function fromLog(entries: readonly Entry[]): State | null {
  const last = entries.findLast((entry) => entry.type === 'segment');
  if (last === undefined) return null;
  // A boot that never was: the gap that follows is measured by the wall clock.
  const stamp = {
    wallMs: last.at + last.ms,
    monotonicMs: 0,
    uptimeMs: Number.MAX_SAFE_INTEGER,
    utcOffsetMinutes: last.utcOffsetMinutes,
    bootId: '',
  };
  return { ...entries.reduce(overtake, firstLaunch(stamp)), ledger: entries.reduce(append, emptyLedger) };
}

/** Who was not seen for long has just sat down; for who was, it takes a moment to know whether the screen is locked. */
function quietAtFirst(turn: Turn, isSeenLately: boolean): Turn {
  const { t, senses: seen } = turn.state;
  const returned = isSeenLately ? t - quietAfterReturnMs + lockToldWithinMs : t;
  return senses(turn, { returned: Math.max(returned, seen.returned ?? returned) });
}

/** What a new process cannot know any more: whether the screen was locked, which notice is on screen. */
function afresh(turn: Turn): Turn {
  const { state } = turn;
  const { reminder, open } = state;
  const seen = senses(turn, {
    lockedSince: null,
    asleepSince: null,
    returning: null,
    idle: freshTrust,
    ...noEvidence,
    lockCheckedAt: null,
    returnFrom: open.kind === 'away' ? state.t : state.senses.returnFrom,
  });
  // A notice that the user closed did not die with the app.
  const isToldAgain = reminder.kind === 'due' && !reminder.closed;
  const told = isToldAgain ? { ...reminder, announced: null, readySince: null } : reminder;
  const holds = { ...noHolds, userUntil: state.holds.userUntil };
  return dischargeAfterRest(change(seen, { reminder: told, holds }));
}

/** The log is the truth: what it holds beyond the checkpoint happened, up to the end of its last segment. */
function rollForward(saved: State, written: readonly Entry[]): State {
  const later = written.filter(({ seq }) => seq > saved.ledger.seq);
  const known = later.reduce(overtake, { ...saved, ledger: later.reduce(append, saved.ledger) });
  const segments = later.filter((entry) => entry.type === 'segment');
  if (segments.length === 0) return known;
  const end = segments.reduce((sum, { ms }) => sum + ms, saved.open.since);
  const t = Math.max(saved.t, end);
  const moved = t - saved.t;
  const stamp = { ...known.stamp, wallMs: saved.stamp.wallMs + moved, uptimeMs: saved.stamp.uptimeMs + moved };
  return { ...known, t, stamp, open: { ...known.open, since: end } };
}

/** A rest, a correction, a routine's end and a pause are not to be had again; any other plan of the checkpoint mends itself. */
function overtake(state: State, entry: Entry): State {
  const { open, t } = state;
  const known = { ...state, senses: { ...state.senses, quiet: null } };
  switch (entry.type) {
    case 'rested':
    case 'restarted':
      return { ...known, reminder: { kind: 'none' }, snoozesUsed: 0, answeredMs: 0 };
    case 'corrected':
      return known;
    case 'routine':
      return state.routine === null ? state : { ...state, routine: null, open: { ...open, kind: 'away', source: 'routine' } };
    case 'paused': {
      const pause = { since: t, endsBy: t + longestPauseMs, until: entry.until };
      const stamp = { ...state.stamp, utcOffsetMinutes: entry.utcOffsetMinutes };
      return { ...state, stamp, pause, open: open.kind === 'sitting' ? { ...open, kind: 'paused' } : open };
    }
    case 'resumed':
      return { ...state, pause: null, open: open.kind === 'paused' ? { ...open, kind: 'sitting' } : open };
    case 'segment':
    case 'reminder':
      return state;
    default:
      return assertNever(entry);
  }
}
