import { Message, type MessageBus, MessageType, sessionBus } from '@jellybrick/dbus-next';

/** What the Linux desktop around us offers. */
export type DesktopServices = {
  /** Something that shows tray icons. */
  readonly trayHost: boolean;
  /** Something that shows notifications, or that the bus can start for it. */
  readonly notifications: boolean;
};

export type SessionBusOptions = {
  /** As in DBUS_SESSION_BUS_ADDRESS. */
  readonly address: string | undefined;
  /** Told once at the start and whenever something changes. */
  readonly onChange: (services: DesktopServices) => void;
  readonly log: { warn(message: string): void };
};

const busName = 'org.freedesktop.DBus';
const watcherName = 'org.kde.StatusNotifierWatcher';
const notifierName = 'org.freedesktop.Notifications';
const none: DesktopServices = { trayHost: false, notifications: false };

/** Watches by subscription: after the first questions nothing is asked until a service comes or goes. */
export function watchSessionBus({ address, onChange, log }: SessionBusOptions): { stop(): void } {
  if (address === undefined || address === '') {
    onChange(none);
    return { stop: () => undefined };
  }
  let told: DesktopServices | null = null;
  let isOver = false;
  const bus = sessionBus({ busAddress: address });
  const tell = (services: DesktopServices): void => {
    if (isOver || (told?.trayHost === services.trayHost && told.notifications === services.notifications)) return;
    told = services;
    onChange(services);
  };
  const fail = (error: unknown): void => {
    if (isOver) return;
    log.warn(`The session bus does not answer (${String(error)}): tray host and notification service are taken as missing.`);
    tell(none);
    isOver = true;
  };
  const ask = (): void => {
    Promise.all([hasTrayHost(bus), hasNotifications(bus)]).then(([trayHost, notifications]) => tell({ trayHost, notifications }), fail);
  };

  // The library's types leave out the event 'error', which it does send.
  const events: NodeJS.EventEmitter = bus;
  events.on('error', fail);
  bus.on('message', ({ type, member }: Message) => {
    if (type === MessageType.SIGNAL && watchedSignals.has(member)) ask();
  });
  Promise.all(rules.map((rule) => call(bus, 'AddMatch', 's', [rule]))).then(ask, fail);
  return {
    stop: () => {
      isOver = true;
      bus.disconnect();
    },
  };
}

const watchedSignals: ReadonlySet<string> = new Set(['NameOwnerChanged', 'StatusNotifierHostRegistered', 'StatusNotifierHostUnregistered']);

const rules = [
  `type='signal',sender='${busName}',member='NameOwnerChanged',arg0='${watcherName}'`,
  `type='signal',sender='${busName}',member='NameOwnerChanged',arg0='${notifierName}'`,
  `type='signal',interface='${watcherName}'`,
];

/** A watcher may run with nobody to draw: it says itself whether a host is there. */
async function hasTrayHost(bus: MessageBus): Promise<boolean> {
  if (!(await hasOwner(bus, watcherName))) return false;
  const property = new Message({
    destination: watcherName,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [watcherName, 'IsStatusNotifierHostRegistered'],
  });
  // One that does not answer is given the benefit of the doubt.
  const reply = await bus.call(property).catch(() => null);
  return !isVariant(reply?.body[0]) || reply.body[0].value !== false;
}

async function hasNotifications(bus: MessageBus): Promise<boolean> {
  if (await hasOwner(bus, notifierName)) return true;
  const [names] = await call(bus, 'ListActivatableNames');
  return Array.isArray(names) && names.includes(notifierName);
}

async function hasOwner(bus: MessageBus, name: string): Promise<boolean> {
  const [owned] = await call(bus, 'NameHasOwner', 's', [name]);
  return owned === true;
}

async function call(bus: MessageBus, member: string, signature = '', body: readonly unknown[] = []): Promise<readonly unknown[]> {
  const reply = await bus.call(
    new Message({ destination: busName, path: '/org/freedesktop/DBus', interface: busName, member, signature, body: [...body] }),
  );
  return reply?.body ?? [];
}

function isVariant(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value;
}
