import { Message, MessageType } from '@jellybrick/dbus-next';
import type { BusListener, Call, KeptBus, Reply } from './bus.ts';
import { type Abilities, openNotifications } from './notifications.ts';

const name = 'org.freedesktop.Notifications';
export const notice = { title: 'Time', body: 'Now', actions: [{ id: 'start', label: 'Start' }] };
export const abilities: Abilities = { hasActions: true, hasMarkup: false };
export const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

/** A bus that knows which process the daemon is, and whose other calls stay open until they are answered. */
export function setUp() {
  const said: string[] = [];
  const open: { readonly call: Call; readonly answer: (reply: Reply) => void }[] = [];
  const daemonIs: { pid: number | null | Promise<number> } = { pid: 4711 };
  let listener: BusListener | null = null;
  const call = async (asked: Call): Promise<Reply> => {
    if (asked.member !== 'GetConnectionUnixProcessID') return new Promise((answer) => open.push({ call: asked, answer }));
    const pid = await daemonIs.pid;
    return pid === null ? { kind: 'failure', why: 'there is none' } : { kind: 'reply', body: [pid] };
  };
  const bus: KeptBus = {
    call,
    ask: async (asked) => {
      const reply = await call(asked);
      return reply.kind === 'reply' ? reply.body[0] : undefined;
    },
    property: async () => undefined,
    hasOwner: async () => daemonIs.pid !== null,
    listen: (one) => {
      listener = one;
      return { stop: () => (listener = null) };
    },
    stop: () => undefined,
  };
  const notifications = openNotifications({
    bus,
    picture: () => null,
    onPressed: (action, token) => said.push(`pressed ${action} ${token}`),
    onClosed: () => said.push('closed'),
    onBack: () => said.push('back'),
    log: { warn: (text) => said.push(`warned: ${text}`) },
  });
  const signal = async (from: string, member: string, body: readonly unknown[]) => {
    listener?.onSignal(new Message({ type: MessageType.SIGNAL, path: '/', interface: from, member, body: [...body] }));
    await turnOfTheLoop();
  };
  const callsOf = (member: string) => open.filter((one) => one.call.member === member);
  return {
    notifications,
    said,
    callsOf,
    daemonIs,
    listener: () => listener,
    daemon: (member: string, ...body: readonly unknown[]) => signal(name, member, body),
    owner: (before: string, after: string) => signal('org.freedesktop.DBus', 'NameOwnerChanged', [name, before, after]),
    /** Shown, with this id. */
    show: async (id: number) => {
      const shown = notifications.show(notice, abilities);
      callsOf('Notify')
        .at(-1)
        ?.answer({ kind: 'reply', body: [id] });
      return shown;
    },
    /** The bus, or only our connection to it, is gone and then there again. */
    loseTheBus: async () => {
      listener?.onDown();
      await turnOfTheLoop();
      listener?.onUp();
      await turnOfTheLoop();
    },
    replaced: () => callsOf('Notify').map((one) => one.call.body?.[1]),
    closes: () => callsOf('CloseNotification').map((one) => one.call.body?.[0]),
  };
}
