import { noticeWords } from '../shared/words/en/notices.ts';
import { type DesktopServices, watchSessionBus } from './session-bus.ts';
import type { Platform } from './tray-image.ts';

export type ServicesOptions = {
  readonly platform: Platform;
  readonly onChange: () => void;
  readonly log: { warn(message: string): void };
};

export type Services = {
  /** What the user should know of the desktop: nothing, where all is there or not yet known. */
  readonly notices: () => readonly string[];
  readonly stop: () => void;
};

/** What the desktop lacks. Only on Linux can a tray or notifications be missing altogether. */
export function openServices({ platform, onChange, log }: ServicesOptions): Services {
  if (platform !== 'linux') return { notices: () => [], stop: () => undefined };
  let known: DesktopServices | null = null;
  const watch = watchSessionBus({
    address: process.env['DBUS_SESSION_BUS_ADDRESS'],
    onChange: (services) => {
      known = services;
      // Without a bus this is known at once, when whoever opened us is not ready to hear of it.
      setImmediate(onChange);
    },
    log,
  });
  return {
    notices: () => [
      ...(known === null || known.trayHost ? [] : [noticeWords.noTrayHost]),
      ...(known === null || known.notifications ? [] : [noticeWords.noNotifications]),
    ],
    stop: watch.stop,
  };
}
