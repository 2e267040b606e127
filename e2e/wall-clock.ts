import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type WallClock = {
  /** For the process whose clock it is; its monotonic clock and the uptime stay the machine's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Sets it ahead of the real time (or behind, below zero) by so many hours. */
  readonly set: (hours: number) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** In the place of a program's clocks. */
export function faketime(): string {
  const library = ['x86_64', 'aarch64']
    .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`)
    .find((path) => existsSync(path));
  if (library === undefined) throw new Error('the package faketime is not installed');
  return library;
}

/** A wall clock of one process alone, from Debian's `faketime`. */
export async function makeWallClock(): Promise<WallClock> {
  const library = faketime();
  const dir = await mkdtemp(join(tmpdir(), 'unhunch-clock-'));
  const file = join(dir, 'offset');
  const set = (hours: number): Promise<void> => writeFile(file, `${hours < 0 ? '-' : '+'}${Math.abs(hours)}h\n`);
  await set(0);
  return {
    env: { LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_DONT_FAKE_MONOTONIC: '1', FAKETIME_CACHE_DURATION: '1' },
    set,
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Debian's `faketime` now and then crashes a program that is debugged from its first moment on, as a test has it. */
export async function launchedOn<T>(clock: WallClock, launch: (env: WallClock['env']) => Promise<T>): Promise<T> {
  try {
    return await launch(clock.env);
  } catch (error) {
    if (!String(error).includes('signal=SIGSEGV')) throw error;
    return launch(clock.env);
  }
}
