import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../shared/command.ts';
import type { DaySummary } from '../../shared/history/day-summary.ts';
import { entrySchema } from '../../shared/sitting/entry.ts';
import { type Scenario, scenario } from '../../shared/sitting/scenario.ts';
import { english } from '../../shared/words/words.ts';
import { openHistory } from '../history.ts';
import { silentLog } from '../log.ts';
import type { Clock } from './deletion.ts';
import { type HistoryBook, openHistoryBook } from './history-book.ts';
import { type Places, placesIn } from './places.ts';

/** A profile on a real disk whose log a scripted day writes. */
export class Profile {
  readonly directory: string;
  readonly day: Scenario;
  readonly places: Places;
  readonly clock: Clock;
  /** Called with every fact that the history tells the clock. */
  onTold: (type: string) => void = () => undefined;
  /** Whether there is room for the checkpoint. */
  isKept = true;
  book: HistoryBook;
  private readonly history;

  constructor(options?: Parameters<typeof scenario>[0]) {
    this.directory = mkdtempSync(join(tmpdir(), 'unhunch-book-'));
    this.places = placesIn(this.directory);
    this.day = scenario(options);
    this.history = openHistory(this.places.log.file, entrySchema, silentLog);
    this.clock = {
      state: () => this.day.current,
      tell: (fact) => {
        this.onTold(fact.type);
        this.lives((day) => day.fact(fact));
      },
      flush: this.history.flush,
      isKept: () => this.isKept,
    };
    this.book = this.opened();
  }

  /** As a new run of the app would have it. */
  opened(): HistoryBook {
    return openHistoryBook({ directory: this.directory, clock: this.clock, words: () => english, log: silentLog });
  }

  /** Something happens, and is in the log at once. */
  lives(live: (day: Scenario) => unknown): this {
    live(this.day);
    this.history.append(this.day.entries.filter(({ seq }) => seq > this.history.lastSeq()));
    return this;
  }

  async days(): Promise<readonly DaySummary[]> {
    return (await this.book.days({ from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER })).days;
  }

  /** What stands in the files, by their names. */
  get files(): Readonly<Record<string, string>> {
    return filesIn(this.directory);
  }

  /** Takes a day over from another profile: the second of February. */
  async importsDay(): Promise<void> {
    const other = new Profile({ startAt: Date.UTC(2026, 1, 2, 9) }).lives((day) => day.sit('2h').locked('6m').sit('1m'));
    const file = join(other.directory, 'export.json');
    await other.book.exportTo(file, 'json');
    await this.book.importText(readFileSync(file, 'utf8'));
    other.remove();
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

export function filesIn(directory: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}

export const done: Outcome = { kind: 'done' };

/** From Monday at nine over midnight, with a routine and a correction. */
export function evening(day: Scenario): void {
  const steps = [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
  day.sit('50m').ask({ type: 'start' }).idle('20s').report({ status: 'finished', step: 0, steps }).sit('1h30m');
  day.locked('7m').sit('20m').ask({ type: 'correct', as: 'sitting' }).sit('1h').locked('6m').sit('1m');
}
