import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { summarise } from '../shared/history/day-summary.ts';
import { type MoveProgress, progressOf } from '../shared/routine/progress.ts';
import type { Settings } from '../shared/settings.ts';
import { type Entry, entrySchema } from '../shared/sitting/entry.ts';
import { firstLaunch, fromLog, relaunch } from '../shared/sitting/launch.ts';
import { daysKept } from '../shared/sitting/ledger.ts';
import type { Effect, State, Turn } from '../shared/sitting/model.ts';
import { retell } from '../shared/sitting/retelling.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';
import { isBeforeTimeline, type Timeline, timelineOf } from '../shared/sitting/timeline.ts';
import type { Words } from '../shared/words/words.ts';
import { concludeChange, type Places, placesIn, settlePlaces } from './history/places.ts';
import { openHistory } from './history.ts';
import type { Log } from './log.ts';
import { codeOrTextOf, type Failure } from './store/files.ts';
import { openClock } from './store.ts';

export type SittingFiles = {
  /** Where the last run left off, as a first turn whose effects are still to be performed. */
  readonly launch: (now: Stamp, settings: Settings) => Turn;
  /** True where no earlier run left anything. */
  readonly isFirstLaunch: boolean;
  /** Entries go before the checkpoint that counts them (every entry is worth a save): the next launch rolls the rest forward. */
  readonly keep: (effects: readonly Effect[], state: State) => void;
  readonly save: (state: State) => void;
  /** The day so far, from the log and what is still open. */
  readonly timeline: (state: State) => Timeline;
  /** What was done of each move, as far back as the log is read. */
  readonly progress: () => readonly MoveProgress[];
  /** Writes what waits to be written; gives why it cannot. */
  readonly flush: () => Failure | null;
  /** Whether the disk has the checkpoint as it stands in memory. */
  readonly isKept: () => boolean;
  readonly notices: (words: Words) => readonly string[];
};

/** Enough of the log to rebuild the streak and the day from, where the checkpoint is lost. */
const entriesOfSomeDays = 3_000;

/** The log is in the order of what happened; a clock that was wrong for a while may have dated so many otherwise. */
const strayEntries = 200;

/** The checkpoint and the log behind the sitting clock. */
export function openSitting(directory: string, log: Log): SittingFiles {
  const places = placesIn(directory);
  const isRewritten = settled(places, log);
  // One that is damaged, with nothing beside it to go on from, was left by an earlier run all the same.
  const isNew = !existsSync(join(directory, 'clock.json'));
  const clock = openClock(directory, log);
  const history = openHistory(places.log.file, entrySchema, log);
  const lately = (): readonly Entry[] => history.tail(Math.max(0, history.lastSeq() - entriesOfSomeDays));
  if (isRewritten) {
    const saved = clock.read();
    if (saved !== null) clock.write(retoldBy(saved, lately()));
    if (clock.isKept()) concludeChange(places);
  }
  const checkpoint = clock.read() ?? fromLog(lately());

  return {
    isFirstLaunch: checkpoint === null && isNew,
    launch: (now, settings) => {
      if (checkpoint === null) return { state: firstLaunch(now), effects: [{ type: 'save' }] };
      return relaunch(checkpoint, history.tail(checkpoint.ledger.seq), now, settings);
    },
    keep: (effects, state) => {
      if (!effects.some(({ type }) => type === 'save')) return;
      // Called without entries too: those that a full disk kept waiting go with it.
      history.append(effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : [])));
      clock.write(state);
    },
    save: (state) => {
      history.append([]);
      clock.write(state);
    },
    timeline: (state) => {
      let inARow = 0;
      const entries = history.backTo((entry) => {
        inARow = isBeforeTimeline(entry, state) ? inARow + 1 : 0;
        return inARow > strayEntries;
      });
      return timelineOf(entries, state);
    },
    flush: history.flush,
    isKept: clock.isKept,
    progress: () => progressOf(history.backTo(() => false)),
    notices: (words) => [...clock.notices(words), ...history.notices(words)],
  };
}

/** The checkpoint with what the log now says of the last days. */
function retoldBy(checkpoint: State, entries: readonly Entry[]): State {
  const known = entries.filter(({ seq }) => seq <= checkpoint.ledger.seq);
  const days = [...summarise(known).values()].toSorted((one, other) => one.day - other.day).slice(-daysKept);
  return retell(
    checkpoint,
    days.map(({ day, totals }) => ({ day, totals })),
  );
}

function settled(places: Places, log: Log): boolean {
  try {
    return settlePlaces(places);
  } catch (error) {
    log.write('error', `What a change of the history left behind cannot be cleared (${codeOrTextOf(error)})`);
    return false;
  }
}
