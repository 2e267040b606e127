import { userInfo } from 'node:os';
import { Variant } from '@jellybrick/dbus-next';
import type { Bus, Target } from './bus.ts';

export type Logind = {
  readonly suspend: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly lock: () => Promise<void>;
  readonly unlock: () => Promise<void>;
};

export const loginManager = 'org.freedesktop.login1';
export const loginSessionId = 'desktop';

const managerPath = '/org/freedesktop/login1';
const managerInterface = 'org.freedesktop.login1.Manager';
const sessionPath = `${managerPath}/session/${loginSessionId}`;
const sessionInterface = 'org.freedesktop.login1.Session';

/** `bus` is the private system bus, where the mock of systemd's login manager lives. */
export function logindOver(bus: Bus): Logind {
  const mock = (path: string): Target => ({ destination: loginManager, path, interface: 'org.freedesktop.DBus.Mock' });
  const session: Target = { destination: loginManager, path: sessionPath, interface: sessionInterface };
  const prepareForSleep = async (starting: boolean) => {
    await bus.call(mock(managerPath), 'UpdateProperties', 'sa{sv}', [managerInterface, { PreparingForSleep: new Variant('b', starting) }]);
    await bus.call(mock(managerPath), 'EmitSignal', 'sssav', [managerInterface, 'PrepareForSleep', 'b', [new Variant('b', starting)]]);
  };
  return {
    suspend: () => prepareForSleep(true),
    resume: () => prepareForSleep(false),
    // As a screen locker does: the signal asks for it, the hint tells that it is done.
    lock: async () => {
      await bus.call(session, 'Lock');
      await bus.call(session, 'SetLockedHint', 'b', [true]);
    },
    unlock: async () => {
      await bus.call(session, 'Unlock');
      await bus.call(session, 'SetLockedHint', 'b', [false]);
    },
  };
}

export async function addLoginSession(bus: Bus): Promise<void> {
  const { uid, username } = userInfo();
  const mock = { destination: loginManager, path: managerPath, interface: 'org.freedesktop.DBus.Mock' };
  await bus.call(mock, 'AddSession', 'ssusb', [loginSessionId, 'seat0', uid, username, true]);
}
