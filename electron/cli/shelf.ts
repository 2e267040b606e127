import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import type { Shelf } from '../../shared/cli/read-answer.ts';
import { plansOf } from '../../shared/routine/routine-book.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import { openEntry } from '../../shared/sitting/model.ts';
import { readStamp } from '../clock.ts';
import { entryIn } from '../history/day-index.ts';
import { readIndex } from '../history/index-file.ts';
import { joinedDays } from '../history/joined-days.ts';
import { lookAgain, nothingKnown } from '../history/log-file.ts';
import { placesIn } from '../history/places.ts';
import { peekKept } from '../store/kept.ts';
import { linesFromEnd } from '../store/lines-from-end.ts';
import { clockIn, routinesIn, settingsIn } from '../store/shapes.ts';

/** A profile that nobody runs, by its files. They are read and left as they are; the days reject where they cannot be. */
export function shelfOf(userDataDir: string): Shelf {
  return {
    settings: () => peekKept(settingsIn(userDataDir)),
    routines: () => plansOf(peekKept(routinesIn(userDataDir))),
    days: async () => {
      const places = placesIn(userDataDir);
      const known = (await readIndex(places.index)) ?? { log: nothingKnown, imported: nothingKnown };
      const logs = {
        log: await lookAgain(places.log.file, known.log),
        imported: await lookAgain(places.imported.file, known.imported),
      };
      const { wallMs, utcOffsetMinutes } = readStamp();
      const days = [...joinedDays(logs, unwritten(userDataDir, places.log.file)).values()];
      return { days: days.toSorted((one, other) => one.day - other.day), today: dayOf(wallMs, utcOffsetMinutes) };
    },
  };
}

/** The stretch that was under way when the last run ended, unless a crash left the log ahead of the checkpoint that knows of it. */
function unwritten(userDataDir: string, file: string): readonly Entry[] {
  const checkpoint = peekKept(clockIn(userDataDir));
  if (checkpoint === null) return [];
  const open = openEntry(checkpoint);
  return open.ms > 0 && lastSeqIn(file) < open.seq ? [open] : [];
}

const longestLineBytes = 64 * 1024;

/** 0 where nothing can be read. */
function lastSeqIn(file: string): number {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      for (const { bytes } of linesFromEnd(descriptor, fstatSync(descriptor).size, longestLineBytes)) {
        const entry = bytes === null ? null : entryIn(bytes.toString('utf8'));
        if (entry !== null) return entry.seq;
      }
      return 0;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return 0;
  }
}
