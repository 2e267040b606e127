import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { faketime } from '../wall-clock.ts';

export type FastClock = {
  /** For every process that shall live on it. */
  readonly env: Readonly<Record<string, string>>;
  readonly speed: number;
  /** Milliseconds of its time since it was made. */
  readonly now: () => number;
  /** Rejects when it is interrupted. */
  readonly until: (moment: number) => Promise<void>;
  /** Goes ahead by so much at once, for processes that are stopped meanwhile; resolves when they may go on. */
  readonly jump: (ms: number) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** Real time. A process looks at the file again when it reads its wall clock a second after the last time. */
const fileIsReadAgainAfterMs = 2_500;

/**
 * Clocks that run so many times faster than the real ones, by Debian's `faketime` (0.9.10). Seen in the packaged app at 60
 * times: `Date.now()`, `performance.now()` and timers run at that speed, alike in all its processes and in the X server, whose
 * idle time is then the app's too; `os.uptime()` goes on at the real one. So a jump while the app is stopped is a sleep as
 * macOS shows it, in the monotonic clock too.
 *
 * What does not work: `FAKETIME_NO_CACHE`, with which the app locks itself out at its start; so a speed cannot be changed
 * under it either, as each process would hear of it at another moment. At 60 times, whatever waits for the real world gives
 * up too soon: the routine's window has half a second to load and report, `pactl` 67 ms to tell of a call, and half a second
 * of a busy machine is a stall. At 20 times all of that has three times as long.
 */
export async function makeFastClock(speed: number, startAt: number, interruption: AbortSignal): Promise<FastClock> {
  const dir = await mkdtemp(join(tmpdir(), 'unhunch-clock-'));
  const file = join(dir, 'offset');
  const madeAt = performance.now();
  let aheadMs = startAt - Date.now();
  let jumpedMs = 0;
  const write = async (): Promise<void> => {
    // Read at any moment, it is never read half-written.
    await writeFile(`${file}.new`, `${aheadMs < 0 ? '' : '+'}${(aheadMs / 1_000).toFixed(3)} x${speed}\n`);
    await rename(`${file}.new`, file);
  };
  const now = (): number => jumpedMs + (performance.now() - madeAt) * speed;
  await write();
  return {
    env: { LD_PRELOAD: faketime(), FAKETIME_TIMESTAMP_FILE: file, FAKETIME_CACHE_DURATION: '1' },
    speed,
    now,
    until: (moment) => pause(Math.max(0, (moment - now()) / speed), undefined, { signal: interruption }),
    jump: async (ms) => {
      aheadMs += ms;
      jumpedMs += ms;
      await write();
      await pause(fileIsReadAgainAfterMs);
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
