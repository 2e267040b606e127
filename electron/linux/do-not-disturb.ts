import { anyOf, detector, type WatchableDetector } from '../detector.ts';
import type { Environment } from '../environment.ts';
import { outputOf } from '../run-program.ts';
import { type KeptBus, ownerChange, ownerRule, type Signal, type Target } from './bus.ts';
import { notifier } from './names.ts';

/** Whether the desktop keeps notifications from showing, in whichever way it has. */
export function openDoNotDisturbDetector(bus: KeptBus, env: Environment): WatchableDetector {
  const desktops = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':');
  const setting = settingOf(desktops);
  const { look } = anyOf([
    // KDE, and others after it, have it beside the methods of every notification service.
    detector(async () => answerIn(await bus.property(notifier, 'Inhibited'))),
    detector(async () => answerIn(await bus.property(dunst, 'paused'))),
    detector(() => isXfceQuiet(bus, desktops.includes('XFCE'))),
    detector(async () => setting && isSetQuiet(setting, env)),
  ]);
  return {
    look,
    watch: (onChange) => {
      let isUp = false;
      const change = (isUpNow: boolean): void => {
        isUp = isUpNow;
        onChange();
      };
      const { stop } = bus.listen({
        rules: [...rules, ...(setting === null ? [] : [settingRule(setting)])],
        onSignal: (signal) => {
          if (isAboutQuiet(signal) || (setting !== null && isAboutSetting(signal, setting))) onChange();
        },
        onUp: () => change(true),
        onDown: () => change(false),
      });
      return { isUp: () => isUp, stop };
    },
  };
}

const dunst: Target = { ...notifier, interface: 'org.dunstproject.cmd0' };

const xfconfName = 'org.xfce.Xfconf';
const xfceProperty = {
  destination: xfconfName,
  path: '/org/xfce/Xfconf',
  interface: xfconfName,
  signature: 'ss',
  body: ['xfce4-notifyd', '/do-not-disturb'],
};

const settingsWriter = 'ca.desrt.dconf.Writer';
const propertiesInterface = 'org.freedesktop.DBus.Properties';

const rules = [
  ownerRule(notifier.destination),
  `type='signal',sender='${notifier.destination}',path='${notifier.path}',interface='${propertiesInterface}',member='PropertiesChanged'`,
  `type='signal',sender='${xfconfName}',interface='${xfconfName}',arg0='xfce4-notifyd'`,
];

function isAboutQuiet(signal: Signal): boolean {
  const { interface: from, path, member, body } = signal;
  if (from === xfconfName) return body[0] === xfceProperty.body[0] && body[1] === xfceProperty.body[1];
  if (member !== 'PropertiesChanged' || path !== notifier.path) return ownerChange(signal, notifier.destination) !== null;
  const invalidated: unknown = body[2];
  const changed = [...Object.keys(Object(body[1])), ...(Array.isArray(invalidated) ? invalidated : [])];
  return changed.includes('Inhibited') || changed.includes('paused');
}

/** Its services may run on other desktops too, where they say nothing of what is shown. */
async function isXfceQuiet(bus: KeptBus, isXfce: boolean): Promise<boolean | null> {
  const isQuiet = answerIn(await bus.ask({ ...xfceProperty, member: 'GetProperty' }));
  if (isQuiet === true || !isXfce) return isQuiet || null;
  if (isQuiet === false) return false;
  // It is not there until it is switched on for the first time.
  return (await bus.ask({ ...xfceProperty, member: 'PropertyExists' })) === false ? false : null;
}

type Setting = { readonly schema: string; readonly key: string; readonly path: string };

const gnome: Setting = { schema: 'org.gnome.desktop.notifications', key: 'show-banners', path: '/org/gnome/desktop/notifications/' };
const cinnamon: Setting = {
  schema: 'org.cinnamon.desktop.notifications',
  key: 'display-notifications',
  path: '/org/cinnamon/desktop/notifications/',
};

function settingOf(desktops: readonly string[]): Setting | null {
  if (desktops.includes('X-Cinnamon')) return cinnamon;
  // Budgie calls itself a GNOME and keeps this elsewhere.
  const isGnome = (desktops.includes('GNOME') || desktops.includes('Unity')) && !desktops.includes('Budgie');
  return isGnome ? gnome : null;
}

async function isSetQuiet({ schema, key }: Setting, env: Environment): Promise<boolean | null> {
  const shown = (await outputOf({ file: 'gsettings', args: ['get', schema, key], env }))?.trim();
  if (shown === 'false') return true;
  return shown === 'true' ? false : null;
}

/** A writer may name the setting, its folder, or any folder above. */
function settingRule({ path }: Setting): string {
  return `type='signal',interface='${settingsWriter}',member='Notify',arg0path='${path}'`;
}

function isAboutSetting({ interface: from, member, body }: Signal, { path }: Setting): boolean {
  const written: unknown = body[0];
  return (
    from === settingsWriter && member === 'Notify' && typeof written === 'string' && (written.startsWith(path) || path.startsWith(written))
  );
}

function answerIn(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
