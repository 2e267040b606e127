import { uptime } from 'node:os';
import type { Stamp } from '../shared/sitting/stamp.ts';

/** All the clocks at once. Only the runtime asks: everyone else is told. */
export function readStamp(): Stamp {
  const now = new Date();
  return {
    wallMs: now.getTime(),
    monotonicMs: performance.now(),
    uptimeMs: uptime() * 1000,
    utcOffsetMinutes: -now.getTimezoneOffset(),
  };
}
