import { oneAtATime } from '../holds.ts';
import { type KeptBus, ownerRule, type Signal, theBusItself } from './bus.ts';
import { notifier, trayWatcher } from './names.ts';

/** What the Linux desktop around us offers. */
export type DesktopServices = {
  /** Something that shows tray icons. */
  readonly trayHost: boolean;
  /** Something that shows notifications, or that the bus can start for it. */
  readonly notifications: boolean;
};

export type DesktopServicesOptions = {
  /** The session bus. */
  readonly bus: KeptBus;
  /** Told once at the start and whenever something changes. */
  readonly onChange: (services: DesktopServices) => void;
};

const none: DesktopServices = { trayHost: false, notifications: false };

/** A bus that did not answer is busy, or has hung for longer. */
const askAgainMs = 30_000;

/** Watches by subscription: once the first questions are answered nothing is asked until a service comes or goes. */
export function watchDesktopServices({ bus, onChange }: DesktopServicesOptions): { stop(): void } {
  let told: DesktopServices | null = null;
  let isUp = false;
  let timer: NodeJS.Timeout | null = null;

  const tell = (services: DesktopServices): void => {
    if (told?.trayHost === services.trayHost && told.notifications === services.notifications) return;
    told = services;
    onChange(services);
  };
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  // Whoever announces itself without end is asked one question after the other, and what it answers is told.
  const questions = oneAtATime(async () => {
    cancel();
    const [trayHost, notifications] = await Promise.all([hasTrayHost(bus), hasNotifications(bus)]);
    if (!isUp) return;
    if (trayHost !== null && notifications !== null) tell({ trayHost, notifications });
    else timer = setTimeout(questions.run, askAgainMs);
  });
  const { stop } = bus.listen({
    rules,
    onSignal: (signal) => {
      if (isAboutUs(signal)) questions.run();
    },
    onUp: () => {
      isUp = true;
      questions.run();
    },
    onDown: () => {
      isUp = false;
      cancel();
      tell(none);
    },
  });
  return {
    stop: () => {
      isUp = false;
      cancel();
      questions.stop();
      stop();
    },
  };
}

const rules = [ownerRule(trayWatcher.destination), ownerRule(notifier.destination), `type='signal',interface='${trayWatcher.destination}'`];

function isAboutUs({ member, body }: Signal): boolean {
  if (member === 'NameOwnerChanged') return body[0] === trayWatcher.destination || body[0] === notifier.destination;
  return member === 'StatusNotifierHostRegistered' || member === 'StatusNotifierHostUnregistered';
}

/** A watcher may run with nobody to draw: it says itself whether a host is there. Null where the bus does not answer. */
export async function hasTrayHost(bus: KeptBus): Promise<boolean | null> {
  const isThere = await bus.hasOwner(trayWatcher.destination);
  if (isThere !== true) return isThere;
  // One that does not answer is given the benefit of the doubt.
  return (await bus.property(trayWatcher, 'IsStatusNotifierHostRegistered')) !== false;
}

/** Null where the bus does not answer. */
async function hasNotifications(bus: KeptBus): Promise<boolean | null> {
  const isThere = await bus.hasOwner(notifier.destination);
  if (isThere !== false) return isThere;
  const names = await bus.ask({ ...theBusItself, member: 'ListActivatableNames' });
  if (Array.isArray(names)) return names.includes(notifier.destination);
  // A sandbox may keep that list from us: whether the bus answers at all, it says to the first question.
  return bus.hasOwner(notifier.destination);
}
