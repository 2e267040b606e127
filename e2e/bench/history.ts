import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { projectDir } from '../../build/commands.ts';
import { openHistoryBook } from '../../electron/history/history-book.ts';
import { placesIn } from '../../electron/history/places.ts';
import { silentLog } from '../../electron/log.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import { scenario } from '../../shared/sitting/scenario.ts';
import { english } from '../../shared/words/words.ts';
import { type Figure, rowOf } from './figure.ts';
import { dayMs, daysOfTenYears, tenYears } from './ten-years.ts';

const first = Date.UTC(2016, 0, 4, 9);

/** How long something took, and for how long at most nothing else had a turn meanwhile. */
type Timed = { readonly figure: string; readonly ms: number; readonly longestStallMs: number };

/** What ten years of history cost: read for the first time, opened again, a day of them, a day of them deleted. */
export const history: Figure = {
  name: 'history',
  options: {},
  measure: async () => {
    const directory = join(projectDir, '.cache/bench-history');
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    const rounds = await measureIn(directory);
    await rm(directory, { recursive: true });
    const rows = rounds.flatMap(({ figure, ms, longestStallMs }) => [
      rowOf(`${figure}: ms`, ms),
      rowOf(`${figure}: longest stall, ms`, longestStallMs),
    ]);
    return { rows, rounds };
  },
};

async function measureIn(directory: string): Promise<readonly Timed[]> {
  const entries = tenYears({ startAt: first });
  await writeFile(placesIn(directory).log.file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const day = scenario({ startAt: first + daysOfTenYears * dayMs }).sit('10m');
  const clock = { state: () => day.current, tell: () => undefined, flush: () => null, isKept: () => true };
  const open = () => openHistoryBook({ directory, clock, words: () => english, log: silentLog });
  const long = dayOf(first, 0) + 100;
  const year = { from: long, to: long + 365 };
  const fresh = open();
  const rounds = [await timed(`${entries.length} entries: first look`, () => fresh.days(year))];
  const again = open();
  rounds.push(await timed('a later look', () => again.days(year)));
  rounds.push(await timed('a day of the first year', () => again.day(long)));
  rounds.push(await timed('that day deleted', () => again.remove(long)));
  rounds.push(await timed('and brought back', () => again.undo()));
  return rounds;
}

async function timed(figure: string, act: () => Promise<unknown>): Promise<Timed> {
  let [longestStallMs, last, isOver] = [0, performance.now(), false];
  const look = (): void => {
    const now = performance.now();
    longestStallMs = Math.max(longestStallMs, now - last);
    last = now;
  };
  const watched = (async () => {
    for (; !isOver; await nextTurn()) look();
  })();
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  look();
  isOver = true;
  await watched;
  return { figure, ms, longestStallMs };
}
