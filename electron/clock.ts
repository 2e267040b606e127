import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import type { Stamp } from '../shared/sitting/stamp.ts';

const bootId = readBootId();

/** All the clocks at once. Only the runtime asks: everyone else is told. */
export function readStamp(): Stamp {
  const now = new Date();
  return {
    wallMs: now.getTime(),
    monotonicMs: performance.now(),
    uptimeMs: uptime() * 1000,
    utcOffsetMinutes: -now.getTimezoneOffset(),
    ...(bootId === null ? {} : { bootId }),
  };
}

/** Linux names each boot; elsewhere there is nothing to read, and the clocks have to tell. */
function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || null;
  } catch {
    return null;
  }
}
