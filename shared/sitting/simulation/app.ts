import type { Settings } from '../../settings.ts';
import type { Entry } from '../entry.ts';
import type { Fact } from '../fact.ts';
import { firstLaunch, fromLog, relaunch } from '../launch.ts';
import type { Ledger } from '../ledger.ts';
import { append, emptyLedger } from '../ledger.ts';
import type { Effect, State, Turn } from '../model.ts';
import type { Recorder } from '../recording.ts';
import { createRecorder } from '../recording.ts';
import { parseSaved } from '../saved.ts';
import { step } from '../step.ts';
import { Watch } from './checks.ts';
import type { Computer } from './computer.ts';

const roundingMs = 0.01;
/** As many as the app reads when its checkpoint is lost. */
const entriesOfSomeDays = 3_000;

/** `older` than the log: it crashed between the two. */
export type Checkpoint = 'good' | 'older' | 'lost';

/** The app around the core as its runtime is: a look before each fact, saves where they are asked for, a log. */
export class App {
  isRunning = false;
  wrong: string | null = null;
  steps = 0;
  launches = 1;
  endedAt = 0;
  recorder: Recorder = createRecorder();
  /** Hears what the recorder does, and goes on over a launch. */
  overhear: Recorder['hear'] = () => undefined;
  state: State;
  private readonly log: Entry[] = [];
  private dying: (() => void) | null = null;
  private saved: State;
  private readonly watch = new Watch();
  private folded: Ledger = emptyLedger;
  private closedMs = 0;
  /** Time that a lost checkpoint forgot. */
  private forgottenMs = 0;

  private readonly computer: Computer;
  private readonly settings: () => Settings;
  private readonly perform: (effects: readonly Effect[]) => void;

  constructor(computer: Computer, settings: () => Settings, perform: (effects: readonly Effect[]) => void) {
    this.computer = computer;
    this.settings = settings;
    this.perform = perform;
    this.state = firstLaunch(computer.stamp());
    this.saved = this.state;
    this.isRunning = true;
  }

  /** A look at the clocks and the idle time. */
  look(): void {
    this.take({ type: 'sensed', idleMs: this.computer.idleMs() });
  }

  /** Before an event is judged, the last input before it must be known. */
  tell(fact: Fact): void {
    if (!this.isRunning) return;
    this.take({ type: 'sensed', idleMs: this.computer.idleMs(), isAside: true });
    if (this.isRunning) this.take(fact);
  }

  /** Dies when the next entries are in the log and the checkpoint that counts them is not yet written. */
  dieAtNextEntry(last: () => void): void {
    this.dying = last;
  }

  kill(): void {
    this.isRunning = false;
    this.endedAt = this.computer.real;
  }

  quit(): void {
    this.look();
    if (!this.isRunning) return;
    this.save();
    this.kill();
  }

  relaunch(checkpoint: Checkpoint): void {
    const saved = this.checkpoint(checkpoint);
    if (saved === null) {
      this.fail('a checkpoint is refused');
      return;
    }
    const written = this.log.filter(({ seq }) => seq > saved.ledger.seq);
    const turn = relaunch(saved, written, this.computer.stamp(), this.settings());
    this.recorder = createRecorder();
    this.launches += 1;
    this.isRunning = true;
    // A checkpoint that is lost is written anew before anything else.
    if (checkpoint === 'lost') this.dying = null;
    this.state = turn.state;
    this.watch.relaunched(turn.state);
    this.keep(turn.effects);
    if (checkpoint === 'lost') this.forgottenMs = this.bookedMs() - turn.state.t;
    this.checkFold();
    if (this.isRunning) this.perform(turn.effects);
  }

  /** All that is in the log, with the segment that is open. */
  bookedMs(): number {
    return this.closedMs + this.state.t - this.state.open.since;
  }

  /** Time here that is booked and not yet in the log; of a dead app what its checkpoint knows. */
  openHereMs(): number {
    const { open, t, ledger } = this.isRunning ? this.state : this.saved;
    if (ledger.seq < (this.log.at(-1)?.seq ?? 0)) return 0;
    return open.kind === 'sitting' || open.kind === 'paused' ? t - open.since : 0;
  }

  /** Slow, for once in a while: the whole state, its fold and its way over the disk. */
  checkThoroughly(): void {
    this.checkFold();
    const read = parseSaved(JSON.parse(JSON.stringify(this.state)));
    if (JSON.stringify(read) !== JSON.stringify(this.state)) this.fail('a checkpoint does not survive the disk');
  }

  private checkFold(): void {
    if (Math.abs(this.bookedMs() - this.forgottenMs - this.state.t) > roundingMs * 100)
      this.fail('the log and the time that passed differ');
    const [told, folded] = [this.state.ledger, this.folded].map((ledger) => JSON.stringify(ledger));
    if (told !== folded && this.forgottenMs === 0) this.fail('the ledger is not the fold of the whole log');
  }

  private checkpoint(which: Checkpoint): State | null {
    if (which === 'lost') {
      const rebuilt = fromLog(this.log.slice(-entriesOfSomeDays));
      if (rebuilt !== null) return rebuilt;
    }
    return parseSaved(JSON.parse(JSON.stringify(this.saved)));
  }

  private take(fact: Fact): void {
    const before = this.state;
    const now = this.computer.stamp();
    const settings = this.settings();
    this.recorder.hear(before, now, fact, settings);
    this.overhear(before, now, fact, settings);
    const turn: Turn = step(before, { now, fact }, settings);
    this.steps += 1;
    this.state = turn.state;
    const wrong = this.watch.see(before, turn, settings);
    if (wrong !== null) this.fail(wrong);
    this.keep(turn.effects);
    if (this.isRunning) this.perform(turn.effects);
  }

  private keep(effects: readonly Effect[]): void {
    let isSaved = false;
    let entries = 0;
    for (const effect of effects) {
      if (effect.type === 'save') isSaved = true;
      if (effect.type !== 'record') continue;
      entries += 1;
      const { entry } = effect;
      if (entry.seq !== (this.log.at(-1)?.seq ?? 0) + 1) this.fail('the log on the disk has a hole');
      this.log.push(entry);
      this.folded = append(this.folded, entry);
      if (entry.type === 'segment') this.closedMs += entry.ms;
    }
    if (entries > 0 && this.dying !== null) this.die(this.dying);
    else if (isSaved) this.save();
    else if (entries > 0) this.fail('entries without a save');
  }

  private die(last: () => void): void {
    this.dying = null;
    this.kill();
    last();
  }

  private save(): void {
    this.saved = this.state;
  }

  private fail(wrong: string): void {
    this.wrong ??= wrong;
  }
}
