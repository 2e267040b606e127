import type { Readable, Writable } from 'node:stream';

/** Chromium's own protocol, over the two pipes that it has for it: nobody who asks holds a page up, unlike a test runner. */
export type DevTools = {
  readonly ask: (method: string, params?: object, session?: string) => Promise<Reply>;
  readonly on: (method: string, listener: (params: Reply) => void) => void;
};

/** What a reply holds is known to who asked. */
export type Reply = Readonly<Record<string, unknown>>;

export const devToolsSwitch = '--remote-debugging-pipe';
/** Of the child: the protocol's pipes are its descriptors 3 and 4. */
export const devToolsStdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;

export function devToolsOver(toApp: Writable, fromApp: Readable): DevTools {
  const waiting = new Map<number, { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void }>();
  const listeners = new Map<string, (params: Reply) => void>();
  let last = 0;
  let rest = '';
  const hear = (text: string): void => {
    const { id, method, params = {}, result = {}, error } = JSON.parse(text);
    if (id === undefined) {
      listeners.get(method)?.(params);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error.message));
  };
  fromApp.setEncoding('utf8').on('data', (text: string) => {
    const messages = `${rest}${text}`.split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) hear(message);
  });
  // The app is ended while it listens.
  for (const pipe of [toApp, fromApp]) pipe.on('error', () => undefined);
  return {
    ask: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        toApp.write(`${JSON.stringify({ id: last, method, params, ...(session !== undefined && { sessionId: session }) })}\0`);
      }),
    on: (method, listener) => {
      listeners.set(method, listener);
    },
  };
}
