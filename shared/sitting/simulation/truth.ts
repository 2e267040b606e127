import type { Settings } from '../../settings.ts';
import type { Entry } from '../entry.ts';
import { holderOf } from '../holds.ts';
import { limitsOf } from '../limits.ts';
import type { Effect, State } from '../model.ts';
import { isWelcome } from '../reminders.ts';

const minuteMs = 60_000;
/** An answer about evidence, and a late tick, that lie between the last sign of someone and the decision. */
export const decisionMs = 45_000;
/** A return is seen by a look, and confirmed by the next. */
const returnMs = minuteMs;
const leavingMs = 30_000;
const quietAfterReturnMs = minuteMs;
/** One snooze and a short absence with its return. */
const patienceMs = 75 * minuteMs;

/** What the person really does, as far as the rules let a computer know: surely here, surely not, or either. */
export type Really = 'here' | 'either' | 'gone';

export type Moment = {
  readonly real: number;
  readonly really: Really;
  /** Types all the time, which is how one is surely here. */
  readonly isTyping: boolean;
  readonly isKnownLocked: boolean;
  /** The last sign of someone: input, evidence that counts, or a launch. */
  readonly lastSign: number;
  readonly returnedAt: number;
};

/** Keeps the account that the core cannot: how long someone was really there, and whether a prompt met someone. */
export class Truth {
  blindUntil = 0;
  private hereMs = 0;
  private eitherMs = 0;
  private toleranceMs = 0;
  private bookedMs = 0;
  private wasBlind = false;
  private before: Really = 'either';
  private typingSince: number | null = null;
  private unremindedMs = 0;

  blind(until: number): void {
    this.wasBlind = true;
    this.blindUntil = Math.max(this.blindUntil, until);
  }

  /** A fault that costs a known time at most. */
  tolerate(ms: number): void {
    this.toleranceMs += ms;
  }

  pass(ms: number, { really, isTyping, real }: Moment, state: State | null, settings: Settings): void {
    if (really === 'here') this.hereMs += ms;
    if (really === 'either') this.eitherMs += ms;
    if (really !== this.before) this.toleranceMs += really === 'here' ? returnMs : leavingMs;
    this.before = really;
    if (!isTyping || really !== 'here') this.typingSince = null;
    else this.typingSince ??= real;
    const isFree = state !== null && state.pause === null && state.routine === null && holderOf(state) === null;
    const counts = isFree && isWelcome(state, limitsOf(settings));
    if (!counts || real < this.blindUntil) this.unremindedMs = 0;
    else if (really === 'here' && isTyping) this.unremindedMs += ms;
  }

  book(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.type === 'segment' && (entry.kind === 'sitting' || entry.kind === 'paused')) this.bookedMs += entry.ms;
      const moves = entry.type === 'rested' || entry.type === 'restarted' || entry.type === 'corrected' || entry.type === 'routine';
      if (moves || (entry.type === 'reminder' && (entry.event === 'skipped' || entry.event === 'snoozed'))) this.unremindedMs = 0;
    }
  }

  judge(effects: readonly Effect[], moment: Moment, settings: Settings): string | null {
    const { awayMs, sitMs } = limitsOf(settings);
    const { real, isKnownLocked, lastSign, returnedAt } = moment;
    const isBlind = real < this.blindUntil;
    for (const effect of effects) {
      if (effect.type === 'notify') {
        this.unremindedMs = 0;
        if (isKnownLocked) return 'prompted on a screen that is really locked';
        if (!isBlind && real - lastSign > awayMs + decisionMs) return 'prompted where nobody has been for longer than an absence';
        if (!isBlind && real < returnedAt + quietAfterReturnMs - 1_000) return 'prompted within a minute of the real return';
      }
      const isRest = effect.type === 'record' && effect.entry.type === 'rested' && effect.entry.how === 'absence';
      const hasTyped = this.typingSince !== null && real - this.typingSince > returnMs + decisionMs;
      if (isRest && hasTyped && !isBlind) return 'a rest is claimed of someone who typed all the time';
    }
    return this.unremindedMs > sitMs + patienceMs ? 'hours of real sitting without a reminder' : null;
  }

  /** Closes a day; `openMs` of the day's time here is not in the log yet. */
  closeDay(real: number, openMs: number): string | null {
    const { hereMs, eitherMs, toleranceMs, wasBlind } = this;
    const booked = this.bookedMs + openMs;
    [this.hereMs, this.eitherMs, this.toleranceMs, this.bookedMs] = [0, 0, 0, -openMs];
    this.wasBlind = real < this.blindUntil;
    if (wasBlind) return null;
    const told = `${minutes(booked)} booked, ${minutes(hereMs)} real, ${minutes(eitherMs)} either, ${minutes(toleranceMs)} tolerated`;
    if (booked < hereMs - toleranceMs) return `less is booked than was sat (${told})`;
    return booked > hereMs + eitherMs + toleranceMs ? `more is booked than was sat (${told})` : null;
  }
}

function minutes(ms: number): string {
  return `${(ms / minuteMs).toFixed(1)} min`;
}
