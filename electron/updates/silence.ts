import type { ClientRequest } from 'electron';

/** So long a host may say nothing: before its answer, and between two pieces of it. */
export const longestSilenceMs = 60_000;

/**
 * Ends a request that nobody answers. The library's own limit waits for an event that requests of Electron never have, so one that a
 * network takes and leaves lying would be waited for until the app ends.
 */
export function endWhenSilent(request: Pick<ClientRequest, 'on' | 'emit' | 'abort'>): void {
  const timer = setTimeout(() => {
    // What the library listens to.
    request.emit('error', new Error(`no answer within ${longestSilenceMs / 1000} s`));
    request.abort();
  }, longestSilenceMs);
  const over = (): void => clearTimeout(timer);
  request.on('response', (response) => {
    timer.refresh();
    response.on('data', () => timer.refresh());
    response.on('end', over);
  });
  request.on('redirect', over);
  request.on('error', over);
  request.on('abort', over);
  request.on('close', over);
}
