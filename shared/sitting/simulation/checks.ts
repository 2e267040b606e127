import type { Settings } from '../../settings.ts';
import type { Entry } from '../entry.ts';
import { holderOf } from '../holds.ts';
import { append } from '../ledger.ts';
import { limitsOf } from '../limits.ts';
import type { Effect, State, Turn } from '../model.ts';
import { streakAt } from '../model.ts';
import { dueStreakOf, isWelcome } from '../reminders.ts';
import type { Stamp } from '../stamp.ts';

const minuteMs = 60_000;
/** Sums of fractions differ in the last digits. */
const roundingMs = 0.01;
const quietAfterReturnMs = minuteMs;
/** A look may be so late and is still no stall. */
const lateMs = 31_000;
/** A reminder may wait so long for a pause in the typing, and for the detectors. */
const announceWithinMs = 75_000 + lateMs;

/**
 * What has to be true of any state and its effects, whatever happened before: watches one life step by step and says
 * what is wrong, in words that name the property. It knows nothing of the person, so a recording can be checked again.
 */
export class Watch {
  private notified = 0;
  private nudged = 0;
  private owedSince: number | null = null;
  private satMs: number | null = null;
  private lookedAt = 0;
  /** The absence that the log ends in, by its segments alone; null where it began before this watch, or was corrected. */
  private awayMs: number | null = null;

  see(before: State, { state, effects }: Turn, settings: Settings): string | null {
    const limits = limitsOf(settings);
    const welcome = isWelcome(state, limits);
    const records = entriesIn(effects);
    const wrong =
      this.booking(before, state, records) ??
      this.ledger(before, state, records) ??
      this.deadlines(state) ??
      this.prompts(state, effects, records, settings) ??
      this.owed(state, welcome, settings) ??
      presence(state) ??
      this.absence(before, state, records) ??
      rests(state, records, limits.restMs);
    this.lookedAt = state.t;
    return wrong;
  }

  /** A new process: its notice is told again. */
  relaunched(state: State): void {
    this.notified = 0;
    this.nudged = state.reminder.kind === 'due' && state.reminder.nudged ? 1 : 0;
    this.owedSince = null;
    this.satMs = null;
    this.awayMs = null;
    this.lookedAt = state.t;
  }

  private booking(before: State, state: State, records: readonly Entry[]): string | null {
    if (state.t < before.t) return 'time runs backwards';
    const closed = records.reduce((sum, entry) => sum + (entry.type === 'segment' ? entry.ms : 0), 0);
    if (Math.abs(before.open.since + closed - state.open.since) > roundingMs) return 'a millisecond is booked twice or not at all';
    return state.open.since <= state.t ? null : 'a segment begins in the future';
  }

  private ledger(before: State, state: State, records: readonly Entry[]): string | null {
    if (records.length === 0) return before.ledger === state.ledger ? null : 'the ledger moved without an entry';
    if (records.some(({ seq }, index) => seq !== before.ledger.seq + 1 + index)) return 'the log has a hole';
    const folded = records.reduce(append, before.ledger);
    const agrees =
      folded.seq === state.ledger.seq && folded.streakMs === state.ledger.streakMs && folded.absence.ms === state.ledger.absence.ms;
    if (!agrees) return 'the ledger is not the fold of its log';
    for (const entry of records) {
      this.satMs ??= before.ledger.streakMs;
      if (entry.type === 'rested' || entry.type === 'restarted') this.satMs = 0;
      else if (entry.type === 'corrected') this.satMs = entry.streakMs;
      else if (entry.type === 'segment' && entry.kind === 'sitting') this.satMs += entry.ms;
    }
    return (this.satMs ?? state.ledger.streakMs) + roundingMs >= state.ledger.streakMs
      ? null
      : 'the streak exceeds the sitting since the rest';
  }

  private absence(before: State, state: State, records: readonly Entry[]): string | null {
    let since = before.open.since;
    for (const entry of records) {
      if (entry.type === 'corrected') this.awayMs = null;
      else if (entry.type === 'segment') {
        since += entry.ms;
        if (entry.kind !== 'away') this.awayMs = 0;
        else if (this.awayMs !== null) this.awayMs += entry.ms;
      } else if (entry.type === 'rested' && entry.how === 'absence' && this.awayMs !== null) {
        if (this.awayMs + state.t - since < entry.ms - roundingMs) return 'a rest is longer than the absence that it was';
      }
    }
    return null;
  }

  private deadlines(state: State): string | null {
    if (!(state.wakeAt > state.t && state.wakeAt <= state.t + minuteMs)) return 'the next look is not within a minute';
    // What was away and is back has been saved at the return, and a stall saves nothing.
    const unsavedMs = state.t - state.savedAt;
    if (state.open.kind !== 'away' && unsavedMs > minuteMs + lateMs) return 'a crash would lose more than a minute';
    return state.savedAt > state.t ? 'saved in the future' : null;
  }

  private prompts(state: State, effects: readonly Effect[], records: readonly Entry[], settings: Settings): string | null {
    for (const entry of records) {
      if (entry.type === 'reminder' && entry.event === 'due') [this.notified, this.nudged] = [0, 0];
    }
    for (const effect of effects) {
      if (effect.type === 'withdraw') this.notified = 0;
      if (effect.type !== 'notify') continue;
      const { open, pause, routine, reminder, senses } = state;
      const shut = senses.lockedSince !== null ? 'locked' : senses.asleepSince !== null ? 'asleep' : null;
      if (shut !== null) return `prompted while ${shut}`;
      if (open.kind !== 'sitting' || pause !== null || routine !== null) return `prompted while ${open.kind}`;
      if (senses.returned !== null && state.t < senses.returned + quietAfterReturnMs) return 'prompted in the first minute back';
      if (!isWorkTime(settings, state.stamp)) return 'prompted outside working hours';
      if (reminder.kind !== 'due') return 'prompted without a reminder';
      if (Math.abs(effect.streakMs - streakAt(state)) > roundingMs) return 'prompted with another streak than there is';
      if (effect.nudge) this.nudged += 1;
      else this.notified += 1;
      if (this.notified > 1) return 'announced twice';
      if (this.nudged > 1) return 'nudged twice';
    }
    return null;
  }

  /** What is due and allowed is announced, and what is reached falls due. */
  private owed(state: State, welcome: boolean, settings: Settings): string | null {
    const { open, pause, routine, reminder, senses, t } = state;
    const mayPrompt = open.kind === 'sitting' && pause === null && routine === null && welcome;
    const isBack = senses.returned === null || t >= senses.returned + quietAfterReturnMs;
    const isOver = streakAt(state) >= dueStreakOf(state, limitsOf(settings));
    const isOwed =
      mayPrompt &&
      isBack &&
      isOver &&
      holderOf(state) === null &&
      (reminder.kind === 'none' ||
        (reminder.kind === 'due' && reminder.announced === null && !reminder.closed) ||
        (reminder.kind === 'snoozed' && t >= reminder.until));
    if (!isOwed) this.owedSince = null;
    else this.owedSince ??= t;
    if (this.owedSince !== null && t - this.owedSince > announceWithinMs) return 'a due reminder was not announced';
    // Where nobody looked for long, nothing could be announced.
    if (t - this.lookedAt > minuteMs + lateMs) this.owedSince = null;
    return null;
  }
}

function entriesIn(effects: readonly Effect[]): readonly Entry[] {
  return effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : []));
}

function presence({ open, senses, pause, routine, t }: State): string | null {
  const isShut = senses.lockedSince !== null || senses.asleepSince !== null;
  if (isShut && open.kind !== 'away') return `booked ${open.kind} on a machine that is shut`;
  if ((open.kind === 'routine') !== (routine !== null)) return 'a routine without its segment';
  if (open.kind === 'sitting' ? pause !== null : open.kind === 'paused' && pause === null) return 'a pause without its segment';
  const past = [senses.lastInput, senses.lockedSince, senses.asleepSince, senses.returnFrom, senses.returning, senses.returned];
  return past.every((moment) => moment === null || moment <= t) ? null : 'something is said to have happened in the future';
}

function rests(state: State, records: readonly Entry[], restMs: number): string | null {
  const isRest = records.some((entry) => entry.type === 'rested' || entry.type === 'restarted');
  const tooShort = records.some((entry) => entry.type === 'rested' && entry.how === 'absence' && entry.ms < restMs - roundingMs);
  if (tooShort) return 'an absence shorter than a rest was one';
  const isKept = isRest && state.reminder.kind !== 'none' && !records.some((entry) => entry.type === 'reminder' && entry.event === 'due');
  return isKept ? 'a reminder outlived a rest' : null;
}

/** Reckoned apart from the core, by the calendar of the language. */
function isWorkTime({ workingHoursOn, workingHours: hours }: Settings, { wallMs, utcOffsetMinutes }: Stamp): boolean {
  if (!workingHoursOn) return true;
  const local = new Date(wallMs + utcOffsetMinutes * minuteMs);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const today = (local.getUTCDay() + 6) % 7;
  const yesterday = (today + 6) % 7;
  const isInToday = hours[today]?.some(({ from, to }) => minute >= from && minute < to);
  return isInToday === true || hours[yesterday]?.some(({ to }) => minute + 1_440 < to) === true;
}
