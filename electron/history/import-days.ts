import { existsSync, renameSync, rmSync } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { createDayCutter } from '../../shared/history/without-days.ts';
import type { Entry } from '../../shared/sitting/entry.ts';
import { ownerOnlyFile } from '../store/files.ts';
import type { LogPlaces } from './places.ts';

const portion = 1_000;

/** Adds what entries tell of some days, and of no others, to a log. Throws where the disk says no; then nothing was changed. */
export async function addDays({ file, draft }: LogPlaces, entries: readonly Entry[], days: ReadonlySet<number>): Promise<void> {
  const cut = createDayCutter((day) => !days.has(day));
  try {
    if (existsSync(file)) await copyFile(file, draft);
    const handle = await open(draft, 'a', ownerOnlyFile);
    try {
      for (let from = 0; from < entries.length; from += portion) {
        const left = entries.slice(from, from + portion).flatMap(cut);
        await handle.appendFile(left.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
