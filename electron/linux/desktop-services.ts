import { type KeptBus, ownerRule, type Signal, theBusItself } from './bus.ts';
import { hasTrayHost, notifier, trayWatcher } from './names.ts';

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

/** Watches by subscription: after the first questions nothing is asked until a service comes or goes. */
export function watchDesktopServices({ bus, onChange }: DesktopServicesOptions): { stop(): void } {
  let told: DesktopServices | null = null;
  // Counted, so that the answers to a later question are the last word.
  let questions = 0;

  const tell = (services: DesktopServices): void => {
    if (told?.trayHost === services.trayHost && told.notifications === services.notifications) return;
    told = services;
    onChange(services);
  };
  const ask = async (): Promise<void> => {
    questions += 1;
    const question = questions;
    const [trayHost, notifications] = await Promise.all([hasTrayHost(bus), hasNotifications(bus)]);
    if (question === questions) tell({ trayHost, notifications });
  };
  const { stop } = bus.listen({
    rules,
    onSignal: (signal) => {
      if (isAboutUs(signal)) void ask();
    },
    onUp: () => void ask(),
    onDown: () => {
      questions += 1;
      tell(none);
    },
  });
  return {
    stop: () => {
      questions += 1;
      stop();
    },
  };
}

const rules = [ownerRule(trayWatcher.destination), ownerRule(notifier.destination), `type='signal',interface='${trayWatcher.destination}'`];

function isAboutUs({ member, body }: Signal): boolean {
  if (member === 'NameOwnerChanged') return body[0] === trayWatcher.destination || body[0] === notifier.destination;
  return member === 'StatusNotifierHostRegistered' || member === 'StatusNotifierHostUnregistered';
}

async function hasNotifications(bus: KeptBus): Promise<boolean> {
  if (await bus.hasOwner(notifier.destination)) return true;
  const names = await bus.ask({ ...theBusItself, member: 'ListActivatableNames' });
  return Array.isArray(names) && names.includes(notifier.destination);
}
