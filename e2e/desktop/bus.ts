import { setTimeout as pause } from 'node:timers/promises';
import { Message, sessionBus, type Variant } from '@jellybrick/dbus-next';

export type Target = { readonly destination: string; readonly path: string; readonly interface: string };

export type Bus = {
  /** The reply's arguments. */
  readonly call: (target: Target, member: string, signature?: string, body?: readonly unknown[]) => Promise<readonly unknown[]>;
  readonly property: (target: Target, name: string) => Promise<unknown>;
  readonly setProperty: (target: Target, name: string, value: Variant) => Promise<void>;
  readonly hasOwner: (name: string) => Promise<boolean>;
  readonly connection: Connection;
  readonly close: () => void;
};

type Connection = ReturnType<typeof sessionBus>;

const replyWithinMs = 5_000;
const theBusItself = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const;

export async function connectToBus(address: string): Promise<Bus> {
  const connection = sessionBus({ busAddress: address });
  // The library's types leave out the event 'error', which it does send.
  const events: NodeJS.EventEmitter = connection;
  await new Promise<void>((resolve, reject) => {
    events.once('connect', resolve);
    events.once('error', reject);
  });
  // The bus is stopped under its clients at the end; a call still open then runs into its own deadline.
  events.on('error', () => undefined);

  const call: Bus['call'] = async (target, member, signature = '', body = []) => {
    const deadline = new AbortController();
    const reply = await Promise.race([
      connection.call(new Message({ ...target, member, signature, body: [...body] })),
      pause(replyWithinMs, 'late' as const, { signal: deadline.signal, ref: false }),
    ]);
    deadline.abort();
    if (reply === 'late') throw new Error(`${target.destination} gave no answer to ${member}`);
    return reply?.body ?? [];
  };
  const properties = (target: Target): Target => ({ ...target, interface: 'org.freedesktop.DBus.Properties' });

  return {
    call,
    property: async (target, name) => {
      const [value] = await call(properties(target), 'Get', 'ss', [target.interface, name]);
      return plain(value);
    },
    setProperty: async (target, name, value) => {
      await call(properties(target), 'Set', 'ssv', [target.interface, name, value]);
    },
    hasOwner: async (name) => {
      const [owned] = await call(theBusItself, 'NameHasOwner', 's', [name]);
      return owned === true;
    },
    connection,
    close: () => connection.disconnect(),
  };
}

/** A bus connection that sees every message the rules name, whoever it is for. */
export async function watchBus(address: string, rules: readonly string[], see: (message: Message) => void): Promise<Bus> {
  const bus = await connectToBus(address);
  // A monitor that answers a call it overhears is thrown off the bus.
  bus.connection.addMethodHandler(() => true);
  await bus.call({ ...theBusItself, interface: 'org.freedesktop.DBus.Monitoring' }, 'BecomeMonitor', 'asu', [rules, 0]);
  bus.connection.on('message', see);
  return bus;
}

/** D-Bus variants replaced by their values, all the way down. */
export function plain(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if ('signature' in value && 'value' in value) return plain(value.value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
