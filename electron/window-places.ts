import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import * as v from 'valibot';
import type { WindowName } from '../shared/command.ts';
import { parseLine } from './cli/line.ts';
import type { Log } from './log.ts';
import { codeOrTextOf, readText, removeDrafts, writeWhole } from './store/files.ts';
import type { Area } from './window-bounds.ts';
import { atFirst, chosenPlace, type Mover, moved } from './window-moves.ts';

/** Where the user left each window, as it is asked for; null where it was never moved. Never throws. */
export type WindowPlaces = {
  readonly read: (name: WindowName) => Area | null;
  readonly write: (name: WindowName, place: Area) => void;
};

const whole = v.pipe(v.number(), v.safeInteger());
const length = v.pipe(whole, v.minValue(1));
const areaSchema = v.object({ x: whole, y: whole, width: length, height: length });
const version = 1;
const fileSchema = v.object({ version: v.literal(version), windows: v.record(v.string(), v.unknown()) });

/** Kept in a file that is read when the first window opens. A damaged one costs nothing but the places. */
export function openWindowPlaces(directory: string, log: Pick<Log, 'once'>): WindowPlaces {
  const file = join(directory, 'windows.json');
  let known: ReadonlyMap<string, Area> | null = null;
  const places = (): ReadonlyMap<string, Area> => {
    known ??= placesIn(file, log);
    return known;
  };
  return {
    read: (name) => places().get(name) ?? null,
    write: (name, place) => {
      known = new Map([...places(), [name, place]]);
      try {
        writeWhole(file, `${JSON.stringify({ version, windows: Object.fromEntries(known) })}\n`);
      } catch (error) {
        log.once('windows', 'warn', `Where the windows are cannot be kept (${codeOrTextOf(error)}).`);
      }
    },
  };
}

function placesIn(file: string, log: Pick<Log, 'once'>): ReadonlyMap<string, Area> {
  removeDrafts(file);
  const found = readText(file);
  if (found.kind === 'absent') return new Map();
  const read = v.safeParse(fileSchema, found.kind === 'text' ? parseLine(found.text) : undefined);
  const entries = read.success ? Object.entries(read.output.windows) : [];
  const good = entries.flatMap(([name, place]) => {
    const area = v.safeParse(areaSchema, place);
    return area.success ? [[name, area.output] as const] : [];
  });
  if (!read.success || good.length < entries.length) log.once('places', 'warn', 'Where the windows were is damaged.');
  return new Map(good);
}

/** The window system puts frames around windows and finds places for them in its own time. */
export const settlesWithinMs = 1_000;

/**
 * Once a window that was asked for there is gone, tells what to ask for to have it again where the user put it, if anywhere. What
 * happens to it soon after it was shown, or after `placedAt` (of the clock that never jumps), is not the user's doing.
 */
export function watchPlace(window: BrowserWindow, asked: Area, placedAt: () => number, remember: (place: Area) => void): void {
  let moves = atFirst(asked);
  let shownAt = Number.POSITIVE_INFINITY;
  const mover = (): Mover => {
    const now = performance.now();
    if (now < shownAt + settlesWithinMs) return 'opening';
    return now < placedAt() + settlesWithinMs ? 'pushed' : 'user';
  };
  const look = (): void => {
    moves = moved(moves, mover(), window.getNormalBounds());
  };
  window.once('show', () => {
    shownAt = performance.now();
    look();
  });
  window.on('move', look);
  window.on('resize', look);
  window.on('closed', () => {
    const place = chosenPlace(moves);
    if (place !== null) remember(place);
  });
}
