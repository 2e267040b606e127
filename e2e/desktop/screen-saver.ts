import { interface as dbusInterface } from '@jellybrick/dbus-next';
import { connectToBus } from './bus.ts';

export type ScreenSaver = {
  readonly setActive: (active: boolean) => void;
  /** Who keeps the display awake at the moment, and why. */
  readonly inhibitors: () => readonly Inhibitor[];
  readonly stop: () => void;
};

export type Inhibitor = { readonly app: string; readonly reason: string };

export const screenSaverName = 'org.freedesktop.ScreenSaver';

/** A screen saver of the freedesktop kind, as KDE and others offer it. */
export async function startScreenSaver(address: string): Promise<ScreenSaver> {
  const bus = await connectToBus(address);
  const service = new ScreenSaverService();
  for (const path of ['/ScreenSaver', '/org/freedesktop/ScreenSaver']) bus.connection.export(path, service);
  await bus.connection.requestName(screenSaverName);
  return {
    setActive: (active) => {
      service.active = active;
      service.ActiveChanged(active);
    },
    inhibitors: () => [...service.inhibitors.values()],
    stop: bus.close,
  };
}

class ScreenSaverService extends dbusInterface.Interface {
  active = false;
  readonly inhibitors = new Map<number, Inhibitor>();
  #lastCookie = 0;

  constructor() {
    super(screenSaverName);
    // The base class lays empty fields of its own over what `configureMembers` put on the prototype (seen in 0.11.3).
    for (const name of ['$methods', '$signals', '$properties']) Reflect.deleteProperty(this, name);
  }

  GetActive(): boolean {
    return this.active;
  }

  Inhibit(app: string, reason: string): number {
    this.#lastCookie += 1;
    this.inhibitors.set(this.#lastCookie, { app, reason });
    return this.#lastCookie;
  }

  UnInhibit(cookie: number): void {
    this.inhibitors.delete(cookie);
  }

  ActiveChanged(active: boolean): boolean {
    return active;
  }
}

ScreenSaverService.configureMembers({
  methods: {
    GetActive: { outSignature: 'b' },
    Inhibit: { inSignature: 'ss', outSignature: 'u' },
    UnInhibit: { inSignature: 'u' },
  },
  signals: { ActiveChanged: { signature: 'b' } },
});
