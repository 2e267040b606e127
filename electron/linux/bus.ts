import type { Message } from '@jellybrick/dbus-next';
import { reasonOf } from '../reason-of.ts';
import { type Call, type Connection, connect, type Reply, type Target } from './connection.ts';

export type { Call, Reply, Target } from './connection.ts';
export type Signal = Message;

/** One kept connection, shared by everyone who has something to ask or to hear. Nothing here throws or rejects. */
export type KeptBus = {
  readonly call: (call: Call) => Promise<Reply>;
  /** The first argument of the reply, a variant as its value; undefined where none came. */
  readonly ask: (call: Call) => Promise<unknown>;
  readonly property: (target: Target, name: string) => Promise<unknown>;
  /** Null where the bus does not answer. */
  readonly hasOwner: (name: string) => Promise<boolean | null>;
  readonly listen: (listener: BusListener) => { stop(): void };
  readonly stop: () => void;
};

export type BusListener = {
  /** Match rules. Signals that others asked for are heard as well. */
  readonly rules: readonly string[];
  readonly onSignal: (signal: Signal) => void;
  /** The bus answers and the rules hold: what was missed can be asked for now. Again after each loss. */
  readonly onUp: () => void;
  /** No bus: at the start, once that is known, or from now on. */
  readonly onDown: () => void;
};

export type KeptBusOptions = {
  /** For the log. */
  readonly name: string;
  /** As in DBUS_SESSION_BUS_ADDRESS, in order of preference; undefined or empty where there is none. */
  readonly address: string | undefined;
  readonly log: { warn(message: string): void };
};

type Member = { readonly listener: BusListener; told: 'nothing' | 'up' | 'down' };

export const theBusItself: Target = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

export function keepBus({ name, address, log }: KeptBusOptions): KeptBus {
  const addresses = addressesIn(address ?? '');
  const members = new Set<Member>();
  let connection: Connection | null = null;
  let isDown = false;
  let isOver = false;
  let hasComplained = false;
  let failures = 0;
  let timer: NodeJS.Timeout | null = null;

  const tryNow = async (): Promise<void> => {
    timer = null;
    let why = 'there is no address';
    for (const one of addresses) {
      try {
        const made = await connect({ address: one, onSignal: hear, onLost: down });
        if (isOver) return made.end();
        connection = made;
        isDown = false;
        for (const member of members) void greet(member, made);
        return;
      } catch (error) {
        why = reasonOf(error);
      }
      if (isOver) return;
    }
    down(why);
  };

  const down = (why: string): void => {
    connection = null;
    isDown = true;
    if (!hasComplained) log.warn(`The ${name} bus does not answer (${why}): what it would tell is taken as missing until it does.`);
    hasComplained = true;
    for (const member of [...members]) tellDown(member);
    // Without an address there never will be one: the environment stays as it is.
    if (addresses.length > 0) timer = setTimeout(tryNow, retryDelayMs(failures));
    failures += 1;
  };

  const greet = async (member: Member, made: Connection): Promise<void> => {
    const replies = await Promise.all(member.listener.rules.map((rule) => made.call(matchCall('AddMatch', rule))));
    if (connection !== made || !members.has(member)) return;
    const refusal = replies.find((reply) => reply.kind === 'failure');
    if (refusal !== undefined) {
      made.end();
      down(refusal.why);
      return;
    }
    // Only now: one that lets us in and then keeps silent is no good bus.
    failures = 0;
    member.told = 'up';
    member.listener.onUp();
  };

  const hear = (signal: Signal): void => {
    for (const { listener } of [...members]) listener.onSignal(signal);
  };

  const call = async (asked: Call): Promise<Reply> => connection?.call(asked) ?? { kind: 'failure', why: `there is no ${name} bus` };
  const ask = async (asked: Call): Promise<unknown> => {
    const reply = await call(asked);
    return reply.kind === 'reply' ? unwrapped(reply.body[0]) : undefined;
  };

  if (addresses.length === 0) down('there is no address');
  else void tryNow();
  return {
    call,
    ask,
    property: (target, property) =>
      ask({
        ...target,
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        signature: 'ss',
        body: [target.interface, property],
      }),
    hasOwner: async (owned) => {
      const answer = await ask({ ...theBusItself, member: 'NameHasOwner', signature: 's', body: [owned] });
      return typeof answer === 'boolean' ? answer : null;
    },
    listen: (listener) => {
      const member: Member = { listener, told: 'nothing' };
      members.add(member);
      if (isDown) tellDown(member);
      if (connection !== null) void greet(member, connection);
      return {
        stop: () => {
          members.delete(member);
          for (const rule of listener.rules) void connection?.call(matchCall('RemoveMatch', rule));
        },
      };
    },
    stop: () => {
      isOver = true;
      members.clear();
      if (timer !== null) clearTimeout(timer);
      connection?.end();
      connection = null;
    },
  };
}

/** How long to wait after so many failures in a row: 1 s, doubled up to a minute. */
export function retryDelayMs(failures: number): number {
  return Math.min(1_000 * 2 ** failures, 60_000);
}

export function addressesIn(list: string): readonly string[] {
  return list
    .split(';')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** A match rule for the coming and going of a service. */
export function ownerRule(name: string): string {
  return `type='signal',sender='${theBusItself.destination}',member='NameOwnerChanged',arg0='${name}'`;
}

/** Whether the signal says that this service came or went; null for any other signal. */
export function ownerChange({ interface: from, member, body }: Signal, name: string): 'came' | 'went' | null {
  if (from !== theBusItself.interface || member !== 'NameOwnerChanged' || body[0] !== name) return null;
  return body[2] === '' ? 'went' : 'came';
}

/** A variant as what is in it; anything else as it is. */
export function unwrapped(argument: unknown): unknown {
  return typeof argument === 'object' && argument !== null && 'signature' in argument && 'value' in argument ? argument.value : argument;
}

function tellDown(member: Member): void {
  if (member.told === 'down') return;
  member.told = 'down';
  member.listener.onDown();
}

function matchCall(member: 'AddMatch' | 'RemoveMatch', rule: string): Call {
  return { ...theBusItself, member, signature: 's', body: [rule] };
}
