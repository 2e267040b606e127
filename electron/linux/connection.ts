import { EventEmitter, setMaxListeners } from 'node:events';
import { Duplex } from 'node:stream';
import { Message, type MessageBus, MessageFlag, MessageType, sessionBus } from '@jellybrick/dbus-next';
import { reasonOf } from '../reason-of.ts';
import { within } from '../within.ts';

export type Target = { readonly destination: string; readonly path: string; readonly interface: string };

export type Call = Target & {
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
  /** A service that does not run is started for it. */
  readonly mayStart?: boolean;
  /** What the reply had in it, where it came after all when nobody waited any more. */
  readonly onLate?: (body: readonly unknown[]) => void;
};

export type Reply = { readonly kind: 'reply'; readonly body: readonly unknown[] } | { readonly kind: 'failure'; readonly why: string };

export type Connection = {
  /** A service that does not run is left alone, unless the call may start it. Never rejects. */
  readonly call: (call: Call) => Promise<Reply>;
  readonly end: () => void;
};

export type ConnectionOptions = {
  /** One address, not a list: the library tries only the first of a list. */
  readonly address: string;
  readonly onSignal: (signal: Message) => void;
  /** Told once, and not after `end`. */
  readonly onLost: (why: string) => void;
};

const answerWithinMs = 5_000;

/** One connection to one bus, until it is lost. Rejects where it cannot be made in time. */
export async function connect({ address, onSignal, onLost }: ConnectionOptions): Promise<Connection> {
  let isOver = false;
  const lost = new AbortController();
  // Every call that waits listens for it.
  setMaxListeners(0, lost.signal);
  const giveUp = (why: unknown): void => lost.abort(why);

  const bus = sessionBus({ busAddress: address });
  const wire = wireOf(bus);
  const end = (why: string): void => {
    isOver = true;
    giveUp(new Error(why));
    close(wire);
  };
  // The library's types leave out the event 'error', which it does send. Never taken off: an error unheard ends the app.
  const events: EventEmitter = bus;
  events.on('error', giveUp);
  try {
    wire.on('end', () => giveUp(new Error('it ended the connection')));
    await within(answerWithinMs, new Promise<void>((resolve) => bus.once('connect', resolve)), lost.signal);
  } catch (error) {
    end('there is no connection');
    throw error;
  }
  const lose = (): void => {
    if (isOver) return;
    const why = reasonOf(lost.signal.reason);
    end(why);
    onLost(why);
  };
  // Later: whoever asked for this connection has to have it before it can be lost.
  const loseLater = (): void => void setImmediate(lose);
  if (lost.signal.aborted) loseLater();
  else lost.signal.addEventListener('abort', loseLater);
  bus.on('message', (message: Message) => {
    if (message.type === MessageType.SIGNAL && !isOver) onSignal(message);
  });
  return {
    call: async ({ body = [], mayStart = false, onLate = () => undefined, ...call }) => {
      let answer: Promise<readonly unknown[]> | null = null;
      try {
        const message = new Message({ ...call, body: [...body], ...(mayStart ? {} : { flags: MessageFlag.NO_AUTO_START }) });
        answer = bus.call(message).then((reply) => reply?.body ?? []);
        return { kind: 'reply', body: await within(answerWithinMs, answer, lost.signal) };
      } catch (error) {
        // An answer that says no is none to be late with.
        answer?.then(onLate, () => undefined);
        return { kind: 'failure', why: reasonOf(error) };
      }
    },
    end: () => end('the connection was ended'),
  };
}

/** The library ends a connection politely, which a bus that hangs never answers: the socket would stay. */
function close(wire: EventEmitter): void {
  // It opens its socket in a later microtask.
  setImmediate(() => {
    const stream: unknown = Reflect.get(wire, 'stream');
    if (stream instanceof Duplex) stream.destroy();
  });
}

/** The part of the library that hears the end of the connection: it tells nobody outside (seen in 0.11.3). */
function wireOf(bus: MessageBus): EventEmitter {
  const wire: unknown = Reflect.get(bus, '_connection');
  if (!(wire instanceof EventEmitter)) throw new Error('dbus-next has another inside than the one known');
  return wire;
}
