import type { Settings } from '../settings.ts';
import type { Entry } from './entry.ts';
import { append, sumOf } from './ledger.ts';
import type { Effect, State } from './model.ts';
import { openEntry } from './model.ts';
import type { Snapshot } from './snapshot.ts';
import { quietWorld, snapshotOf } from './snapshot.ts';
import { clockText, effectText, isNoticed } from './story.ts';
import { columnsText, eventText } from './story-log.ts';

/** What became of a day, in the words that stories are checked by. */
export abstract class Chronicle {
  /** Every effect that a user would notice with the second at which it happened, so that a missing or an extra one fails. */
  readonly told: string[] = [];
  readonly entries: Entry[] = [];
  /** When presence evidence was asked for, and the lock doubted: "5:00 evidence". */
  readonly asked: string[] = [];
  /** When which detectors were asked: "45:00 dnd fullscreen call". */
  readonly lookedForHolds: string[] = [];
  /** The states in which something was shown unasked. */
  readonly prompted: State[] = [];
  protected state: State;
  protected settings: Settings;

  constructor(state: State, settings: Settings) {
    this.state = state;
    this.settings = settings;
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

  protected hear(effects: readonly Effect[], elapsedMs: number): void {
    for (const effect of effects) {
      if (effect.type === 'notify') this.prompted.push(this.state);
      if (effect.type === 'record') this.entries.push(effect.entry);
      else if (isNoticed(effect)) this.told.push(`${clockText(elapsedMs)} ${effectText(effect)}`);
    }
  }
}
