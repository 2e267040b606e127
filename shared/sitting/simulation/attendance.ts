import { limitsOf } from '../limits.ts';
import type { Life } from './life.ts';
import type { Activity } from './people.ts';
import type { Moment, Really } from './truth.ts';
import { decisionMs } from './truth.ts';

const minuteMs = 60_000;
/** Input so often is typing, and confirms a return. */
const typingMs = 50_000;
const confirmedMs = 70_000;
/** Two inputs so close are a return; idle time is told in whole seconds. */
const confirmedByMs = minuteMs + 1_000;
const believedMs = 3 * 60 * minuteMs;

/** Whether the person is there, as far as the rules let a computer know, and which signs of it there are. */
export class Attendance {
  private readonly life: Life;
  private touchesEveryMs: number | null = null;
  private confirmedAt = Number.POSITIVE_INFINITY;
  private lastSign = 0;
  /** A launch, and the end of a stall, are taken for someone. */
  private takenForSeenAt = 0;
  private lastPaw = Number.NEGATIVE_INFINITY;
  private returnedAt = Number.NEGATIVE_INFINITY;

  constructor(life: Life) {
    this.life = life;
  }

  /** The person does something else from now on. */
  turnTo(activity: Activity, act: () => void): void {
    const { computer, truth, settings } = this.life;
    const { awayMs } = limitsOf(settings);
    const wasHere = this.really() === 'here' && this.confirmedAt <= computer.real;
    const quietMs = computer.real - computer.touchedAt();
    const goneMs = computer.real - Math.max(this.lastSign, computer.touchedAt());
    const isReturn = computer.isLocked || computer.isAsleep || goneMs > awayMs + 2 * minuteMs;
    // Typing right after a paw confirms it.
    const cameAt = computer.real - this.lastPaw <= confirmedByMs ? this.lastPaw : computer.real;
    if (isReturn && activity.name !== 'gone') this.returnedAt = cameAt;
    // Reading and calls end unseen: whoever goes then was last seen at the input before.
    truth.tolerate(Math.min(awayMs, quietMs));
    act();
    this.touchEvery(activity.inputEveryMs);
    if (wasHere) this.confirmedAt = computer.real;
  }

  /** A launch is made by someone, and a stall is taken for nothing else. */
  seen(): void {
    const { real } = this.life.computer;
    [this.lastSign, this.takenForSeenAt] = [real, real];
  }

  /** Its gap alone tells the app of an absence; one shorter than that is no return to it. */
  launched(gapMs: number): void {
    this.seen();
    if (gapMs < limitsOf(this.life.settings).awayMs + minuteMs) this.returnedAt = Number.NEGATIVE_INFINITY;
  }

  /** Input begins, or ends: typing at the desk, or nothing. */
  touchEvery(everyMs: number | null): void {
    this.life.computer.touchEvery(everyMs);
    this.touchesEveryMs = everyMs;
    this.confirmLater();
  }

  /** While someone is taken to be here, a paw is a hand; after that, one is nobody and two within a minute are a return. */
  paw(): void {
    const { computer, settings } = this.life;
    computer.paw();
    const isTakenForHere = computer.real - Math.max(this.lastSign, computer.touchedAt()) <= limitsOf(settings).awayMs + decisionMs;
    if (isTakenForHere || computer.real - this.lastPaw <= confirmedByMs)
      [this.lastSign, this.takenForSeenAt] = [computer.real, computer.real];
    this.lastPaw = computer.real;
  }

  moment(): Moment {
    const { computer, activity, settings, power } = this.life;
    const plays = activity.plays !== null && !computer.isLocked && (activity.plays === 'call' ? settings.callsCount : settings.mediaCounts);
    if (plays && computer.real - Math.max(this.takenForSeenAt, computer.touchedAt()) < believedMs) this.lastSign = computer.real;
    return {
      real: computer.real,
      really: this.really(),
      isTyping: activity.inputEveryMs !== null && activity.inputEveryMs <= typingMs,
      isKnownLocked: computer.isLocked && power.isLockKnown,
      lastSign: Math.max(this.lastSign, computer.touchedAt()),
      returnedAt: this.returnedAt,
    };
  }

  /** Whoever was not surely here is so again after some typing: later where the unlock may be told late, or has to be found out. */
  confirmLater(): void {
    const { lateEvent, lostUnlock, lostResume } = this.life.flaws;
    const isTyping = this.touchesEveryMs !== null && this.touchesEveryMs <= typingMs;
    const laterMs = confirmedMs + (lateEvent > 0 ? minuteMs : 0) + (lostUnlock > 0 ? 3 * minuteMs : 0) + (lostResume > 0 ? minuteMs : 0);
    this.confirmedAt = isTyping ? this.life.computer.real + laterMs : Number.POSITIVE_INFINITY;
  }

  private really(): Really {
    const { computer, activity, settings, flaws, app, performance, power, isStalled } = this.life;
    const { awayMs, callsCount, mediaCounts } = limitsOf(settings);
    if (!app.isRunning || isStalled || performance.isOn) return 'either';
    if (computer.isAsleep) return 'gone';
    if (computer.isLocked) return power.isLockKnown ? 'gone' : 'either';
    if (activity.name === 'gone') {
      const isSure = activity.ms > awayMs + 2 * minuteMs && activity.bumps.length === 0 && activity.plays === null;
      return isSure ? 'gone' : 'either';
    }
    const { plays } = activity;
    const inputEveryMs = this.touchesEveryMs;
    if (inputEveryMs !== null && inputEveryMs <= Math.min(typingMs, awayMs - 10_000)) return 'here';
    if (computer.real < this.confirmedAt) return 'either';
    if (inputEveryMs !== null && inputEveryMs < awayMs - 10_000) return 'here';
    const isHeard = flaws.evidence === 'answers' && computer.real - computer.touchedAt() < believedMs - minuteMs;
    return plays !== null && isHeard && (plays === 'call' ? callsCount : mediaCounts) ? 'here' : 'either';
  }
}
