import { existsSync, lstatSync } from 'node:fs';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { installedProgram } from '../build/packed.ts';
import { hasDpkg } from '../build/system-packages.ts';
import { appId } from '../shared/app-id.ts';
import { english } from '../shared/words/words.ts';
import { clickAway, expect, test, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { addFreshUser, type FreshUser } from './fresh-user.ts';
import { apt, insistOnNoRelease, installDeb, installedLink, isInstalled } from './installed-deb.ts';
import { commandOutput } from './package-file.ts';
import { showSection } from './settings.ts';

const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
/** One installation, from its beginning to its end. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.skip(!hasDpkg, 'Debs are made where dpkg is.');
test.skip(process.getuid?.() !== 0, 'Only root installs packages.');

let user: FreshUser;
let unhunch: Unhunch;
const undo: (() => Promise<unknown>)[] = [];
let files: readonly string[];
const installed = (ending: string): string => files.find((file) => file.endsWith(ending)) ?? `no file that ends with ${ending}`;
const entry = (name: string): string => join(user.home, '.config/autostart', name);

test.beforeAll(async ({ desktop }) => {
  insistOnNoRelease();
  user = await addFreshUser(desktop);
  undo.push(user.remove, async () => isInstalled() && apt('purge', 'unhunch'));
});

test.afterAll(async () => {
  for (const step of undo.toReversed()) await step();
});

test('apt installs the deb with what a desktop, a terminal and a software centre look for', async () => {
  await installDeb();
  const listed = (await commandOutput('dpkg', '-L', 'unhunch')).trim().split('\n');
  files = listed.filter((file) => !lstatSync(file).isDirectory());
  expect(await commandOutput('desktop-file-validate', installed('.desktop'))).toBe('');
  expect(basename(installed('.desktop'))).toBe(`${appId}.desktop`);
  expect(await commandOutput('appstreamcli', 'validate', '--no-net', installed('.metainfo.xml'))).not.toMatch(/^[EW]:/m);
  expect(await commandOutput('mandoc', '-T', 'utf8', '-l', installed('/unhunch.1.gz'))).toMatch(/unhunch\S* - /);
  expect(await commandOutput('zgrep', '-c', `^unhunch (${version}) `, installed('/changelog.gz'))).toBe('1\n');
  expect(await readFile(installed('/copyright'), 'utf8')).toContain('\nFiles: node_modules/electron/*\n');
  expect(await user.run(installedLink, '--version')).toMatchObject({ code: 0, stdout: expect.stringContaining(version) });
  expect(await user.run(installedLink, 'status')).toMatchObject({ code: 3 });
});

test('a fresh user is welcomed, with the icon in the tray and the sandbox on', async ({ desktop }) => {
  unhunch = await user.launch(installedLink);
  undo.push(unhunch.kill);
  const welcome = await unhunch.window('welcome');
  await expect(welcome.getByRole('heading', { level: 1, name: english.welcome.hello })).toBeVisible();
  expect((await desktop.tray.waitForItem()).menuPath).not.toBe('');
  await waitFor('its window', async () => (await desktop.windows()).some((window) => window.class.toLowerCase().includes('unhunch')));
  await desktop.screenshot(join(import.meta.dirname, 'output/installed.png'));
  const renderers = await processesOf(user.uid, '--type=renderer');
  expect(renderers.length).toBeGreaterThan(0);
  for (const { command, status } of renderers) {
    expect(command).not.toContain('no-sandbox');
    // A filter of system calls, and a process number in a namespace of its own beside the usual one.
    expect(status).toMatch(/^Seccomp:\t2$/m);
    expect(status).toMatch(/^NSpid:\t\d+\t\d+/m);
  }
  await clickAway(welcome.getByRole('button', { name: english.welcome.skip }));
});

test('an upgrade keeps start at login, and removal ends it with all that was installed', async ({ desktop }, info) => {
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  await showSection(settings, 'computer');
  await settings.getByRole('switch', { name: 'Start at login' }).click();
  const own = entry(`${appId}.desktop`);
  await waitFor('the entry', () => existsSync(own));
  expect(await readFile(own, 'utf8')).toContain(`TryExec=${installedProgram}\n`);
  const another = entry('another.desktop');
  await writeFile(another, '[Desktop Entry]\nExec=/opt/Unhunch/unhunch-of-another-kind\n');
  const outside = info.outputPath('outside.desktop');
  const linked = entry('linked.desktop');
  await writeFile(outside, `[Desktop Entry]\nExec=${installedProgram}\n`);
  await symlink(outside, linked);

  await installDeb();
  expect(existsSync(own)).toBe(true);
  expect(await user.run(installedLink, '--version')).toMatchObject({ code: 0 });

  await unhunch.quit();
  const profile = join(user.home, '.config/Unhunch');
  const kept = await readdir(profile);
  expect(kept).toContain('clock.json');
  await apt('remove', 'unhunch');
  expect(files.filter((file) => existsSync(file))).toEqual([]);
  expect([dirname(installedProgram), installedLink, '/etc/apparmor.d/unhunch'].filter((place) => existsSync(place))).toEqual([]);
  expect([own, another, outside, linked].map((file) => existsSync(file))).toEqual([false, true, true, true]);
  expect(await readdir(profile)).toEqual(kept);
  await apt('purge', 'unhunch');
  expect(isInstalled()).toBe(false);
});

type Process = { readonly command: string; readonly status: string };

async function processesOf(uid: number, argument: string): Promise<readonly Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = (pid: string, name: string) => readFile(join('/proc', pid, name), 'utf8').catch(() => '');
  const all = await Promise.all(pids.map(async (pid) => ({ command: await read(pid, 'cmdline'), status: await read(pid, 'status') })));
  return all.filter(({ command, status }) => command.includes(argument) && new RegExp(`^Uid:\t${uid}\t`, 'm').test(status));
}
