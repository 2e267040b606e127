import type { PauseEnd } from '../command.ts';
import { type DetectedHold, detectedHolds } from '../hold.ts';
import type { RoutineReport } from '../routine/report.ts';
import type { Settings } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import { Chronicle } from './chronicle.ts';
import type { Fact, StateCommand } from './fact.ts';
import { firstLaunch, relaunch } from './launch.ts';
import type { State, Turn } from './model.ts';
import type { Stamp } from './stamp.ts';
import { step } from './step.ts';
import type { Question } from './story.ts';
import { clockText, isQuestion } from './story.ts';
import { lengthMs } from './story-log.ts';

type Options = { readonly settings?: Partial<Settings>; readonly startAt?: number; readonly utcOffsetMinutes?: number };

/** What the detectors say when they are asked; null from one that cannot tell. */
type HoldAnswers = Readonly<Partial<Record<DetectedHold, boolean | null>>>;

/** Between one press and the next there is mostly a moment. */
const breathMs = 2_000;

/**
 * A person, a computer and its clocks, driven in plain words: `scenario().sit('44m').away('6m').sit('1m')`. The core
 * is called exactly when it asked to be, as the real runtime does.
 */
export class Scenario extends Chronicle {
  private clock: Stamp;
  private elapsedMs = 0;
  private lastInput = 0;
  /** What the system answers: is there a call, does something play? Null where it does not answer at all. */
  private playing: { readonly call: boolean; readonly media: boolean } | null = { call: false, media: false };
  private holding: HoldAnswers | null = {};
  private watched: readonly DetectedHold[] = [];
  private isScreenLocked = false;
  private isIdleReadable = true;
  private saved: State;

  constructor({ settings = {}, startAt = Date.UTC(2026, 2, 2, 9), utcOffsetMinutes = 0 }: Options = {}) {
    const clock = { wallMs: startAt, monotonicMs: 5_000, uptimeMs: 3_600_000, utcOffsetMinutes };
    super(firstLaunch(clock), { ...defaultSettings, workingHoursOn: settings.workingHours !== undefined, ...settings });
    this.clock = clock;
    this.saved = this.state;
    this.sense();
  }

  /** Works with keyboard and mouse, and takes a breath now and then; the last press is at the end. */
  sit(length: string): this {
    this.run(lengthMs(length), () => this.press(this.state.open.kind === 'away' ? 0 : breathMs));
    return this.bump().fact({ type: 'sensed', idleMs: this.idleNow, isAside: true });
  }

  /** Types without a pause. */
  type(length: string): this {
    return this.run(lengthMs(length), () => this.press(0));
  }

  /** No input: reads, thinks, or is not there; the computer cannot tell. */
  idle(length: string): this {
    return this.run(lengthMs(length), () => undefined);
  }

  bump(): this {
    return this.press(0);
  }

  /** Do-not-disturb, full screen or a call from now on, and none of the others; null for a system that never answers. */
  holds(answers: HoldAnswers | null, watched: readonly DetectedHold[] = []): this {
    this.holding = answers;
    this.watched = watched;
    return this;
  }

  /** The screen is locked for so long; the user unlocks it and does nothing yet. */
  locked(length: string): this {
    return this.fact({ type: 'screenLocked' }).idle(length).fact({ type: 'screenUnlocked' });
  }

  /** Suspended: the monotonic clock stands still, uptime and wall clock go on, no tick is heard. */
  asleep(length: string, { told = true } = {}): this {
    if (told) this.fact({ type: 'suspended' });
    this.pass(lengthMs(length), { awake: false });
    return told ? this.fact({ type: 'resumed' }) : this;
  }

  /** The machine or the process hangs: time passes on every clock and nothing is called. */
  stalled(length: string, { typing = false } = {}): this {
    this.pass(lengthMs(length), { awake: true });
    if (typing) this.bump();
    return this.sense();
  }

  /** A call or a film begins or ends; null for a system that never answers. */
  plays(playing: Partial<{ call: boolean; media: boolean }> | null): this {
    this.playing = playing && { call: false, media: false, ...playing };
    return this;
  }

  /** Where the system cannot tell how long nobody has touched anything. */
  cannotReadIdle(isSo = true): this {
    this.isIdleReadable = !isSo;
    return this.sense();
  }

  /** Unlocked without a word: the core has to find out. */
  unlockedUntold(): this {
    this.isScreenLocked = false;
    return this;
  }

  fact(fact: Fact): this {
    if (fact.type === 'screenLocked' || fact.type === 'screenUnlocked') this.isScreenLocked = fact.type === 'screenLocked';
    this.take(step(this.state, { now: this.clock, fact }, this.settings));
    return this;
  }

  /** As the real runtime tells it: after a look at the last input before it. */
  tell(fact: Fact): this {
    return this.fact({ type: 'sensed', idleMs: this.idleNow, isAside: true }).fact(fact);
  }

  ask(command: StateCommand): this {
    return this.tell({ type: 'asked', command });
  }

  pause(end: PauseEnd): this {
    return this.ask({ type: 'pause', end });
  }

  report(report: RoutineReport): this {
    return this.fact({ type: 'routineReported', report });
  }

  set(settings: Partial<Settings>): this {
    this.settings = { ...this.settings, ...settings };
    return this.sense();
  }

  /** The wall clock alone jumps, by milliseconds. */
  clockJumps(ms: number): this {
    this.clock = { ...this.clock, wallMs: this.clock.wallMs + ms };
    return this.sense();
  }

  travels(utcOffsetMinutes: number): this {
    this.clock = { ...this.clock, utcOffsetMinutes };
    return this.sense();
  }

  /** Killed now, and started again after so long; `rebooted` moves the boot into the gap. */
  killed(gap: string, { rebooted = false, clockMs = 0 } = {}): this {
    this.pass(lengthMs(gap), { awake: true });
    this.clock = {
      ...this.clock,
      wallMs: this.clock.wallMs + clockMs,
      monotonicMs: 100,
      uptimeMs: rebooted ? 20_000 : this.clock.uptimeMs,
    };
    this.lastInput = this.elapsedMs;
    const written = this.entries.filter(({ seq }) => seq > this.saved.ledger.seq);
    this.take(relaunch(JSON.parse(JSON.stringify(this.saved)), written, this.clock, this.settings));
    return this;
  }

  /** Calls the core now, as a tick does. */
  sense(): this {
    return this.fact({ type: 'sensed', idleMs: this.idleNow });
  }

  /** As systems tell it: in whole seconds. */
  private get idleNow(): number | null {
    return this.isIdleReadable ? Math.floor((this.elapsedMs - this.lastInput) / 1000) * 1000 : null;
  }

  /** What would be broken into now, as far as the system tells it. */
  get inTheWay(): readonly DetectedHold[] {
    return detectedHolds.filter((reason) => this.holding?.[reason] === true);
  }

  private run(ms: number, beforeLook: () => void): this {
    const end = this.elapsedMs + ms;
    while (this.elapsedMs < end) {
      const wait = Math.max(1, this.state.wakeAt - this.state.t);
      this.pass(Math.min(wait, end - this.elapsedMs), { awake: true });
      beforeLook();
      this.sense();
    }
    return this;
  }

  private press(agoMs: number): this {
    this.lastInput = Math.max(this.lastInput, this.elapsedMs - agoMs);
    return this;
  }

  private pass(ms: number, { awake }: { readonly awake: boolean }): void {
    const { wallMs, monotonicMs, uptimeMs } = this.clock;
    this.clock = { ...this.clock, wallMs: wallMs + ms, monotonicMs: monotonicMs + (awake ? ms : 0), uptimeMs: uptimeMs + ms };
    this.elapsedMs += ms;
  }

  private take({ state, effects }: Turn): void {
    this.state = state;
    this.hear(effects, this.elapsedMs);
    if (effects.some(({ type }) => type === 'save')) this.saved = state;
    for (const effect of effects) if (isQuestion(effect)) this.answer(effect);
  }

  private answer(question: Question): void {
    const now = clockText(this.elapsedMs);
    if (question.type === 'lookForHolds') {
      const { holding, watched } = this;
      this.lookedForHolds.push([now, ...question.reasons].join(' '));
      if (holding !== null) this.tell({ type: 'holdsFound', ...answersTo(question.reasons, holding), watched });
      return;
    }
    this.asked.push(`${now} ${question.type}`);
    if (question.type === 'lookForEvidence' && this.playing !== null) this.fact({ type: 'evidenceFound', ...this.playing });
    if (question.type === 'checkLock' && !this.isScreenLocked) this.fact({ type: 'screenUnlocked' });
  }
}

function answersTo(reasons: readonly DetectedHold[], holding: HoldAnswers): HoldAnswers {
  return Object.fromEntries(reasons.map((reason) => [reason, holding[reason] === undefined ? false : holding[reason]]));
}

export function scenario(options?: Options): Scenario {
  return new Scenario(options);
}
