import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { watchBus } from '../desktop/bus.ts';
import { type Desktop, waitFor } from '../desktop/index.ts';

const launchedWithinMs = 20_000;
/** What is loaded once the icon is there is no part of the launch, but a part of the app. */
const wholeAfterMs = 1_000;

/** From the start of a program until the tray host tells everybody of its item; to the millisecond, where asking again and again is not. */
export async function launchToTray(desktop: Desktop, command: readonly [string, ...string[]]): Promise<number> {
  let seen: (at: number) => void = () => undefined;
  const registered = new Promise<number>((resolve) => {
    seen = resolve;
  });
  const monitor = await watchBus(desktop.connection['DBUS_SESSION_BUS_ADDRESS'] ?? '', [itemRegistered], ({ member }) => {
    if (member === 'StatusNotifierItemRegistered') seen(performance.now());
  });
  const launchedAt = performance.now();
  const app = startInTray(desktop, command);
  const deadline = new AbortController();
  try {
    const at = await Promise.race([registered, pause(launchedWithinMs, null, { signal: deadline.signal })]);
    if (at === null) throw new Error(`${command[0]} never came into the tray`);
    await pause(wholeAfterMs);
    return at - launchedAt;
  } finally {
    deadline.abort();
    monitor.close();
    await app.end();
  }
}

/** An app that is looked at from outside alone; at its end the tray is empty again. */
export function startInTray(desktop: Desktop, [program, ...args]: readonly [string, ...string[]]) {
  const child = spawn(program, args, { env: desktop.env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid,
    end: async (): Promise<void> => {
      child.kill();
      await ended;
      await waitFor('an empty tray', async () => (await desktop.tray.items()).length === 0);
    },
  };
}

const itemRegistered = "type='signal',interface='org.kde.StatusNotifierWatcher',member='StatusNotifierItemRegistered'";
