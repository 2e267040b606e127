import { readFile } from 'node:fs/promises';
import { sandboxSwitches } from '../build/some-desktop.ts';
import { english } from '../shared/words/words.ts';
import { expect, inBritain, test } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { startProgram } from './desktop/processes.ts';
import { packagedApp } from './packaged-app.ts';

/**
 * Not by the usual way of starting it here, which opens ports to look inside. Chromium asks the system for the names of the network's
 * interfaces, for which it opens a socket that goes nowhere.
 */
test('nothing is sent to a network or listens to one, at rest or in use', async ({ desktop, profile, cli, untilStatus }, info) => {
  test.slow();
  await profile.seedSitting(12);
  const traced = info.outputPath('sockets.txt');
  const program = [packagedApp, ...sandboxSwitches(), `--user-data-dir=${profile.dir}`];
  const app = startProgram({
    command: ['strace', '--follow-forks', '--quiet=all', '--trace=%network', '--signal=none', `--output=${traced}`, ...program],
    env: { ...desktop.env, ...inBritain },
    logFile: info.outputPath('app.log'),
  });
  try {
    await desktop.tray.waitForItem(30_000);
    const { status, historyPage, settings, about, tips, routine } = english;
    const seen = (title: string): Promise<boolean> =>
      waitFor(`a window called ${title}`, async () => (await desktop.windows()).some((window) => window.title === title), 30_000);
    const titles = { status: status.title, history: historyPage.title, settings: settings.title, about: about.title, tips: tips.title };
    for (const [name, title] of Object.entries(titles)) {
      await cli('open', name);
      await seen(title);
    }
    await cli('start');
    await seen(routine.names.deskReset);
    await untilStatus('the routine', ({ phase }) => phase === 'routine', 30_000);
    await cli('quit');
    await waitFor('its end', async () => (await desktop.tray.items()).length === 0, 30_000);
  } finally {
    await app.stop();
  }
  const calls = (await readFile(traced, 'utf8')).split('\n');
  expect(calls.filter((call) => call.includes('sa_family=AF_UNIX')).length).toBeGreaterThan(0);
  expect(calls.filter((call) => /sa_family=AF_INET|socket\(AF_INET6?, SOCK_STREAM/.test(call))).toEqual([]);
});
