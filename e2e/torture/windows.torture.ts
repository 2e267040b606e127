import type { BrowserWindow } from 'electron';
import type { WindowName } from '../../shared/command.ts';
import type { Unhunch } from '../app.ts';
import { waitFor } from '../desktop/index.ts';
import { expect, logOf, test } from './test.ts';

const asked = ['status', 'history', 'settings', 'tips', 'about', 'welcome'] as const;
const names = [...asked, 'routine'] as const;

const losses = {
  crashes: (window: BrowserWindow) => void process.kill(window.webContents.getOSProcessId(), 'SIGKILL'),
  'runs wild': (window: BrowserWindow) => window.webContents.forcefullyCrashRenderer(),
} as const;

for (const [how, happen] of Object.entries(losses)) {
  test(`each window that ${how} is closed and said, and opens again`, async ({ cli, desktop, launch, profile, status }) => {
    await profile.seedSitting(46);
    const unhunch = await launch();
    await desktop.notifications.waitFor(/46 minutes/);
    for (const name of names) {
      for (const turn of [1, 2]) {
        await cli(...(name === 'routine' ? ['start'] : ['open', name]));
        await unhunch.window(name);
        if (turn === 1) {
          await onWindow(unhunch, name, happen);
          await waitFor(`the end of the ${name} window`, () => !unhunch.openWindows().includes(name), 60_000);
        } else await onWindow(unhunch, name, (window) => window.destroy());
      }
    }
    expect((await status()).phase).not.toBe('routine');
    expect(lostIn(await logOf(profile), 'crashed')).toEqual(names);
  });
}

function onWindow({ electron }: Unhunch, name: WindowName, act: (window: BrowserWindow) => void): Promise<void> {
  return electron.evaluate(
    ({ BrowserWindow: all }, { query, source }) => {
      const window = all.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith(query));
      if (window === undefined) throw new Error(`there is no window ${query}`);
      // The function crosses as its text.
      new Function('window', `(${source})(window)`)(window);
    },
    { query: `?window=${name}`, source: act.toString() },
  );
}

/** What may become of the request for a page. */
const troubles = {
  'is missing': { told: 'has no page (404)', answer: () => new Response(null, { status: 404 }) },
  'cannot be read': { told: 'did not load (ERR_', answer: () => Promise.reject(new Error('EIO')) },
  'never comes': { told: 'did not load in time', answer: () => new Promise<Response>(() => undefined) },
} as const;

for (const [what, { told, answer }] of Object.entries(troubles)) {
  test(`a window whose page ${what} never shows, a routine is over with it, and the app lives on`, async ({
    cli,
    launch,
    profile,
    status,
  }) => {
    await profile.seedSitting(20);
    const unhunch = await launch();
    // Its scheme is served by then.
    await status();
    await unhunch.electron.evaluate(({ protocol }, source) => {
      protocol.unhandle('app');
      // The function crosses as its text.
      protocol.handle('app', new Function(`return (${source})()`) as () => Response);
    }, answer.toString());
    for (const name of names) await cli(...(name === 'routine' ? ['start'] : ['open', name]));
    await waitFor('word of each window', async () => lostIn(await logOf(profile), told).length === names.length, 30_000);
    expect(lostIn(await logOf(profile), told).toSorted()).toEqual(names.toSorted());
    await waitFor('the end of the routine', async () => (await status()).phase !== 'routine');
    expect(unhunch.openWindows()).toEqual([]);
  });
}

/** The windows of which the log says that, in its order. */
function lostIn(log: readonly string[], why: string): readonly string[] {
  return log.filter((line) => line.includes(why)).map((line) => / The (\w+) window /.exec(line)?.[1] ?? line);
}

const sizes = [
  { width: 800, height: 600 },
  { width: 1024, height: 500 },
  { width: 640, height: 480 },
] as const;

test('a display that changes again and again has every window on it, whole or by its frame', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  for (const name of asked) {
    await cli('open', name);
    await unhunch.window(name);
  }
  for (const size of [...sizes, ...sizes]) {
    await desktop.withSmaller(size, async () => {
      await waitFor('every window in view', async () => {
        const windows = (await desktop.windows()).filter(({ pid }) => pid === unhunch.pid);
        return windows.length === asked.length && windows.every(({ x, y }) => x < size.width - 50 && y < size.height - 50);
      });
    });
  }
  expect(unhunch.openWindows().toSorted()).toEqual([...asked].toSorted());
});
