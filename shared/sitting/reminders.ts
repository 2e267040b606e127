import { isWorkTime, nextWorkEdge } from '../working-hours.ts';
import { log } from './booking.ts';
import type { Entry, ReminderEvent } from './entry.ts';
import type { Limits } from './limits.ts';
import type { Refusal, Reminder, State, Turn } from './model.ts';
import { change, emit, streakAt, whenStreakIs } from './model.ts';
import { withdrawNotice } from './notice.ts';
import { settleQuiet } from './quiet.ts';
import { endRoutine } from './routine-run.ts';

export const quietAfterReturnMs = 60_000;
const nudgeEvidenceMs = 60_000;
const minuteMs = 60_000;

type Due = Extract<Reminder, { kind: 'due' }>;

/** Any rest discharges any reminder, snoozed ones too. */
export function dischargeAfterRest(turn: Turn): Turn {
  const rest = turn.effects.flatMap((effect) => (effect.type === 'record' && isRest(effect.entry) ? [effect.entry] : [])).at(-1);
  if (rest === undefined) return turn;
  const { reminder, answeredMs } = turn.state;
  const told = reminder.kind === 'none' ? turn : endReminder(turn, 'discharged');
  const discharged = change(settleQuiet(told), { snoozesUsed: 0 });
  // A rest that the user found afterwards leaves standing what was answered since.
  return rest.type === 'corrected' ? discharged : change(discharged, { answeredMs: 0, answeredBeforeMs: answeredMs });
}

/** Moves the reminder on: due, announced, nudged, expired, back from its snooze, or withdrawn as no longer due. */
export function remind(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  if (state.pause !== null || state.routine !== null) return turn;
  if (!isWelcome(state, limits)) return state.reminder.kind === 'none' ? turn : change(endReminder(turn, 'expired'), { snoozesUsed: 0 });
  if (streakAt(state) < dueStreakOf(state, limits)) return state.reminder.kind === 'none' ? turn : endReminder(turn, 'withdrawn');
  switch (state.reminder.kind) {
    case 'none':
      return announce(fallDue(turn, state.t));
    case 'snoozed':
      return state.t < state.reminder.until ? turn : announce(fallDue(turn, state.reminder.until));
    case 'due':
      return streakAt(state) >= state.reminder.dueStreakMs + limits.sitMs
        ? announce(expire(turn, state.reminder))
        : nudge(announce(turn), limits);
  }
}

/** When the reminder next needs a look; past moments mean that it waits for evidence or a return. */
export function reminderDeadline(state: State, limits: Limits): number {
  const { reminder, senses } = state;
  if (state.pause !== null || state.routine !== null) return Number.POSITIVE_INFINITY;
  switch (reminder.kind) {
    case 'none': {
      const dueAt = whenStreakIs(state, dueStreakOf(state, limits));
      return dueAt > state.t ? dueAt : workEdge(state, limits, 'begins');
    }
    case 'snoozed':
      return Math.min(reminder.until, workEdge(state, limits, 'ends'));
    case 'due': {
      const ignored = whenStreakIs(state, reminder.dueStreakMs + limits.sitMs);
      const expiry = Math.min(ignored > state.t ? ignored : Number.POSITIVE_INFINITY, workEdge(state, limits, 'ends'));
      const quietUntil = promptsFrom(senses.returned);
      if (reminder.announced === null) return Math.min(expiry, quietUntil);
      return mayNudge(reminder) ? Math.min(expiry, Math.max(reminder.announced + limits.nudgeMs, quietUntil)) : expiry;
    }
  }
}

/** Outside working hours nothing prompts. */
export function isWelcome({ stamp }: Pick<State, 'stamp'>, { workingHours }: Limits): boolean {
  return workingHours === null || isWorkTime(workingHours, stamp.wallMs, stamp.utcOffsetMinutes);
}

/** When work next begins or ends as the clocks stand now, in the core's time. */
export function workEdge({ t, stamp }: State, { workingHours }: Limits, edge: 'begins' | 'ends'): number {
  const at = workingHours === null ? null : nextWorkEdge(workingHours, stamp.wallMs, stamp.utcOffsetMinutes, edge);
  return at === null ? Number.POSITIVE_INFINITY : t + at - stamp.wallMs;
}

/** Streak at which the next reminder falls due: a limit after zero, or after the last answer. */
export function dueStreakOf(state: State, limits: Limits): number {
  return state.answeredMs + limits.sitMs;
}

export function snooze(turn: Turn, minutes: number | undefined, limits: Limits): Turn {
  const { state } = turn;
  const no = snoozeRefusal(state, limits);
  if (no !== null) return refuse(turn, no);
  const ready = state.routine === null ? turn : closeRoutine(turn, 'snoozed');
  const quiet = withdrawNotice(ready);
  const snoozed = log(quiet, state.t, { type: 'reminder', event: 'snoozed', streakMs: streakAt(state) });
  const length = minutes === undefined ? limits.snoozeMs : minutes * minuteMs;
  return change(snoozed, { reminder: { kind: 'snoozed', until: state.t + length }, snoozesUsed: state.snoozesUsed + 1 });
}

export function skip(turn: Turn): Turn {
  const { state } = turn;
  if (state.reminder.kind === 'none') return refuse(turn, 'nothingDue');
  const ready = state.routine === null ? turn : closeRoutine(turn, 'skipped');
  return change(endReminder(ready, 'skipped'), { snoozesUsed: 0, answeredMs: streakAt(ready.state) });
}

export function snoozeRefusal(state: State, limits: Limits): Refusal | null {
  if (state.reminder.kind !== 'due') return 'nothingDue';
  return limits.snoozes > 0 && state.snoozesUsed >= limits.snoozes ? 'snoozeLimit' : null;
}

/** Closing the notification leaves the reminder due, without a nudge. */
export function closeNotice(turn: Turn): Turn {
  const { reminder } = turn.state;
  if (reminder.kind !== 'due' || reminder.announced === null || reminder.closed) return turn;
  return change(note(turn, 'closed'), { reminder: { ...reminder, closed: true } });
}

export function withdrawForPause(turn: Turn): Turn {
  return turn.state.reminder.kind === 'none' ? turn : endReminder(turn, 'withdrawn');
}

export function refuse(turn: Turn, why: Refusal): Turn {
  return emit(turn, { type: 'refuse', why });
}

/** Due with the streak as it is, so that a lowered limit which the streak has passed several times reminds once. */
function fallDue(turn: Turn, at: number): Turn {
  const dueStreakMs = streakAt(turn.state, at);
  const due: Due = { kind: 'due', since: at, dueStreakMs, announced: null, closed: false, overdue: false };
  const told = log(turn, at, { type: 'reminder', event: 'due', streakMs: dueStreakMs });
  return change(told, { reminder: due });
}

/** An ignored reminder is over after another limit of sitting; the streak is past the next one's time already. */
function expire(turn: Turn, { dueStreakMs }: Due): Turn {
  const expired = change(endReminder(turn, 'expired'), { snoozesUsed: 0, answeredMs: dueStreakMs });
  return fallDue(expired, turn.state.t);
}

function announce(turn: Turn): Turn {
  const { state } = turn;
  const { reminder } = state;
  if (reminder.kind !== 'due' || reminder.announced !== null || !mayPrompt(state)) return turn;
  const told = emit(note(turn, 'announced'), { type: 'notify', nudge: false, streakMs: streakAt(state) });
  return change(told, { reminder: { ...reminder, announced: state.t } });
}

function nudge(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  const { reminder } = state;
  if (reminder.kind !== 'due' || reminder.announced === null || !mayNudge(reminder) || !mayPrompt(state)) return turn;
  const lastEvidence = Math.max(state.senses.lastInput, state.senses.evidenceAt ?? 0);
  if (state.t < reminder.announced + limits.nudgeMs || state.t - lastEvidence > nudgeEvidenceMs) return turn;
  const told = emit(note(turn, 'nudged'), { type: 'notify', nudge: true, streakMs: streakAt(state) });
  return change(told, { reminder: { ...reminder, overdue: true } });
}

function mayNudge(reminder: Due): boolean {
  return !reminder.closed && !reminder.overdue;
}

/** Sitting is never booked behind a lock or asleep, so what is sitting can be prompted. */
function mayPrompt(state: State): boolean {
  return state.open.kind === 'sitting' && state.t >= promptsFrom(state.senses.returned);
}

function promptsFrom(returned: number | null): number {
  return returned === null ? 0 : returned + quietAfterReturnMs;
}

/** A routine stopped to snooze or skip keeps its reminder, which the ended routine would have answered. */
function closeRoutine(turn: Turn, end: 'snoozed' | 'skipped'): Turn {
  const { reminder, t } = turn.state;
  const stopped = endRoutine(change(turn, { reminder: { kind: 'none' } }), t, end);
  return emit(change(stopped, { reminder }), { type: 'closeRoutine' });
}

function endReminder(turn: Turn, event: ReminderEvent): Turn {
  const told = withdrawNotice(note(turn, event));
  return change(told, { reminder: { kind: 'none' } });
}

function note(turn: Turn, event: ReminderEvent): Turn {
  return log(turn, turn.state.t, { type: 'reminder', event, streakMs: streakAt(turn.state) });
}

function isRest(entry: Entry): boolean {
  return entry.type === 'rested' || entry.type === 'restarted' || (entry.type === 'corrected' && entry.isRest);
}
