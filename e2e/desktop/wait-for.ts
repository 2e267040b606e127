import { setTimeout as pause } from 'node:timers/promises';

const probeEveryMs = 40;

/** Polls until the probe gives something other than undefined or false; a probe that throws counts as "not yet". */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  timeoutMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  do {
    try {
      const found = await probe();
      if (found !== undefined && found !== false) return found;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await pause(probeEveryMs);
  } while (performance.now() < deadline);
  const reason = lastError instanceof Error ? `: ${lastError.message}` : '';
  throw new Error(`${what} never came, after ${timeoutMs / 1000} s${reason}`, { cause: lastError });
}
