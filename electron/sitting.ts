import { join } from 'node:path';
import { type MoveProgress, progressOf } from '../shared/routine/progress.ts';
import type { Settings } from '../shared/settings.ts';
import { entrySchema } from '../shared/sitting/entry.ts';
import { firstLaunch, fromLog, relaunch } from '../shared/sitting/launch.ts';
import type { Effect, State, Turn } from '../shared/sitting/model.ts';
import type { Stamp } from '../shared/sitting/stamp.ts';
import { isBeforeTimeline, type Stretch, timelineOf } from '../shared/sitting/timeline.ts';
import { openHistory } from './history.ts';
import type { Log } from './log.ts';
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
  readonly timeline: (state: State) => readonly Stretch[];
  /** What was done of each move, as far back as the log is read. */
  readonly progress: () => readonly MoveProgress[];
  readonly notices: () => readonly string[];
};

/** Enough of the log to rebuild the streak and the day from, where the checkpoint is lost. */
const entriesOfSomeDays = 3_000;

/** The log is in the order of what happened; a clock that was wrong for a while may have dated so many otherwise. */
const strayEntries = 200;

/** The checkpoint and the log behind the sitting clock. */
export function openSitting(directory: string, log: Log): SittingFiles {
  const clock = openClock(directory, log);
  const history = openHistory(join(directory, 'history.jsonl'), entrySchema, log);
  const checkpoint = clock.read() ?? fromLog(history.tail(Math.max(0, history.lastSeq() - entriesOfSomeDays)));

  return {
    isFirstLaunch: checkpoint === null,
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
    progress: () => progressOf(history.backTo(() => false)),
    notices: () => [...clock.notices(), ...history.notices()],
  };
}
