import { lstatSync, readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import type { Stamp } from '../shared/sitting/stamp.ts';

const bootId = readBootId();

/** A zone that was named for us alone is no matter of the system's. */
const followsSystemZone = process.env['TZ'] === undefined;
let zoneMark = markOfZone();

/** All the clocks at once. Only the runtime asks: everyone else is told. */
export function readStamp(): Stamp {
  if (followsSystemZone) noticeZone();
  const now = new Date();
  return {
    wallMs: now.getTime(),
    monotonicMs: performance.now(),
    uptimeMs: uptime() * 1000,
    utcOffsetMinutes: -now.getTimezoneOffset(),
    ...(bootId === null ? {} : { bootId }),
  };
}

/**
 * V8 keeps the time zone that it began with, and nobody tells the main process of another one (electron/electron#33723). Node has V8 look
 * again where this variable is touched.
 */
function noticeZone(): void {
  const mark = markOfZone();
  if (mark === zoneMark) return;
  zoneMark = mark;
  delete process.env['TZ'];
}

/** Another one with another zone. Windows has no file of it, and is asked once a minute. */
function markOfZone(): string {
  if (process.platform === 'win32') return String(Math.floor(performance.now() / 60_000));
  const stat = lstatSync('/etc/localtime', { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.ctimeMs}`;
}

/** Linux names each boot; elsewhere there is nothing to read, and the clocks have to tell. */
function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() || null;
  } catch {
    return null;
  }
}
