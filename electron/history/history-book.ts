import type { Outcome } from '../../shared/command.ts';
import { daysOf } from '../../shared/history/day-summary.ts';
import { troubleText } from '../../shared/history/history-file.ts';
import type { DaysToDelete, HistoryDays, HistoryFormat, HistoryImport } from '../../shared/history/history-view.ts';
import { type DayRange, type DayRecord, dayRecordOf, joinedRecord } from '../../shared/history/views.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import { openEntry } from '../../shared/sitting/model.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Log } from '../log.ts';
import { codeOrTextOf, failureWords, removeBadOnes } from '../store/files.ts';
import { type Changed, type Clock, deleteDays, type Undo, undoDeletion } from './deletion.ts';
import { writeHistory } from './history-text.ts';
import { addDays } from './import-days.ts';
import { type KnownLogs, readIndex, writeIndex } from './index-file.ts';
import { joinedDays } from './joined-days.ts';
import { entriesAt, type Known, knownAs, lookAgain, nothingKnown } from './log-file.ts';
import { beginChange, forgetBefore, placesIn } from './places.ts';
import { readHistoryFile } from './read-file.ts';

export type HistoryBookOptions = {
  readonly directory: string;
  readonly clock: Clock;
  readonly words: () => Words;
  readonly log: Log;
};

/** The history as windows and the command line see it. Reads nothing until it is asked, and nothing twice. */
export type HistoryBook = {
  readonly days: (range: DayRange) => Promise<HistoryDays>;
  /** Every day, for one who looks once: nothing stays in memory for it. */
  readonly glance: () => Promise<HistoryDays>;
  readonly day: (day: number) => Promise<DayRecord>;
  /** To a file of the user's. */
  readonly exportTo: (file: string, format: HistoryFormat) => Promise<Outcome>;
  /** The text of a file: its days that are not in the history are added, all of them or none. */
  readonly importText: (text: string) => Promise<HistoryImport>;
  readonly remove: (which: DaysToDelete) => Promise<Outcome>;
  /** Takes the last deletion back. */
  readonly undo: () => Promise<Outcome>;
  /** Nobody looks any more: what was deleted is gone for good, and nothing is kept in memory. */
  readonly close: () => void;
};

const allDays: DayRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** So much of the logs is quickly read again. */
const worthKeepingBytes = 100_000;

export function openHistoryBook({ directory, clock, words, log }: HistoryBookOptions): HistoryBook {
  const places = placesIn(directory);
  const inTurn = createQueue();
  let known: KnownLogs | null = null;
  let keptBytes = 0;
  let undoable: Undo | null = null;

  return {
    days: (range) => inTurn(() => daysIn(range)),
    glance: () =>
      inTurn(async () => {
        const before = known;
        const days = await daysIn(allDays);
        if (before === null) known = null;
        return days;
      }),
    day: (day) =>
      inTurn(async () => {
        const logs = await look();
        const own = await entriesAt(places.log.file, logs.log.index.runs.get(day) ?? []);
        const added = await entriesAt(places.imported.file, logs.imported.index.runs.get(day) ?? []);
        return joinedRecord(dayRecordOf(day, [...own, openEntry(clock.state())]), dayRecordOf(day, added));
      }),
    exportTo: (file, format) =>
      inTurn(async () => {
        clock.flush();
        try {
          await writeHistory(directory, format, file);
          return { kind: 'done' };
        } catch (error) {
          return { kind: 'refused', why: failureWords(words(), words().routineRefusals.unwritable, error) };
        }
      }),
    importText: (text) =>
      inTurn(async () => {
        const file = await readHistoryFile(text);
        if (file.kind === 'bad') return { kind: 'invalid', why: troubleText(words(), file.trouble) };
        return await tried(async () => {
          beginChange(places);
          const before = await look(lookAgain);
          const there = new Set([
            ...before.log.index.days.keys(),
            ...before.imported.index.days.keys(),
            ...daysOf(openEntry(clock.state())),
          ]);
          const fresh = [...file.days.keys()].filter((day) => !there.has(day));
          if (fresh.length > 0) {
            forgetUndo();
            await addDays(places.imported, file.entries, new Set(fresh));
            await look();
          }
          return { kind: 'done', added: fresh.length, kept: file.days.size - fresh.length };
        });
      }),
    remove: (which) =>
      inTurn(() =>
        tried(async () => {
          forgetUndo();
          const { undo, changed } = await deleteDays(which, places, clock, () => look(lookAgain));
          undoable = undo;
          await takeOver(changed);
          // Logs that could not be read were kept aside; whoever deletes everything means them too.
          if (which === 'all') cleared('damaged logs that were kept', () => removeBadOnes(places.log.file));
          return { kind: 'done' };
        }),
      ),
    undo: () =>
      inTurn(() =>
        tried(async () => {
          if (undoable === null) return { kind: 'refused', why: words().history.nothingToUndo };
          const changed = undoDeletion(undoable, places, clock);
          undoable = null;
          await takeOver(changed);
          return { kind: 'done' };
        }),
      ),
    close: () => {
      forgetUndo();
      void inTurn(async () => {
        forgetUndo();
        known = null;
      });
    },
  };

  async function daysIn({ from, to }: DayRange): Promise<HistoryDays> {
    const { stamp } = clock.state();
    const logs = await look();
    const days = joinedDays(logs, [openEntry(clock.state())]);
    const numbers = [...days.keys()];
    return {
      days: [...days.values()].filter(({ day }) => day >= from && day <= to).toSorted((one, other) => one.day - other.day),
      first: numbers.reduce((first, day) => Math.min(first, day), Number.POSITIVE_INFINITY),
      last: numbers.reduce((last, day) => Math.max(last, day), Number.NEGATIVE_INFINITY),
      today: dayOf(stamp.wallMs, stamp.utcOffsetMinutes),
      canUndo: undoable !== null,
    };
  }

  /** As far as the logs can be read; whoever changes them needs the whole, and looks in a way that throws. */
  async function look(lookAt = asFarAsCanBeRead): Promise<KnownLogs> {
    const before = known ?? (await readKept());
    const now = {
      log: await lookAt(places.log.file, before.log),
      imported: await lookAt(places.imported.file, before.imported),
    };
    known = now;
    await keepIndex(now);
    return now;
  }

  async function asFarAsCanBeRead(file: string, before: Known): Promise<Known> {
    try {
      return await lookAgain(file, before);
    } catch (error) {
      log.once(`history:look:${file}`, 'error', `${file} cannot be read (${String(error)})`);
      return nothingKnown;
    }
  }

  async function readKept(): Promise<KnownLogs> {
    const kept = await readIndex(places.index);
    keptBytes = kept === null ? 0 : bytesOf(kept);
    return kept ?? { log: nothingKnown, imported: nothingKnown };
  }

  async function keepIndex(now: KnownLogs): Promise<void> {
    if (Math.abs(bytesOf(now) - keptBytes) < worthKeepingBytes) return;
    try {
      await writeIndex(places.index, now);
      keptBytes = bytesOf(now);
    } catch (error) {
      log.once('history:index', 'warn', `${places.index} cannot be written (${codeOrTextOf(error)}); it is made anew each time`);
    }
  }

  /** We know what we have written. */
  async function takeOver(changed: Changed): Promise<void> {
    const before = known ?? { log: nothingKnown, imported: nothingKnown };
    keptBytes = 0;
    const now = {
      log: changed.log === undefined ? before.log : await knownAs(places.log.file, changed.log),
      imported: changed.imported === undefined ? before.imported : await knownAs(places.imported.file, changed.imported),
    };
    known = now;
    await keepIndex(now);
  }

  function forgetUndo(): void {
    undoable = null;
    cleared('what was deleted', () => forgetBefore(places));
  }

  function cleared(what: string, clear: () => void): void {
    try {
      clear();
    } catch (error) {
      log.once(`history:${what}`, 'error', `${what} cannot be removed from the disk (${codeOrTextOf(error)})`);
    }
  }

  async function tried<T>(act: () => Promise<T>): Promise<T | Extract<Outcome, { kind: 'refused' }>> {
    try {
      return await act();
    } catch (error) {
      log.write('error', `the history was left as it is (${String(error)})`);
      return { kind: 'refused', why: failureWords(words(), words().history.unchanged, error) };
    }
  }
}

const bytesOf = ({ log, imported }: KnownLogs): number => log.index.bytes + imported.index.bytes;

/** One thing after the other, whatever became of the one before. */
function createQueue(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };
}
