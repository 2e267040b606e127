import type { PauseEnd } from '../command.ts';
import type { RoutineReport } from '../routine/report.ts';
import type { Settings } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import type { Entry } from './entry.ts';
import type { Fact, StateCommand } from './fact.ts';
import { firstLaunch, relaunch } from './launch.ts';
import { append, sumOf } from './ledger.ts';
import type { State, Turn } from './model.ts';
import { openEntry } from './model.ts';
import type { Snapshot } from './snapshot.ts';
import { quietWorld, snapshotOf } from './snapshot.ts';
import type { Stamp } from './stamp.ts';
import { step } from './step.ts';
import { clockText, effectText } from './story.ts';
import { columnsText, eventText } from './story-log.ts';

type Options = { readonly settings?: Partial<Settings>; readonly startAt?: number; readonly utcOffsetMinutes?: number };

type Question = 'lookForEvidence' | 'checkLock';

/** "1h2m3s" in milliseconds. */
function lengthMs(text: string): number {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (parts === null || text === '') throw new Error(`Not a length: ${text}`);
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/**
 * A person, a computer and its clocks, driven in plain words: `scenario().sit('44m').away('6m').sit('1m')`. The core
 * is called exactly when it asked to be, as the real runtime does. `told` holds every effect that a user would notice
 * with the story's second at which it happened, so that a missing or an extra one fails.
 */
export class Scenario {
  private state: State;
  private settings: Settings;
  private clock: Stamp;
  private elapsedMs = 0;
  private lastInput = 0;
  readonly told: string[] = [];
  readonly entries: Entry[] = [];
  /** When presence evidence was asked for, and the lock doubted: "5:00 evidence". */
  readonly asked: string[] = [];
  /** What the system answers: is there a call, does something play? Null where it does not answer at all. */
  private playing: { readonly call: boolean; readonly media: boolean } | null = { call: false, media: false };
  private isScreenLocked = false;
  private isIdleReadable = true;
  /** The states in which something was shown unasked. */
  readonly prompted: State[] = [];
  private saved: State;

  constructor({ settings = {}, startAt = Date.UTC(2026, 2, 2, 9), utcOffsetMinutes = 0 }: Options = {}) {
    this.settings = { ...defaultSettings, ...settings };
    this.clock = { wallMs: startAt, monotonicMs: 5_000, uptimeMs: 3_600_000, utcOffsetMinutes };
    this.state = firstLaunch(this.clock);
    this.saved = this.state;
    this.sense();
  }

  /** Works with keyboard and mouse all the time. */
  sit(length: string): this {
    return this.run(lengthMs(length), true);
  }

  /** No input: reads, thinks, or is not there; the computer cannot tell. */
  idle(length: string): this {
    return this.run(lengthMs(length), false);
  }

  bump(): this {
    this.lastInput = this.elapsedMs;
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

  get snapshot(): Snapshot {
    return snapshotOf(this.state, this.settings, quietWorld);
  }

  get streak(): string {
    return clockText(this.snapshot.streakMs);
  }

  get current(): State {
    return this.state;
  }

  /** Everything booked so far over all days, with the open segment; must equal the time that passed. */
  get bookedMs(): number {
    const closed = this.entries.reduce((sum, entry) => sum + (entry.type === 'segment' ? entry.ms : 0), 0);
    return closed + this.state.t - this.state.open.since;
  }

  /** The columns of each day, oldest first: "sitting 20:00, away 06:00". */
  get booked(): readonly string[] {
    const { days } = append(this.state.ledger, openEntry(this.state));
    return [...days].sort((a, b) => a.day - b.day).map(({ totals }) => columnsText(totals));
  }

  /** What the log tells besides the segments: "09:25:00 rested by absence". */
  get log(): readonly string[] {
    return this.entries.filter(({ type }) => type !== 'segment').map(eventText);
  }

  get todayMs(): number {
    return sumOf(this.snapshot.today);
  }

  /** As systems tell it: in whole seconds. */
  private get idleNow(): number | null {
    return this.isIdleReadable ? Math.floor((this.elapsedMs - this.lastInput) / 1000) * 1000 : null;
  }

  private run(ms: number, typing: boolean): this {
    const end = this.elapsedMs + ms;
    while (this.elapsedMs < end) {
      const wait = Math.max(1, this.state.wakeAt - this.state.t);
      this.pass(Math.min(wait, end - this.elapsedMs), { awake: true });
      if (typing) this.bump();
      this.sense();
    }
    return this;
  }

  private pass(ms: number, { awake }: { readonly awake: boolean }): void {
    const { wallMs, monotonicMs, uptimeMs } = this.clock;
    this.clock = { ...this.clock, wallMs: wallMs + ms, monotonicMs: monotonicMs + (awake ? ms : 0), uptimeMs: uptimeMs + ms };
    this.elapsedMs += ms;
  }

  private take({ state, effects }: Turn): void {
    this.state = state;
    const questions: Question[] = [];
    for (const effect of effects) {
      if (effect.type === 'notify') this.prompted.push(state);
      if (effect.type === 'record') this.entries.push(effect.entry);
      else if (effect.type === 'save') this.saved = state;
      else if (effect.type === 'lookForEvidence' || effect.type === 'checkLock') questions.push(effect.type);
      else this.told.push(`${clockText(this.elapsedMs)} ${effectText(effect)}`);
    }
    for (const question of questions) this.answer(question);
  }

  private answer(question: Question): void {
    this.asked.push(`${clockText(this.elapsedMs)} ${question}`);
    if (question === 'lookForEvidence' && this.playing !== null) this.fact({ type: 'evidenceFound', ...this.playing });
    if (question === 'checkLock' && !this.isScreenLocked) this.fact({ type: 'screenUnlocked' });
  }
}

export function scenario(options?: Options): Scenario {
  return new Scenario(options);
}
