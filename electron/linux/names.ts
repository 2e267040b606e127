import type { KeptBus, Target } from './bus.ts';

/** Whatever shows notifications. */
export const notifier: Target = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
};

/** Whatever collects tray items, for a host to draw. */
export const trayWatcher: Target = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
};

/** A watcher may run with nobody to draw: it says itself whether a host is there. */
export async function hasTrayHost(bus: KeptBus): Promise<boolean> {
  if (!(await bus.hasOwner(trayWatcher.destination))) return false;
  // One that does not answer is given the benefit of the doubt.
  return (await bus.property(trayWatcher, 'IsStatusNotifierHostRegistered')) !== false;
}
