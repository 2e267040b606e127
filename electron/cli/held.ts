import { readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a process holds the profile, be it that it does not listen yet or no longer. Chromium keeps its lock as a link to "host-process";
 * on Windows there is none, and so nobody.
 */
export function isHeld(userDataDir: string): boolean {
  try {
    const [, pid] = /-(\d+)$/.exec(readlinkSync(join(userDataDir, 'SingletonLock'))) ?? [];
    // It throws where there is no such process: a crash left the link behind.
    return pid !== undefined && process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}
