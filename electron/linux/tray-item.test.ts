import { Message, MessageType } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BusListener, KeptBus } from './bus.ts';
import { watchTrayItem } from './tray-item.ts';

const pid = 4711;
const watcher = 'org.kde.StatusNotifierWatcher';

/** A bus on which the tray host is what the test says. */
function fakeBus() {
  const host = { isThere: true as boolean | null, hasHost: true as unknown, items: [':1.13/StatusNotifierItem'] as unknown };
  // On the bus, but it does not say whose they are.
  const silent = [':1.30'];
  const owners: Readonly<Record<string, number>> = { ':1.13': pid, ':1.20': 99, 'org.kde.StatusNotifierItem-4711-1': pid };
  const listeners: BusListener[] = [];
  const bus: KeptBus = {
    call: async () => ({ kind: 'failure', why: 'unused' }),
    ask: async ({ body }) => owners[String(body?.[0])],
    property: async (_, name) => (name === 'RegisteredStatusNotifierItems' ? host.items : host.hasHost),
    hasOwner: async (name) => (name === watcher ? host.isThere : name in owners || silent.includes(name)),
    listen: (listener) => {
      listeners.push(listener);
      return { stop: () => listeners.splice(0) };
    },
    stop: () => undefined,
  };
  const tell = (what: (listener: BusListener) => void): void => {
    for (const listener of listeners) what(listener);
  };
  const signal = (from: string, member: string, ...body: readonly string[]): void => {
    const head = { type: MessageType.SIGNAL, path: '/', interface: from, member };
    const message = new Message({ ...head, signature: 's'.repeat(body.length), body: [...body] });
    tell(({ onSignal }) => onSignal(message));
  };
  return {
    bus,
    host,
    up: () => tell(({ onUp }) => onUp()),
    down: () => tell(({ onDown }) => onDown()),
    comes: () => signal('org.freedesktop.DBus', 'NameOwnerChanged', watcher, '', ':1.7'),
    goes: () => signal('org.freedesktop.DBus', 'NameOwnerChanged', watcher, ':1.7', ''),
    registersHost: () => signal(watcher, 'StatusNotifierHostRegistered'),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched(isSandboxed = false) {
  const { bus, ...desk } = fakeBus();
  const missing: number[] = [];
  const { stop } = watchTrayItem({ bus, pid, isSandboxed, onMissing: () => missing.push(missing.length + 1) });
  const wait = () => vi.advanceTimersByTimeAsync(5_000);
  return { ...desk, missing, stop, wait };
}

it('leaves an item alone that the host knows, by any kind of name', async () => {
  const { up, comes, host, missing, wait } = watched();
  up();
  await wait();
  for (const item of ['org.kde.StatusNotifierItem-4711-1', ':1.13@/StatusNotifierItem']) {
    host.items = [item];
    comes();
    await wait();
  }
  expect(missing).toEqual([]);
});

it('tells once that a host which came later does not know ours', async () => {
  const { comes, registersHost, host, missing, wait } = watched();
  host.items = [':1.20/StatusNotifierItem', ':1.99'];
  comes();
  registersHost();
  await wait();
  await wait();
  expect(missing).toEqual([1]);
});

it('tells of one that took its host in only after it came', async () => {
  const { comes, registersHost, host, missing, wait } = watched();
  host.items = [];
  host.hasHost = false;
  comes();
  await wait();
  expect(missing).toEqual([]);
  host.hasHost = true;
  registersHost();
  await wait();
  expect(missing).toEqual([1]);
});

it('waits for a host where there is none, and asks nothing of one that says nothing', async () => {
  const { up, goes, host, missing, wait } = watched();
  host.items = [];
  host.isThere = false;
  up();
  goes();
  await wait();
  host.isThere = true;
  host.items = undefined;
  up();
  await wait();
  expect(missing).toEqual([]);
});

it('takes no item for missing that the bus says nothing of', async () => {
  const { up, host, missing, wait } = watched();
  host.items = [':1.20/StatusNotifierItem', ':1.30/StatusNotifierItem'];
  up();
  await wait();
  host.items = [];
  host.isThere = null;
  up();
  await wait();
  expect(missing).toEqual([]);
});

it('does not look in a sandbox, where the bus knows us by another number', async () => {
  const { up, comes, host, missing, wait } = watched(true);
  host.items = [':1.20/StatusNotifierItem'];
  up();
  comes();
  await wait();
  expect(missing).toEqual([]);
});

it('is silent once it was stopped, or the bus is gone', async () => {
  const { up, down, host, missing, stop, wait } = watched();
  host.items = [];
  up();
  down();
  await wait();
  up();
  stop();
  await wait();
  expect(missing).toEqual([]);
});
