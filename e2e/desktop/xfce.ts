import { Variant } from '@jellybrick/dbus-next';
import type { Bus } from './bus.ts';

export type Xfce = { readonly setDoNotDisturb: (on: boolean) => Promise<void> };

/** The settings that the tray host brings with it; the notification daemon of that desktop need not run. */
export function xfceOver(bus: Bus): Xfce {
  const settings = { destination: 'org.xfce.Xfconf', path: '/org/xfce/Xfconf', interface: 'org.xfce.Xfconf' };
  return {
    setDoNotDisturb: async (on) => {
      await bus.call(settings, 'SetProperty', 'ssv', ['xfce4-notifyd', '/do-not-disturb', new Variant('b', on)]);
    },
  };
}
