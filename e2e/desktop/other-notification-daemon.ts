import { interface as dbusInterface } from '@jellybrick/dbus-next';
import { connectToBus } from './bus.ts';

/** A notification daemon that is told what to be able to do, and what to say. */
export type OtherNotificationDaemon = {
  readonly setCapabilities: (capabilities: readonly string[]) => void;
  /** As desktops tell that their do-not-disturb is on. */
  readonly setInhibited: (on: boolean) => void;
  /** That a button was pressed, whether or not there is such a notification. */
  readonly tellPressed: (id: number, key: string) => void;
};

type Running = OtherNotificationDaemon & { readonly stop: () => void };

const name = 'org.freedesktop.Notifications';

/** It begins without buttons, as some small ones are. */
export async function startOtherNotificationDaemon(address: string): Promise<Running> {
  const bus = await connectToBus(address);
  const service = new NotificationService();
  bus.connection.export('/org/freedesktop/Notifications', service);
  await bus.connection.requestName(name);
  return {
    setCapabilities: (capabilities) => {
      service.capabilities = capabilities;
    },
    setInhibited: (on) => {
      service.Inhibited = on;
      dbusInterface.Interface.emitPropertiesChanged(service, { Inhibited: on }, []);
    },
    tellPressed: (id, key) => void service.ActionInvoked(id, key),
    stop: bus.close,
  };
}

class NotificationService extends dbusInterface.Interface {
  capabilities: readonly string[] = ['body'];
  Inhibited = false;
  #lastId = 0;

  constructor() {
    super(name);
    // The base class lays empty fields of its own over what `configureMembers` put on the prototype (seen in 0.11.3).
    for (const field of ['$methods', '$signals', '$properties']) Reflect.deleteProperty(this, field);
  }

  GetCapabilities(): readonly string[] {
    return this.capabilities;
  }

  GetServerInformation(): readonly string[] {
    return ['other', 'nobody', '1', '1.2'];
  }

  Notify(_app: string, replaces: number): number {
    if (replaces !== 0) return replaces;
    this.#lastId += 1;
    return this.#lastId;
  }

  CloseNotification(id: number): void {
    this.NotificationClosed(id, 3);
  }

  NotificationClosed(id: number, reason: number): readonly number[] {
    return [id, reason];
  }

  ActionInvoked(id: number, key: string): readonly [number, string] {
    return [id, key];
  }
}

NotificationService.configureMembers({
  properties: { Inhibited: { signature: 'b', access: 'read' } },
  methods: {
    GetCapabilities: { outSignature: 'as' },
    GetServerInformation: { outSignature: 'ssss' },
    Notify: { inSignature: 'susssasa{sv}i', outSignature: 'u' },
    CloseNotification: { inSignature: 'u' },
  },
  signals: { NotificationClosed: { signature: 'uu' }, ActionInvoked: { signature: 'us' } },
});
