import type { Words } from '../shared/words/words.ts';
import type { KeptBus } from './linux/bus.ts';
import { type DesktopServices, watchDesktopServices } from './linux/desktop-services.ts';

export type ServicesOptions = {
  /** The session bus; null on systems without, where neither tray nor notifications can be missing altogether. */
  readonly session: KeptBus | null;
  readonly onChange: () => void;
};

export type Services = {
  /** What the user should know of the desktop: nothing, where all is there or not yet known. */
  readonly notices: (words: Words) => readonly string[];
  /** Null until all is known, and where nothing was asked. */
  readonly known: () => DesktopServices | null;
  readonly stop: () => void;
};

/** What the desktop lacks. */
export function openServices({ session, onChange }: ServicesOptions): Services {
  if (session === null) return { notices: () => [], known: () => null, stop: () => undefined };
  let known: DesktopServices | null = null;
  const { stop } = watchDesktopServices({
    bus: session,
    onChange: (services) => {
      known = services;
      // Without a bus this is known at once, when whoever opened us is not ready to hear of it.
      setImmediate(onChange);
    },
  });
  return {
    notices: ({ notices }) => [
      ...(known === null || known.trayHost ? [] : [notices.noTrayHost]),
      ...(known === null || known.notifications ? [] : [notices.noNotifications]),
    ],
    known: () => known,
    stop,
  };
}
