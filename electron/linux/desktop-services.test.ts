import { Message, MessageType } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BusListener, KeptBus } from './bus.ts';
import { type DesktopServices, watchDesktopServices } from './desktop-services.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
const notifier = 'org.freedesktop.Notifications';

/** A bus with the services that the test says. */
function fakeBus() {
  const desk = { owned: [watcher, notifier], startable: [] as unknown, hasHost: true as unknown, answers: true, questions: 0, underWay: 0 };
  const listeners: BusListener[] = [];
  const answer = async <T>(value: () => T): Promise<T | null> => {
    desk.underWay += 1;
    // The way there and back.
    await new Promise((resolve) => setTimeout(resolve, 10));
    desk.underWay -= 1;
    return desk.answers ? value() : null;
  };
  const bus: KeptBus = {
    call: async () => ({ kind: 'failure', why: 'unused' }),
    ask: async () => (await answer(() => desk.startable)) ?? undefined,
    property: async () => (await answer(() => desk.hasHost)) ?? undefined,
    hasOwner: (name) => {
      if (name === notifier) desk.questions += 1;
      return answer(() => desk.owned.includes(name));
    },
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
    desk,
    up: () => tell(({ onUp }) => onUp()),
    down: () => tell(({ onDown }) => onDown()),
    notifierComes: () => signal('org.freedesktop.DBus', 'NameOwnerChanged', notifier, '', ':1.8'),
    registersHost: () => signal(watcher, 'StatusNotifierHostRegistered'),
  };
}

function watched() {
  const { bus, ...desktop } = fakeBus();
  const told: DesktopServices[] = [];
  const { stop } = watchDesktopServices({ bus, onChange: (services) => told.push(services) });
  return { ...desktop, told, stop };
}

const answered = () => vi.advanceTimersByTimeAsync(100);
const wait = () => vi.advanceTimersByTimeAsync(30_000);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what the desktop offers', () => {
  it('is told once, and whenever it changes', async () => {
    const { desk, up, registersHost, notifierComes, told } = watched();
    desk.owned = [watcher];
    up();
    await answered();
    registersHost();
    await answered();
    expect(told).toEqual([{ trayHost: true, notifications: false }]);
    desk.owned = [notifier];
    notifierComes();
    await answered();
    expect(told.slice(1)).toEqual([{ trayHost: false, notifications: true }]);
  });

  it('has notifications where they can be started, and a tray only where something draws it', async () => {
    const { desk, up, told } = watched();
    Object.assign(desk, { owned: [watcher], startable: [notifier], hasHost: false });
    up();
    await answered();
    expect(told).toEqual([{ trayHost: false, notifications: true }]);
  });

  it('has a tray where the list of what can be started is kept from us', async () => {
    const { desk, up, told } = watched();
    Object.assign(desk, { owned: [watcher], startable: undefined });
    up();
    await answered();
    expect(told).toEqual([{ trayHost: true, notifications: false }]);
  });

  it('is not told as missing by a bus that says nothing, which is asked again', async () => {
    const { desk, up, told } = watched();
    desk.answers = false;
    up();
    await answered();
    await wait();
    expect([told, desk.questions]).toEqual([[], 2]);
    desk.answers = true;
    await wait();
    await wait();
    expect([told, desk.questions]).toEqual([[{ trayHost: true, notifications: true }], 3]);
  });

  it('is not told as missing by a bus that falls silent between two questions', async () => {
    const { desk, up, told } = watched();
    desk.owned = [watcher];
    up();
    await vi.advanceTimersByTimeAsync(15);
    desk.answers = false;
    await answered();
    expect(told).toEqual([]);
  });

  it('is told while the tray announces its host without end, with one question at a time', async () => {
    const { desk, up, registersHost, told } = watched();
    up();
    let mostUnderWay = 0;
    for (let ms = 0; ms < 200; ms += 1) {
      registersHost();
      await vi.advanceTimersByTimeAsync(1);
      mostUnderWay = Math.max(mostUnderWay, desk.underWay);
    }
    // Each asks of both services side by side.
    expect([told, mostUnderWay]).toEqual([[{ trayHost: true, notifications: true }], 2]);
  });

  it('is what came last, where something comes while the question is under way', async () => {
    const { desk, up, notifierComes, told } = watched();
    desk.owned = [watcher];
    up();
    await vi.advanceTimersByTimeAsync(15);
    desk.owned = [watcher, notifier];
    notifierComes();
    await answered();
    expect(told.at(-1)).toEqual({ trayHost: true, notifications: true });
  });

  it('is nothing without a bus, whatever the answer to a question from before', async () => {
    const { desk, up, down, told } = watched();
    up();
    await vi.advanceTimersByTimeAsync(5);
    down();
    await wait();
    expect([told, desk.questions]).toEqual([[{ trayHost: false, notifications: false }], 1]);
    up();
    await answered();
    expect(told.slice(1)).toEqual([{ trayHost: true, notifications: true }]);
  });

  it('is asked of nobody any more after the end, nor told', async () => {
    const { desk, up, told, stop } = watched();
    desk.answers = false;
    up();
    await answered();
    stop();
    expect(vi.getTimerCount()).toBe(0);
    await wait();
    expect([told, desk.questions]).toEqual([[], 1]);
  });
});
