import { isWorkTime, nextWorkEdge } from '../working-hours.ts';
import { log } from './booking.ts';
import type { Entry, ReminderEvent, ReminderReason } from './entry.ts';
import { awaitMoment, forgetHolds, holdBack, holderOf, momentDeadline, noHolds, notReady } from './holds.ts';
import type { Limits } from './limits.ts';
import type { Due, Effect, Refusal, State, Turn } from './model.ts';
import { change, emit, streakAt, whenStreakIs } from './model.ts';
import { note, withdrawNotice } from './notice.ts';
import { settleQuiet } from './quiet.ts';
import { endRoutine } from './routine-run.ts';

export const quietAfterReturnMs = 60_000;
const nudgeEvidenceMs = 60_000;
const minuteMs = 60_000;

/** Any rest discharges any reminder, snoozed ones too. */
export function dischargeAfterRest(turn: Turn): Turn {
  const rest = restIn(turn.effects);
  if (rest === undefined) return turn;
  const { reminder, answeredMs } = turn.state;
  const told = reminder.kind === 'none' ? turn : endReminder(turn, 'discharged');
  const discharged = change(settleQuiet(told), { snoozesUsed: 0 });
  // A rest that the user found afterwards leaves standing what was answered since.
  return rest.type === 'corrected' ? discharged : change(discharged, { answeredMs: 0, answeredBeforeMs: answeredMs });
}

/** Moves the reminder on: due, held, announced, nudged, expired, back from its snooze, or withdrawn as no longer due. */
export function remind(turn: Turn, limits: Limits): Turn {
  const known = forgetHolds(turn, limits);
  const { state } = known;
  const { reminder } = state;
  if (state.pause !== null || state.routine !== null) return known;
  if (!isWelcome(state, limits)) {
    return reminder.kind === 'none' ? known : change(endReminder(known, 'expired', 'hours'), { snoozesUsed: 0 });
  }
  if (streakAt(state) < dueStreakOf(state, limits)) return reminder.kind === 'none' ? known : endReminder(known, 'withdrawn', 'limit');
  switch (reminder.kind) {
    case 'none':
      return announce(fallDue(known, state.t), limits);
    case 'snoozed':
      return state.t < reminder.until ? known : announce(fallDue(known, reminder.until), limits);
    case 'due':
      return isIgnored(state, reminder, limits)
        ? announce(expire(known, reminder), limits)
        : nudge(announce(withdrawForHold(known, reminder), limits), limits);
  }
}

/** When the reminder next needs a look; infinity where it waits for evidence or a return. */
export function reminderDeadline(state: State, limits: Limits): number {
  const { reminder, senses, t } = state;
  const heldUntil = state.holds.userUntil ?? t;
  if (state.pause !== null || state.routine !== null) return Number.POSITIVE_INFINITY;
  switch (reminder.kind) {
    case 'none':
      return soonest(t, whenStreakIs(state, dueStreakOf(state, limits)), workEdge(state, limits, 'begins'), heldUntil);
    case 'snoozed':
      return soonest(t, reminder.until, workEdge(state, limits, 'ends'), heldUntil);
    case 'due': {
      const { held, announced } = reminder;
      const end = held === null ? whenStreakIs(state, reminder.dueStreakMs + limits.sitMs) : held.since + limits.holdMs;
      const quietUntil = promptsFrom(senses.returned);
      const isWaiting = announced === null || mayNudge(reminder);
      const moments = [quietUntil, momentDeadline(state, reminder), ...(announced === null ? [] : [announced + limits.nudgeMs])];
      return soonest(t, end, workEdge(state, limits, 'ends'), ...(isWaiting ? moments : []));
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
  return turn.state.reminder.kind === 'none' ? turn : endReminder(turn, 'withdrawn', 'paused');
}

export function refuse(turn: Turn, why: Refusal): Turn {
  return emit(turn, { type: 'refuse', why });
}

/** Due with the streak as it is, so that a lowered limit which the streak has passed several times reminds once. */
function fallDue(turn: Turn, at: number, readySince: number | null = null): Turn {
  const dueStreakMs = streakAt(turn.state, at);
  const fresh = { announced: null, closed: false, nudged: false, readySince, held: null };
  const told = log(turn, at, { type: 'reminder', event: 'due', streakMs: dueStreakMs });
  return change(told, { reminder: { kind: 'due', since: at, dueStreakMs, ...fresh } });
}

/** One that is held was not ignored. */
function isIgnored(state: State, { held, dueStreakMs }: Due, limits: Limits): boolean {
  return held === null && streakAt(state) >= dueStreakMs + limits.sitMs;
}

/** An ignored reminder is over after another limit of sitting; the streak is past the next one's time already. */
function expire(turn: Turn, { dueStreakMs, readySince }: Due): Turn {
  const expired = change(endReminder(turn, 'expired', 'ignored'), { snoozesUsed: 0, answeredMs: dueStreakMs });
  return fallDue(expired, turn.state.t, readySince);
}

/** A hold that begins with the notice on the screen takes it away; one that the user closed stays as it is. */
function withdrawForHold(turn: Turn, { announced, closed }: Due): Turn {
  const by = holderOf(turn.state);
  return by === null || announced === null || closed ? turn : holdBack(turn, by);
}

function announce(turn: Turn, limits: Limits): Turn {
  const { reminder } = turn.state;
  if (reminder.kind !== 'due' || reminder.announced !== null) return turn;
  if (!mayPrompt(turn.state)) return notReady(turn);
  // Held, it was not to be seen: the time to ignore it begins now.
  const dueStreakMs = reminder.held === null ? reminder.dueStreakMs : streakAt(turn.state);
  return show(turn, 'announced', { dueStreakMs, announced: turn.state.t, held: null }, limits);
}

function nudge(turn: Turn, limits: Limits): Turn {
  const { state } = turn;
  const { reminder } = state;
  if (reminder.kind !== 'due' || reminder.announced === null || !mayNudge(reminder) || !mayPrompt(state)) return turn;
  const lastEvidence = Math.max(state.senses.lastInput, state.senses.evidenceAt ?? 0);
  if (state.t < reminder.announced + limits.nudgeMs || state.t - lastEvidence > nudgeEvidenceMs) return turn;
  return show(turn, 'nudged', { nudged: true }, limits);
}

/** Shows the due reminder as soon as it breaks into nothing. */
function show(turn: Turn, event: 'announced' | 'nudged', shown: Partial<Due>, limits: Limits): Turn {
  const { turn: ready, isNow } = awaitMoment(turn, limits);
  const { reminder } = ready.state;
  if (!isNow || reminder.kind !== 'due') return ready;
  const isNudge = event === 'nudged';
  const surface = isNudge ? limits.nudgeWith : 'notice';
  const told = emit(note(ready, event), { type: 'notify', nudge: isNudge, surface, streakMs: streakAt(ready.state) });
  const { userUntil } = ready.state.holds;
  return change(told, { reminder: { ...reminder, readySince: null, ...shown }, holds: { ...noHolds, userUntil } });
}

function mayNudge(reminder: Due): boolean {
  return !reminder.closed && !reminder.nudged;
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

function endReminder(turn: Turn, event: ReminderEvent, why?: ReminderReason): Turn {
  const told = withdrawNotice(note(turn, event, why));
  return change(told, { reminder: { kind: 'none' } });
}

function soonest(t: number, ...moments: readonly number[]): number {
  return moments.reduce((first, moment) => (moment > t && moment < first ? moment : first), Number.POSITIVE_INFINITY);
}

function restIn(effects: readonly Effect[]): Entry | undefined {
  const told = effects.findLast((effect) => effect.type === 'record' && isRest(effect.entry));
  return told?.type === 'record' ? told.entry : undefined;
}

function isRest(entry: Entry): boolean {
  return entry.type === 'rested' || entry.type === 'restarted' || (entry.type === 'corrected' && entry.isRest);
}
