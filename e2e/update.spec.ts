import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { english } from '../shared/words/words.ts';
import { expect, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { installed, isExecutable, type SelfUpdating, test } from './self-updating.ts';
import { fileOf, type Release } from './update-server.ts';
import { launchedOn, makeWallClock } from './wall-clock.ts';

const { updates: words } = english;
const hourMs = 60 * 60_000;

const newer: Release = { version: '9.9.9', content: '#!/bin/sh\ntouch "$0.ran"\n' };
const content = (file: string): Promise<string> => readFile(file, 'utf8');

test.beforeEach(({ profile }) => profile.seedSitting(12));

type Cli = (...args: readonly string[]) => Promise<{ readonly code: number | null; readonly stdout: string }>;

const switchTo = (cli: Cli, isOn: boolean): Promise<unknown> => cli('settings', 'set', 'updatesOn', String(isOn));
const ready = (cli: Cli): Promise<unknown> =>
  waitFor('the newer version', async () => (await cli('status')).stdout.includes(words.ready({ version: newer.version })));
const warnings = async (log: string): Promise<readonly string[]> =>
  (await content(log).catch(() => '')).split('\n').filter((line) => line.includes('No newer version could be had'));

/** The app, quit as from its menu, and what lies where it was started from. */
async function leftBy(unhunch: Unhunch, { appImage }: SelfUpdating): Promise<string> {
  await unhunch.quit();
  expect(existsSync(`${appImage}.ran`)).toBe(false);
  expect(existsSync(`${appImage}.new`)).toBe(false);
  return content(appImage);
}

test('nobody is asked anything before it is switched on, and then at once', async ({ copy, launchWith, cli, untilStatus }) => {
  const { server, env } = copy;
  server.publish(newer);
  const clock = await makeWallClock();
  try {
    const unhunch = await launchedOn(clock, (faked) => launchWith({ ...env, ...faked }));
    await clock.set(50);
    await untilStatus('the day after tomorrow', ({ dueAt }) => (dueAt ?? 0) > Date.now() + 49 * hourMs);
    await cli('settings', 'set', 'snoozeLimit', '4');
    expect(server.paths()).toEqual([]);
    await switchTo(cli, true);
    await waitFor('a request', () => server.paths().length > 0);
    await ready(cli);
    await unhunch.kill();
  } finally {
    await clock.remove();
  }
});

test('switched on, it is looked a little after launch and then once a day', async ({ copy, launchWith, cli, profile, untilStatus }) => {
  const { server, env } = copy;
  await profile.seedSettings({ updatesOn: true });
  const clock = await makeWallClock();
  try {
    const unhunch = await launchedOn(clock, (faked) => launchWith({ ...env, ...faked }));
    await untilStatus('the app', () => true);
    expect(server.paths()).toEqual([]);
    for (const [hours, looks] of [
      [1, 1],
      [20, 1],
      [26, 2],
    ] as const) {
      await clock.set(hours);
      await untilStatus(`${hours} hours later`, ({ dueAt }) => (dueAt ?? 0) > Date.now() + hours * hourMs);
      // Any change of the settings has the clock looked at.
      await cli('settings', 'set', 'snoozeLimit', String(looks));
      await waitFor('the look', () => server.paths().length === looks);
    }
    // Nothing was published: each look failed, cost one line, and came alone.
    await waitFor('both lines', async () => (await warnings(profile.file('log.txt'))).length === 2);
    expect(server.paths()).toEqual(['description', 'description']);
    await unhunch.kill();
  } finally {
    await clock.remove();
  }
});

test('a newer version is taken when the app is quit, and not before', async ({ copy, launchWith, cli, desktop }) => {
  const { server, env, appImage } = copy;
  server.publish(newer);
  const unhunch = await launchWith(env);
  await switchTo(cli, true);
  await ready(cli);
  expect(await content(appImage)).toBe(installed);
  expect(await leftBy(unhunch, copy)).toBe(newer.content);
  expect(await isExecutable(appImage)).toBe(true);
  expect(await desktop.tray.items()).toEqual([]);
});

test('the requests say nothing of who asks, and the library keeps no name for them', async ({ copy, launchWith, cli, profile }) => {
  const { server, env } = copy;
  server.publish(newer);
  await launchWith(env);
  await switchTo(cli, true);
  await ready(cli);
  for (const { headers } of server.asked()) {
    expect(headers['user-agent']).toBe('electron-builder');
    expect(Object.keys(headers).filter((name) => !harmless.includes(name))).toEqual([]);
  }
  expect(existsSync(profile.file('.updaterId'))).toBe(false);
});

const harmless = [
  'host',
  'connection',
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'pragma',
  'range',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'sec-fetch-site',
  'user-agent',
];

test('a version whose file is not what it promises is not taken', async ({ copy, launchWith, cli, profile }) => {
  const { server, env } = copy;
  server.publish({ ...newer, promised: `${newer.content}# and more\n` });
  const unhunch = await launchWith(env);
  await switchTo(cli, true);
  await waitFor('the refusal', async () => (await warnings(profile.file('log.txt'))).length > 0);
  expect(server.paths()).toContain(fileOf(newer));
  await switchTo(cli, true);
  expect(await leftBy(unhunch, copy)).toBe(installed);
  const [line, ...more] = await warnings(profile.file('log.txt'));
  expect(line).toMatch(/sha512/);
  expect(more).toEqual([]);
});

for (const [what, versionOf] of [
  ['an older version', () => '0.0.1'],
  ['the same version', (version: string) => version],
] as const) {
  test(`${what} is not even downloaded`, async ({ copy, launchWith, cli, desktop }) => {
    const { server, env } = copy;
    const { stdout } = await cli('--version');
    server.publish({ ...newer, version: versionOf(/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '') });
    const unhunch = await launchWith(env);
    await switchTo(cli, true);
    await desktop.tray.click(english.tray.about);
    const about = await unhunch.window('about');
    await expect(about.getByText(words.newest)).toBeVisible();
    await about.getByRole('button', { name: words.lookNow }).click();
    await waitFor('a second look', () => server.paths().length === 2);
    await expect(about.getByText(words.newest)).toBeVisible();
    expect(server.paths()).toEqual(['description', 'description']);
    expect(await leftBy(unhunch, copy)).toBe(installed);
  });
}

test('switched off, a download ends and what is ready is not installed', async ({ copy, launchWith, cli }) => {
  const { server, env } = copy;
  server.publish(newer);
  const unhunch = await launchWith(env);
  await switchTo(cli, true);
  await ready(cli);
  await switchTo(cli, false);
  expect((await cli('status')).stdout).not.toContain(words.ready({ version: newer.version }));
  server.publish({ version: '9.9.10', content: `${newer.content}# newer still\n` });
  server.stall();
  const before = server.paths().length;
  await switchTo(cli, true);
  await waitFor('a download', () =>
    server
      .paths()
      .slice(before)
      .includes(fileOf({ version: '9.9.10' })),
  );
  await switchTo(cli, false);
  await waitFor('its end', () => server.givenUp() > 0);
  expect(await leftBy(unhunch, copy)).toBe(installed);
});

test('nothing begins while a routine runs; it is made up for when it ends', async ({ copy, launchWith, cli, untilStatus }) => {
  const { server, env } = copy;
  server.publish(newer);
  const unhunch = await launchWith(env);
  await cli('start');
  await untilStatus('the routine', ({ phase }) => phase === 'routine');
  await switchTo(cli, true);
  await cli('settings', 'set', 'snoozeLimit', '4');
  await untilStatus('the routine, still', ({ phase }) => phase === 'routine');
  expect(server.paths()).toEqual([]);
  const page = await unhunch.window('routine');
  await page.keyboard.press('Escape').catch(() => undefined);
  await ready(cli);
  expect(await leftBy(unhunch, copy)).toBe(newer.content);
});

test('an AppImage that cannot be replaced stays as it is', async ({ copy, launchWith, cli, profile }) => {
  const { server, env, appImage } = copy;
  server.publish(newer);
  const unhunch = await launchWith({ ...env, APPIMAGE: join(dirname(appImage), 'gone.AppImage') });
  await switchTo(cli, true);
  await ready(cli);
  expect(await leftBy(unhunch, copy)).toBe(installed);
  expect(await content(profile.file('log.txt'))).toContain('No newer version could be had: ENOENT');
});
