import { Variant } from '@jellybrick/dbus-next';
import { describe, expect, it } from 'vitest';
import { requestAutostart } from './background-portal.ts';
import type { BusListener, Call, KeptBus, Reply, Signal } from './bus.ts';

const request = { isWanted: true, reason: 'To count.' };
const handle = '/org/freedesktop/portal/desktop/request/1_2/t';

/** A desktop that gives these answers, each on its request, before or after the reply that names the request. */
function desktop(options: {
  readonly reply?: Reply;
  readonly answers?: readonly Signal[];
  readonly isEarly?: boolean;
  readonly isDown?: boolean;
}) {
  const { reply = { kind: 'reply', body: [handle] }, answers = [], isEarly = false, isDown = false } = options;
  const calls: Call[] = [];
  const listeners = new Set<BusListener>();
  const answer = (): void => {
    for (const listener of listeners) for (const signal of answers) listener.onSignal(signal);
  };
  const bus: Pick<KeptBus, 'call' | 'listen'> = {
    call: async (call) => {
      calls.push(call);
      if (isEarly) answer();
      else setImmediate(answer);
      return reply;
    },
    listen: (listener) => {
      listeners.add(listener);
      setImmediate(isDown ? listener.onDown : listener.onUp);
      return { stop: () => void listeners.delete(listener) };
    },
  };
  // The portal asks for nothing else.
  return { bus: bus as KeptBus, calls, listeners };
}

function response(path: string, code: number, autostart: boolean): Signal {
  const interfaceName = 'org.freedesktop.portal.Request';
  const body = [code, { background: new Variant('b', true), autostart: new Variant('b', autostart) }];
  // All that is read of one.
  return { path, interface: interfaceName, member: 'Response', body } as Signal;
}

describe('the portal of a sandbox', () => {
  it.each([true, false])('is asked to start the app at login and says that it does (its answer before its reply: %s)', async (isEarly) => {
    const { bus, calls, listeners } = desktop({ answers: [response('/other', 0, false), response(handle, 0, true)], isEarly });
    expect(await requestAutostart(bus, request)).toBe(true);
    expect(calls).toMatchObject([{ member: 'RequestBackground', mayStart: true, body: ['', { autostart: { value: true } }] }]);
    expect(listeners.size).toBe(0);
  });

  it('says that the user does not want it', async () => {
    expect(await requestAutostart(desktop({ answers: [response(handle, 1, false)] }).bus, request)).toBe(false);
  });

  it('is an error where there is none, or no bus', async () => {
    await expect(requestAutostart(desktop({ reply: { kind: 'failure', why: 'no such name' } }).bus, request)).rejects.toThrow(
      'no such name',
    );
    await expect(requestAutostart(desktop({ isDown: true }).bus, request)).rejects.toThrow('cannot be reached');
  });
});
