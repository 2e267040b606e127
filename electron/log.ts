import { appendFileSync, renameSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, ownerOnlyFile } from './store/files.ts';

export type LogLevel = 'info' | 'warn' | 'error';

/** For whoever mends the app: what went wrong in the world and what was done instead. Nothing personal. */
export type Log = {
  readonly write: (level: LogLevel, text: string) => void;
  /** Writes the first time a key is met in this run; a trouble that repeats is said once. */
  readonly once: (key: string, level: LogLevel, text: string) => void;
};

/** For whoever has nowhere to write yet. */
export const silentLog: Log = { write: () => undefined, once: () => undefined };

const mostBytes = 512 * 1024;

/** A log in the profile, two files of bounded size. Never throws: a log that cannot be written is done without. */
export function openLog(directory: string, now: () => Date): Log {
  const file = join(directory, 'log.txt');
  const seen = new Set<string>();
  const write = (level: LogLevel, text: string) => {
    const line = `${now().toISOString()} ${level} ${withoutHome(text).replaceAll(/\s*[\r\n]+\s*/g, ' | ')}\n`;
    try {
      rotate(file, Buffer.byteLength(line));
      appendFileSync(file, line, { mode: ownerOnlyFile });
    } catch {
      // The first line may come before the profile's folder; a second failure has nowhere left to be said.
      try {
        makeFolder(directory);
        appendFileSync(file, line, { mode: ownerOnlyFile });
      } catch {
        return;
      }
    }
  };
  const once = (key: string, level: LogLevel, text: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    write(level, text);
  };
  return { write, once };
}

function rotate(file: string, coming: number): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size + coming > mostBytes && size > 0) renameSync(file, file.replace(/\.txt$/, '.old.txt'));
}

/** The home folder names the user. */
function withoutHome(text: string): string {
  const home = homedir();
  return home.length > 1 ? text.replaceAll(home, '~') : text;
}
