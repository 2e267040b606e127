import { Message } from '@jellybrick/dbus-next';
import { describe, expect, it } from 'vitest';
import { blind, detector } from './detector.ts';
import { type HoldsFound, openHolds } from './holds.ts';
import type { BusListener, KeptBus } from './linux/bus.ts';

type Answer = boolean | undefined;

/** A session bus whose notification service tells of do-not-disturb. */
function fakeBus() {
  let answer: () => Promise<Answer> = async () => false;
  let listener: BusListener | null = null;
  const bus: KeptBus = {
    call: async () => ({ kind: 'failure', why: 'nobody is there' }),
    ask: async () => undefined,
    property: async (_, name) => (name === 'Inhibited' ? answer() : undefined),
    hasOwner: async () => false,
    listen: (heard) => {
      listener = heard;
      heard.onUp();
      return {
        stop: () => {
          listener = null;
        },
      };
    },
    stop: () => undefined,
  };
  return {
    bus,
    answerWith: (next: () => Promise<Answer>) => {
      answer = next;
    },
    change: (isQuiet: boolean) => {
      answer = async () => isQuiet;
      const body = ['org.freedesktop.Notifications', { Inhibited: isQuiet }, []];
      const at = { path: '/org/freedesktop/Notifications', interface: 'org.freedesktop.DBus.Properties', member: 'PropertiesChanged' };
      listener?.onSignal(new Message({ ...at, signature: 'sa{sv}as', body }));
    },
    lose: () => {
      answer = async () => undefined;
      listener?.onDown();
    },
  };
}

function open() {
  const told: HoldsFound[] = [];
  const session = fakeBus();
  const buses = { session: session.bus, system: session.bus, stop: () => undefined };
  const holds = openHolds({ platform: 'linux', buses, env: {}, call: detector(async () => true), tell: (fact) => told.push(fact) });
  return { ...session, holds, told: () => told.splice(0).map(({ type: _, ...found }) => found) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('what would make a reminder intrude', () => {
  it('is told with an entry for each that was asked, later than the question', async () => {
    const { holds, told } = open();
    holds.look(['dnd', 'fullscreen', 'call']);
    expect(told()).toEqual([]);
    await settled();
    expect(told()).toEqual([{ dnd: false, fullscreen: null, call: true, watched: [] }]);
    holds.look(['call']);
    await settled();
    expect(told()).toEqual([{ call: true, watched: [] }]);
  });

  it('is said to be untold where it never can be, and where the last look could not', async () => {
    const { holds, lose } = open();
    expect(holds.cannotTell()).toEqual(['fullscreen']);
    lose();
    holds.look(['dnd']);
    await settled();
    expect(holds.cannotTell()).toEqual(['dnd', 'fullscreen']);
    const mac = openHolds({ platform: 'darwin', buses: null, env: {}, call: blind, tell: () => undefined });
    expect(mac.cannotTell()).toEqual(['fullscreen', 'call']);
  });

  it('is told by itself while it is watched, each change once', async () => {
    const { holds, told, change } = open();
    holds.watch(['dnd', 'fullscreen', 'call']);
    holds.watch(['dnd', 'call']);
    await settled();
    expect(told()).toEqual([{ dnd: false, watched: ['dnd'] }]);
    change(true);
    await settled();
    expect(told()).toEqual([{ dnd: true, watched: ['dnd'] }]);
    for (const isQuiet of [false, true, false, true]) change(isQuiet);
    await settled();
    expect(told()).toEqual([]);
    holds.look(['dnd', 'call']);
    await settled();
    expect(told()).toEqual([{ dnd: true, call: true, watched: ['dnd'] }]);
    holds.watch([]);
    change(false);
    await settled();
    expect(told()).toEqual([]);
  });

  it('is told as not watched when the bus is lost', async () => {
    const { holds, told, lose } = open();
    holds.watch(['dnd']);
    await settled();
    told();
    lose();
    await settled();
    expect(told()).toEqual([{ dnd: null, watched: [] }]);
  });

  it('is not told by an answer that a later one has overtaken', async () => {
    const { holds, told, answerWith, change } = open();
    holds.watch(['dnd']);
    await settled();
    told();
    let answerLate: (isQuiet: boolean) => void = () => undefined;
    answerWith(() => new Promise((resolve) => (answerLate = resolve)));
    holds.look(['dnd']);
    await settled();
    change(true);
    await settled();
    answerLate(false);
    await settled();
    expect(told()).toEqual([
      { dnd: true, watched: ['dnd'] },
      { dnd: true, watched: ['dnd'] },
    ]);
  });

  it('is told again where an answer in between said otherwise', async () => {
    const { holds, told, answerWith, change } = open();
    holds.watch(['dnd']);
    await settled();
    answerWith(async () => true);
    holds.look(['dnd']);
    await settled();
    told();
    change(false);
    await settled();
    expect(told()).toEqual([{ dnd: false, watched: ['dnd'] }]);
  });

  it('is told nobody after the end', async () => {
    const { holds, told, change } = open();
    holds.watch(['dnd']);
    holds.look(['dnd']);
    holds.stop();
    change(true);
    await settled();
    expect(told()).toEqual([]);
  });
});
