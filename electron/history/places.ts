import { existsSync, lstatSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText, removeDrafts, writeWhole } from '../store/files.ts';

/** One of the two logs, its next version in the making, and the one before it, while that may still be wanted back. */
export type LogPlaces = { readonly file: string; readonly draft: string; readonly before: string };

export type Places = {
  /** What the sitting clock writes. */
  readonly log: LogPlaces;
  /** Days that came from files. */
  readonly imported: LogPlaces;
  readonly index: string;
  /** Says which change is being made, from before its first file is exchanged until the checkpoint knows of it. */
  readonly change: string;
};

export function placesIn(directory: string): Places {
  const of = (name: string): LogPlaces => {
    const file = behindLink(join(directory, `${name}.jsonl`));
    return { file, draft: join(dirname(file), `${name}.new.jsonl`), before: join(dirname(file), `${name}.before.jsonl`) };
  };
  return {
    log: of('history'),
    imported: of('history-imported'),
    index: join(directory, 'history-index.json'),
    change: join(directory, 'history-change.json'),
  };
}

export type Change = 'delete' | 'undo';

/** Nothing of an earlier change may be taken for one of this. Throws where the disk says no. */
export function beginChange({ change }: Places): void {
  rmSync(change, { force: true });
}

export function announceChange({ change }: Places, what: Change): void {
  writeWhole(change, JSON.stringify({ change: what }));
}

export function concludeChange({ change }: Places): void {
  try {
    rmSync(change, { force: true });
  } catch {
    // The next launch looks at the log once more than it must.
    return;
  }
}

/**
 * What a crash left behind, before anything is read: a deletion that had begun to take its place is completed, one that had
 * not never was, and nothing deleted is left lying about. True where the log may be another than the checkpoint knows, until
 * the change is concluded. Throws where the disk says no.
 */
export function settlePlaces(places: Places): boolean {
  const { log, imported, index, change } = places;
  const begun = readText(change);
  const isBegun = begun.kind === 'text';
  if (isBegun && begun.text.includes('undo'))
    for (const { file, before } of [log, imported]) {
      if (existsSync(before)) renameSync(before, file);
    }
  // The log goes first, or else the imported days alone are changed.
  else if (isBegun && !existsSync(log.draft) && existsSync(imported.draft)) renameSync(imported.draft, imported.file);
  if (isBegun) rmSync(index, { force: true });
  forgetBefore(places);
  for (const { draft } of [log, imported]) rmSync(draft, { force: true });
  for (const ours of [index, change]) removeDrafts(ours);
  return isBegun;
}

/** What was deleted can be had back no more. */
export function forgetBefore({ log, imported }: Places): void {
  for (const { before } of [log, imported]) rmSync(before, { force: true });
}

/** Where a link leads: were only the link exchanged, what was deleted would go on standing behind it. */
function behindLink(file: string): string {
  try {
    return lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
  } catch {
    // There is nothing yet.
    return file;
  }
}
