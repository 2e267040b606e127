import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bus, connectToBus } from './bus.ts';
import { addLoginSession, loginManager } from './logind.ts';
import type { Places } from './places.ts';
import { type Environment, outputOf, type RunningProgram, startProgram } from './processes.ts';
import { trayHost } from './tray.ts';
import { waitFor } from './wait-for.ts';

export type Site = {
  readonly places: Places;
  readonly env: Environment;
  readonly sessionBus: Bus;
  readonly systemBus: Bus;
  readonly actionMenu: string;
};

export async function startBus(name: string, address: string, places: Places, env: Environment): Promise<RunningProgram> {
  const configFile = join(places.runtime, `${name}.conf`);
  await writeFile(configFile, busConfig(address));
  const program = startProgram({
    command: ['dbus-daemon', '--nofork', `--config-file=${configFile}`],
    env,
    logFile: join(places.logs, `${name}.log`),
  });
  await waitFor(`the ${name}`, async () => {
    const bus = await connectToBus(address);
    bus.close();
    return true;
  });
  return program;
}

/**
 * Nothing is started by being called: a notification daemon that a test has stopped has to stay stopped. Who reaches the socket is let in:
 * its folder says who does.
 */
function busConfig(address: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
}

export async function startDisplay(
  size: string,
  places: Places,
  env: Environment,
): Promise<{ readonly display: string; readonly program: RunningProgram }> {
  const program = startProgram({
    command: ['Xvfb', '-displayfd', '3', '-screen', '0', `${size}x24`, '-dpi', '96', '-nolisten', 'tcp', '-noreset'],
    env,
    logFile: join(places.logs, 'display.log'),
  });
  return { display: `:${await program.firstLine()}`, program };
}

export async function startWindowManager({ places, env }: Site): Promise<RunningProgram> {
  const program = startProgram({
    command: ['openbox', '--sm-disable'],
    env,
    logFile: join(places.logs, 'window-manager.log'),
  });
  // Asks its own window too: what an earlier one has left behind on the root window does not count.
  await waitFor('a window manager', async () => (await outputOf(['wmctrl', '-m'], env)).startsWith('Name: Openbox'));
  return program;
}

export async function startNotificationDaemon({ places, env, sessionBus, actionMenu }: Site): Promise<RunningProgram> {
  const configFile = join(places.config, 'dunstrc');
  await writeFile(configFile, dunstConfig(actionMenu));
  const program = startProgram({
    command: ['dunst', '-conf', configFile, '-print'],
    env,
    logFile: join(places.logs, 'notification-daemon.log'),
  });
  await waitFor('a notification daemon', () => sessionBus.hasOwner('org.freedesktop.Notifications'));
  return program;
}

/** Unsorted, so that a position counts from the oldest; nothing expires unless the app asks, so that a slow machine loses nothing. */
function dunstConfig(actionMenu: string): string {
  return `[global]
  dmenu = ${actionMenu}
  sort = no
  notification_limit = 20
  mouse_left_click = do_action, close_current
  mouse_right_click = close_current
  show_age_threshold = -1
  width = 320
[urgency_low]
  timeout = 0
[urgency_normal]
  timeout = 0
[urgency_critical]
  timeout = 0
`;
}

/** Two programs: the panel keeps its settings in a service of its own. */
export async function startTrayHost({ places, env, sessionBus }: Site): Promise<readonly RunningProgram[]> {
  const channels = join(places.config, 'xfce4/xfconf/xfce-perchannel-xml');
  await mkdir(channels, { recursive: true });
  await writeFile(join(channels, 'xfce4-panel.xml'), panelSettings);
  const settings = startProgram({
    command: [await settingsServicePath()],
    env,
    logFile: join(places.logs, 'panel-settings.log'),
    endsBy: 'SIGKILL',
  });
  await waitFor('the settings of the panel', () => sessionBus.hasOwner('org.xfce.Xfconf'));
  const panel = startProgram({
    command: ['xfce4-panel', '--disable-wm-check'],
    env,
    logFile: join(places.logs, 'tray-host.log'),
    endsBy: 'SIGKILL',
  });
  await waitFor('a tray host', async () => {
    return (await sessionBus.property(trayHost, 'IsStatusNotifierHostRegistered')) === true;
  });
  return [settings, panel];
}

/** Debian keeps it in a folder named after the architecture. */
async function settingsServicePath(): Promise<string> {
  const service = await readFile('/usr/share/dbus-1/services/org.xfce.Xfconf.service', 'utf8');
  const path = /^Exec=(\S+)/m.exec(service)?.[1];
  if (path === undefined) throw new Error('xfconf names no program to start');
  return path;
}

const panelSettings = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
`;

export async function startLogind({ places, env, systemBus }: Site): Promise<RunningProgram> {
  const program = startProgram({
    // Debian's own Python: another one first in PATH would not know the Debian package.
    command: ['/usr/bin/python3', '-m', 'dbusmock', '--system', '--template', 'logind'],
    env,
    logFile: join(places.logs, 'logind.log'),
  });
  await waitFor('a login manager', () => systemBus.hasOwner(loginManager));
  await waitFor('a login session', async () => {
    await addLoginSession(systemBus);
    return true;
  });
  return program;
}
