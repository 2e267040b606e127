import { mkdir, rm, writeFile } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openHistoryBook } from '../../electron/history/history-book.ts';
import { placesIn } from '../../electron/history/places.ts';
import { silentLog } from '../../electron/log.ts';
import { dayOf } from '../../shared/sitting/calendar.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import { scenario } from '../../shared/sitting/scenario.ts';
import { english } from '../../shared/words/words.ts';
import { rounded } from './numbers.ts';

/** How long something took, and for how long at most nothing else had a turn meanwhile. */
export type HistoryRow = { readonly figure: string; readonly ms: number; readonly longestStallMs: number };

const days = 3_650;
const dayMs = 24 * 60 * 60_000;
const first = Date.UTC(2016, 0, 4, 9);

/** What ten years of history cost: read for the first time, opened again, a day of them, a day of them deleted. */
export async function measureHistory(directory: string): Promise<readonly HistoryRow[]> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const lines = tenYears();
  await writeFile(placesIn(directory).log.file, lines.join(''));
  const day = scenario({ startAt: first + days * dayMs }).sit('10m');
  const clock = { state: () => day.current, tell: () => undefined, flush: () => null };
  const open = () => openHistoryBook({ directory, clock, words: () => english, log: silentLog });
  const long = dayOf(first, 0) + 100;
  const year = { from: long, to: long + 365 };
  const fresh = open();
  const rows = [await timed(`${lines.length} entries: first look`, () => fresh.days(year))];
  const again = open();
  rows.push(await timed('a later look', () => again.days(year)));
  rows.push(await timed('a day of the first year', () => again.day(long)));
  rows.push(await timed('that day deleted', () => again.remove(long)));
  rows.push(await timed('and brought back', () => again.undo()));
  await rm(directory, { recursive: true });
  return rows;
}

/** One busy day, again and again. */
function tenYears(): readonly string[] {
  const steps = [{ move: 'wallAngels', playedMs: 60_000, plannedMs: 60_000, reps: 10, plannedReps: 10 }];
  const day = scenario({ startAt: first });
  for (let hour = 0; hour < 9; hour += 1) {
    day.sit('20m').locked('2m').sit('25m').ask({ type: 'start' }).idle('20s').report({ status: 'finished', step: 0, steps });
    day.sit('4m').locked('3m').sit('2m').ask({ type: 'correct', as: 'sitting' }).sit('1m');
  }
  const { entries } = day.locked('14h').sit('1m');
  return Array.from({ length: days }, (_, index) =>
    entries.map((entry) => `${JSON.stringify(later(entry, index, entries.length))}\n`),
  ).flat();
}

function later(entry: Entry, byDays: number, entriesADay: number): Entry {
  const moved = { ...entry, at: entry.at + byDays * dayMs, seq: entry.seq + byDays * entriesADay };
  if (moved.type !== 'corrected') return moved;
  return { ...moved, parts: moved.parts.map((part) => ({ ...part, at: part.at + byDays * dayMs })) };
}

async function timed(figure: string, act: () => Promise<unknown>): Promise<HistoryRow> {
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
  return { figure, ms: rounded(ms), longestStallMs: rounded(longestStallMs) };
}
