import type { Settings } from '../../settings.ts';
import type { Effect } from '../model.ts';
import { isQuestion } from '../story.ts';
import type { Item } from './agenda.ts';
import { Agenda } from './agenda.ts';
import { App } from './app.ts';
import { Attendance } from './attendance.ts';
import { Computer } from './computer.ts';
import type { Flaws } from './faults.ts';
import { someFlaws, someMishaps } from './faults.ts';
import type { Launch } from './mishaps.ts';
import { befall } from './mishaps.ts';
import type { Activity, Person } from './people.ts';
import { dayMs, planDay, somePerson, someSettings } from './people.ts';
import { Performance } from './performance.ts';
import { PowerEvents } from './power-events.ts';
import { Random } from './random.ts';
import { answerNotice, answerSystem, isInTheWay } from './reactions.ts';
import { Truth } from './truth.ts';

const minuteMs = 60_000;
const timerSlackMs = 20;
/** Each sleep and each launch is measured by clocks that round, and a sleep of two seconds by none. */
const clockNoiseMs = 3_500;

/** One person with one computer, for some days: what they do, what goes wrong, and what the app makes of it. */
export class Life {
  readonly random: Random;
  readonly person: Person;
  readonly flaws: Flaws;
  readonly computer: Computer;
  readonly app: App;
  readonly truth = new Truth();
  readonly agenda = new Agenda();
  readonly power: PowerEvents;
  readonly performance: Performance;
  readonly attendance: Attendance;
  settings: Settings;
  activity: Activity;
  stalledUntil = 0;
  /** A computer that is off, or an app that died, starts when its user is back. */
  startsOnReturn: Launch | null = null;
  wrong: string | null = null;
  tickAt = 0;
  private held: Item[] = [];
  private activityEnds = 0;
  private forgivenMs = 0;

  constructor(seed: number, index: number) {
    this.random = new Random(seed, index);
    this.person = somePerson(this.random);
    this.flaws = someFlaws(this.random);
    this.settings = someSettings(this.person, this.random);
    const { startMinute, utcOffsetMinutes: offsetMinutes } = this.person;
    const midnight = Date.UTC(2026, 2, 2 + this.random.int(0, 365)) - offsetMinutes * minuteMs;
    this.computer = new Computer(this.flaws, { wallMs: midnight + startMinute * minuteMs, offsetMinutes });
    this.power = new PowerEvents(this);
    this.performance = new Performance(this);
    this.attendance = new Attendance(this);
    this.app = new App(
      this.computer,
      () => this.settings,
      (effects) => this.hear(effects),
    );
    this.activity = { name: 'types', ms: 0, inputEveryMs: 5_000, plays: null, leaving: null, bumps: [] };
    this.computer.touchEvery(5_000);
    this.look();
  }

  /** One day from the beginning of work to the next; false where something is wrong. */
  liveDay(): boolean {
    const begin = this.computer.real;
    for (const { at, mishap } of someMishaps(this.random, this.random.chance(0.6))) {
      this.plan(at, false, () => befall(this, mishap));
    }
    for (const activity of planDay(this.person, this.random)) {
      this.begin(activity);
      this.until(Math.min(this.activityEnds, begin + dayMs));
      if (this.wrong !== null) return false;
    }
    this.until(begin + dayMs);
    this.closeDay();
    return this.wrong === null;
  }

  plan(inMs: number, isForApp: boolean, run: () => void): void {
    this.agenda.add({ at: this.computer.real + inMs, isForApp, launch: this.app.launches, run });
  }

  /** Somebody is at the keyboard, able to touch things. */
  get isAtDesk(): boolean {
    return this.activity.name !== 'gone' && !this.computer.isAsleep && !this.computer.isLocked;
  }

  look(): void {
    if (!this.app.isRunning || this.isHeld) return;
    this.app.look();
    this.planTick();
  }

  tell(fact: Parameters<App['tell']>[0]): void {
    if (!this.app.isRunning) return;
    this.app.tell(fact);
    this.planTick();
  }

  /** Over a reboot the core has only the wall clock to go by, wherever it was set. */
  forgiveClocks(): void {
    this.forgivenMs = this.computer.real - this.app.bookedMs();
  }

  planTick(): void {
    const late = this.random.chance(this.flaws.lateTick) ? this.random.int(0, 25_000) : 0;
    this.tickAt = this.computer.real + Math.ceil(this.app.state.wakeAt - this.app.state.t) + timerSlackMs + late;
  }

  /** After a sleep: what waited for the machine is told now. */
  wake(): void {
    const slept = this.computer.wake();
    if (!this.flaws.monotonicSleeps) this.tickAt += slept;
    for (const item of this.held) this.agenda.add({ ...item, at: this.computer.real + this.random.int(0, 300) });
    this.held = [];
  }

  get isStalled(): boolean {
    return this.computer.real < this.stalledUntil;
  }

  private get isHeld(): boolean {
    return this.computer.isAsleep || this.isStalled;
  }

  private begin(activity: Activity): void {
    const { computer, attendance } = this;
    attendance.turnTo(activity, () => {
      this.activity = activity;
      this.activityEnds = computer.real + activity.ms;
      if (activity.leaving !== null) this.power.leave(activity.leaving, activity.ms);
      else this.power.comeBack();
    });
    for (const at of activity.bumps) this.plan(at, false, () => attendance.paw());
  }

  private until(end: number): void {
    while (this.wrong === null) {
      const { next } = this.agenda;
      const tick = this.app.isRunning && !this.computer.isAsleep ? Math.max(this.tickAt, this.stalledUntil) : Number.POSITIVE_INFINITY;
      const at = Math.min(next?.at ?? Number.POSITIVE_INFINITY, tick);
      if (at >= end) break;
      this.pass(at);
      if (tick <= at) this.tick();
      else this.happen();
      this.wrong ??= this.app.wrong;
    }
    if (this.wrong === null) this.pass(end);
  }

  private tick(): void {
    this.look();
    if (this.random.chance(this.flaws.doubledTick)) this.plan(this.random.int(0, 60), true, () => this.look());
  }

  private happen(): void {
    const item = this.agenda.take();
    if (item === undefined || (item.isForApp && (!this.app.isRunning || item.launch !== this.app.launches))) return;
    if (!item.isForApp || !this.isHeld) item.run();
    else if (this.computer.isAsleep) this.held.push(item);
    else this.agenda.add({ ...item, at: this.stalledUntil });
  }

  private pass(to: number): void {
    const { computer, app } = this;
    const ms = to - computer.real;
    if (ms <= 0) return;
    // An idle source is believed again only when a key has proved it, and playback for three hours from what it missed.
    if (app.state.senses.idle.verdict !== 'ok') this.truth.blind(computer.real + 190 * minuteMs);
    const moment = this.attendance.moment();
    this.truth.pass(ms, moment, app.isRunning ? app.state : null, this.settings);
    computer.real = to;
    if (moment.really !== 'here') this.attendance.confirmLater();
  }

  private hear(effects: readonly Effect[]): void {
    this.truth.book(effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : [])));
    this.wrong ??= this.truth.judge(effects, this.attendance.moment(), this.settings);
    for (const effect of effects) {
      if (effect.type === 'notify') {
        if (isInTheWay(this)) this.wrong ??= 'prompted in the middle of do-not-disturb or full screen';
        answerNotice(this);
      }
      if (effect.type === 'openRoutine' && effect.isFresh) this.performance.begin();
      else if (effect.type === 'closeRoutine') this.performance.end();
      else if (isQuestion(effect)) answerSystem(this, effect);
    }
  }

  private closeDay(): void {
    const { app, computer } = this;
    if (app.isRunning && !this.isHeld) this.look();
    this.wrong ??= this.truth.closeDay(computer.real, app.openHereMs());
    if (!computer.hasSensedBadly && app.state.senses.idle.verdict !== 'ok') this.wrong ??= 'a good idle source is not trusted';
    if (app.isRunning && !this.isHeld) {
      const lostMs = computer.real - app.bookedMs() - this.forgivenMs;
      if (Math.abs(lostMs) > clockNoiseMs * (1 + computer.sleeps + app.launches)) this.wrong ??= `time is lost, or found (${lostMs} ms)`;
    }
    app.checkThoroughly();
    this.wrong ??= app.wrong;
  }
}
