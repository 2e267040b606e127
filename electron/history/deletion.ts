import { existsSync, rmSync } from 'node:fs';
import { daysOf } from '../../shared/history/day-summary.ts';
import type { DaysToDelete } from '../../shared/history/history-view.ts';
import type { Fact } from '../../shared/sitting/fact.ts';
import type { Ledger } from '../../shared/sitting/ledger.ts';
import { openEntry, type State } from '../../shared/sitting/model.ts';
import type { Failure } from '../store/files.ts';
import type { DayIndex } from './day-index.ts';
import type { KnownLogs } from './index-file.ts';
import { announceChange, beginChange, concludeChange, forgetBefore, type LogPlaces, type Places } from './places.ts';
import { addRestToBefore, caughtUp, type Draft, draftWithout, exchange, exchangeBack, sizeOf } from './rewrite.ts';

/** The sitting clock, which goes on writing to the log meanwhile. */
export type Clock = {
  readonly state: () => State;
  readonly tell: (fact: Fact) => unknown;
  /** Writes what waits to be written; gives why it cannot. */
  readonly flush: () => Failure | null;
  /** Whether the disk has the checkpoint that stands in memory. */
  readonly isKept: () => boolean;
};

export type LogName = 'log' | 'imported';

/** How a deletion is taken back. */
export type Undo = {
  readonly exchanged: readonly {
    readonly name: LogName;
    /** How long the old log is, and how long the new one was when it took its place. */
    readonly beforeBytes: number;
    readonly bytes: number;
    /** What was known of the old one. */
    readonly before: DayIndex;
  }[];
  /** The days that the ledger had. */
  readonly days: readonly number[];
};

/** What the logs hold that were exchanged. */
export type Changed = { readonly [K in LogName]?: DayIndex };

/** Rewrites the logs without some days. Throws where the disk says no; then nothing was changed. */
export async function deleteDays(
  which: DaysToDelete,
  places: Places,
  clock: Clock,
  look: () => Promise<KnownLogs>,
): Promise<{ readonly undo: Undo; readonly changed: Changed }> {
  beginChange(places);
  closeOpen(clock);
  const known = await look();
  const isGone = (day: number): boolean => which === 'all' || day === which;
  const isIn = (index: DayIndex): boolean => which === 'all' || index.runs.has(which);
  const isToday = daysOf(openEntry(clock.state())).some(isGone);
  const names = (['log', 'imported'] as const).filter(
    (name) => existsSync(places[name].file) && (isIn(known[name].index) || (name === 'log' && isToday)),
  );
  const drafts: { readonly name: LogName; readonly draft: Draft }[] = [];
  try {
    for (const name of names) drafts.push({ name, draft: await draftWithout(places[name], isGone) });
    // From here to the end nothing else has a turn: what the clock writes now is the last that the old log gets.
    closeOpen(clock);
    const days = clock.state().ledger.days.map(({ day }) => day);
    const changed: Changed = Object.fromEntries(drafts.map(({ name, draft }) => [name, draft.finish()]));
    announceChange(places, 'delete');
    rmSync(places.index, { force: true });
    const exchanged = names.map((name) => {
      const { file, draft } = places[name];
      return { name, beforeBytes: sizeOf(file), bytes: sizeOf(draft), before: known[name].index };
    });
    exchangeAll(names.map((name) => places[name]));
    if (changed.log !== undefined) retell(clock, changed.log, days);
    conclude(places, clock);
    return { undo: { exchanged, days }, changed };
  } catch (error) {
    for (const { draft } of [places.log, places.imported]) rmSync(draft, { force: true });
    concludeChange(places);
    forgetBefore(places);
    throw error;
  }
}

/** Puts the logs back as they were, with what was written since. Throws where the disk says no; then nothing was changed. */
export function undoDeletion({ exchanged, days }: Undo, places: Places, clock: Clock): Changed {
  closeOpen(clock);
  for (const { name, bytes, beforeBytes } of exchanged) addRestToBefore(places[name], bytes, beforeBytes);
  announceChange(places, 'undo');
  rmSync(places.index, { force: true });
  for (const { name } of exchanged) exchangeBack(places[name]);
  const changed: Changed = Object.fromEntries(exchanged.map(({ name, before }) => [name, caughtUp(places[name].file, before)]));
  const now = clock.state().ledger.days.map(({ day }) => day);
  if (changed.log !== undefined) retell(clock, changed.log, [...days.filter((day) => !now.includes(day)), ...now]);
  conclude(places, clock);
  return changed;
}

/** A checkpoint that is still to be written knows nothing of it: were it lost, the next launch would have to look at the log. */
function conclude(places: Places, { isKept }: Clock): void {
  if (isKept()) concludeChange(places);
}

/** What is still open belongs to the time before the change, as far as it is past. */
function closeOpen({ tell, flush }: Clock): void {
  tell({ type: 'historyChanging' });
  const failure = flush();
  if (failure !== null) throw Object.assign(new Error(failure.reason), { code: failure.code });
}

/** One or none: a log of which the other half could not be exchanged gets its old one back. */
function exchangeAll(logs: readonly LogPlaces[]): void {
  const done: LogPlaces[] = [];
  try {
    for (const log of logs) {
      exchange(log);
      done.push(log);
    }
  } catch (error) {
    for (const log of done) exchangeBack(log);
    throw error;
  }
}

function retell({ tell }: Clock, { days }: DayIndex, wanted: readonly number[]): void {
  const told: Ledger['days'] = wanted.flatMap((day) => {
    const summary = days.get(day);
    return summary === undefined ? [] : [{ day, totals: summary.totals }];
  });
  tell({ type: 'historyChanged', days: told });
}
