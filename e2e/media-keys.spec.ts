import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { type Bus, connectToBus } from './desktop/bus.ts';
import { waitFor } from './desktop/index.ts';

const prefix = 'org.mpris.MediaPlayer2.';

async function withBus<T>(address: string | undefined, use: (bus: Bus) => Promise<T>): Promise<T> {
  const bus = await connectToBus(address ?? '');
  try {
    return await use(bus);
  } finally {
    bus.close();
  }
}

const theBus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus' } as const;

/** The app's own player as the session bus shows it to media keys; undefined without one. */
async function ourPlayer(bus: Bus, pid: number): Promise<string | undefined> {
  const [names] = await bus.call(theBus, 'ListNames');
  const players = Array.isArray(names) ? names.map(String).filter((name) => name.startsWith(prefix)) : [];
  for (const name of players) {
    const [owner] = await bus.call(theBus, 'GetConnectionUnixProcessID', 's', [name]);
    if (owner === pid) return name;
  }
  return undefined;
}

const isPaused = (window: Page, paused: boolean) =>
  expect(window.getByRole('button', { name: paused ? 'Continue' : 'Pause' })).toBeVisible();

test.beforeAll(({ desktop }) => desktop.start('soundServer'));
test.afterAll(({ desktop }) => desktop.kill('soundServer'));

test('with media keys on, the keyboard’s keys pause, continue and change the move', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSettings({ mediaKeysOn: true });
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  await withBus(desktop.env['DBUS_SESSION_BUS_ADDRESS'], async (bus) => {
    const destination = await waitFor('our player', () => ourPlayer(bus, unhunch.pid));
    const target = { destination, path: '/org/mpris/MediaPlayer2', interface: `${prefix}Player` };
    const isPlaying = (wanted: string) =>
      waitFor(`a player that is ${wanted}`, async () => (await bus.property(target, 'PlaybackStatus')) === wanted);
    await isPlaying('Playing');
    await bus.call(target, 'PlayPause');
    await isPaused(window, true);
    await isPlaying('Paused');
    await bus.call(target, 'PlayPause');
    await isPaused(window, false);
    await bus.call(target, 'Next');
    await expect(window.getByText('Walk to the wall', { exact: true }).first()).toBeVisible();
    await bus.call(target, 'Stop');
    await expect(window.getByRole('heading', { name: 'Stopped' })).toBeVisible();
    await waitFor('a player at rest', async () => (await bus.property(target, 'PlaybackStatus')) === 'Stopped');
  });
});

test('with media keys off, the app is no player at all while a routine sounds', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSettings({ mediaKeysOn: false });
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  await expect(window.getByText('Roll forward', { exact: true }).first()).toBeVisible({ timeout: 10_000 });
  await withBus(desktop.env['DBUS_SESSION_BUS_ADDRESS'], async (bus) => {
    expect(await ourPlayer(bus, unhunch.pid)).toBeUndefined();
  });
});
