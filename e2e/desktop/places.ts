import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loginSessionId } from './logind.ts';
import type { Environment } from './processes.ts';

export type Places = {
  readonly home: string;
  readonly config: string;
  readonly logs: string;
  /** For sockets: short, as their paths have a limit of 108 bytes, and private, as the D-Bus and XDG rules ask. */
  readonly runtime: string;
  readonly sessionBus: string;
  readonly systemBus: string;
  readonly remove: () => Promise<void>;
};

export async function makePlaces(dir: string): Promise<Places> {
  const home = join(dir, 'home');
  // What an earlier one set would be found here.
  await rm(home, { recursive: true, force: true });
  const places = { home, config: join(home, '.config'), logs: join(dir, 'logs') };
  for (const place of Object.values(places)) await mkdir(place, { recursive: true });
  const runtime = await mkdtemp(join(tmpdir(), 'unhunch-'));
  await chmod(runtime, 0o700);
  return {
    ...places,
    runtime,
    sessionBus: `unix:path=${runtime}/bus`,
    systemBus: `unix:path=${runtime}/system-bus`,
    remove: () => rm(runtime, { recursive: true, force: true }),
  };
}

/** What a program needs in order to find this desktop and no other. */
export function connectionTo(places: Places, display: string): Readonly<Record<string, string>> {
  return {
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: places.sessionBus,
    DBUS_SYSTEM_BUS_ADDRESS: places.systemBus,
    XDG_RUNTIME_DIR: places.runtime,
    XDG_SESSION_ID: loginSessionId,
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'XFCE',
  };
}

/** The connection, and a home of its own. */
export function privateEnvironment(places: Places, display: string): Environment {
  const inherited = ['PATH', 'LANG', 'TZ', 'USER', 'LOGNAME'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    LANG: 'C.UTF-8',
    ...Object.fromEntries(inherited),
    HOME: places.home,
    XDG_CONFIG_HOME: places.config,
    XDG_CACHE_HOME: join(places.home, '.cache'),
    XDG_DATA_HOME: join(places.home, '.local/share'),
    XDG_STATE_HOME: join(places.home, '.local/state'),
    // There is no accessibility bus here to bridge to; GTK would wait for one.
    NO_AT_BRIDGE: '1',
    ...connectionTo(places, display),
  };
}
