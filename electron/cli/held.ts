import { readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a process holds the profile, be it that it does not listen yet or no longer. */
export function isHeld(userDataDir: string): boolean {
  return holderOf(userDataDir) !== null;
}

/** Whether a process holds it that is not this one. */
export function isHeldByAnother(userDataDir: string): boolean {
  const holder = holderOf(userDataDir);
  return holder !== null && holder !== process.pid;
}

/** Chromium keeps its lock as a link to "host-process"; on Windows there is none, and so nobody. */
function holderOf(userDataDir: string): number | null {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(userDataDir, 'SingletonLock')))?.[1]);
    // It throws where there is no such process: a crash left the link behind.
    return process.kill(pid, 0) ? pid : null;
  } catch {
    return null;
  }
}
