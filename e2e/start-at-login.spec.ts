import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from '@playwright/test';
import { appId } from '../shared/app-id.ts';
import type { StartAtLogin } from '../shared/start-at-login.ts';
import { expect, test, type Unhunch } from './app.ts';
import { expectAccessible } from './axe.ts';
import { type Desktop, waitFor } from './desktop/index.ts';
import { packagedApp } from './packaged-app.ts';
import { showSection } from './settings.ts';

const entryOf = (desktop: Desktop): string => join(desktop.env['XDG_CONFIG_HOME'] ?? '', `autostart/${appId}.desktop`);

const write = (file: string, ...lines: readonly string[]): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ['[Desktop Entry]', 'Type=Application', 'Name=Unhunch', ...lines, ''].join('\n'));
};

async function settingIn(unhunch: Unhunch, desktop: Desktop): Promise<Locator> {
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  await showSection(settings, 'computer');
  return settings.getByRole('switch', { name: 'Start at login' });
}

/** As someone who comes back from the system's own settings. */
const comeBack = (control: Locator): Promise<void> =>
  control.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
  });

test.beforeEach(async ({ desktop, profile }) => {
  rmSync(dirname(entryOf(desktop)), { recursive: true, force: true });
  await profile.seedSitting(12);
});

test('start at login writes the desktop’s autostart entry and takes it away again', async ({ launch, desktop }) => {
  const control = await settingIn(await launch(), desktop);
  const entry = entryOf(desktop);
  await expect(control).not.toBeChecked();
  await control.click();
  await expect(control).toBeChecked();
  expect(readFileSync(entry, 'utf8')).toContain(`Exec="${packagedApp}"\n`);
  await control.click();
  await expect(control).not.toBeChecked();
  expect(existsSync(entry)).toBe(false);
});

test('start at login is what the desktop’s own settings made of it, and is not fought', async ({ launch, desktop }) => {
  const entry = entryOf(desktop);
  const first = await launch();
  const control = await settingIn(first, desktop);
  await control.click();
  await expect(control).toBeChecked();
  rmSync(entry);
  await comeBack(control);
  await expect(control).not.toBeChecked();
  write(entry, `Exec="${packagedApp}"`);
  await comeBack(control);
  await expect(control).toBeChecked();
  write(entry, `Exec="${packagedApp}"`, 'Hidden=true');
  await comeBack(control);
  await expect(control).not.toBeChecked();
  await first.quit();
  await expect(await settingIn(await launch(), desktop)).not.toBeChecked();
  expect(readFileSync(entry, 'utf8')).toContain('Hidden=true');
});

test('an entry whose program is gone is repaired when Unhunch starts', async ({ launch, desktop }) => {
  const entry = entryOf(desktop);
  write(entry, 'Exec=/opt/gone/unhunch', 'X-GNOME-Autostart-Delay=30');
  const unhunch = await launch();
  await waitFor('the repair', () => readFileSync(entry, 'utf8').includes(`Exec="${packagedApp}"\n`));
  expect(readFileSync(entry, 'utf8')).toContain('X-GNOME-Autostart-Delay=30');
  await expect(await settingIn(unhunch, desktop)).toBeChecked();
});

test('what cannot be written is refused in one line, and the switch stays off', async ({ launch, desktop }) => {
  const control = await settingIn(await launch(), desktop);
  writeFileSync(dirname(entryOf(desktop)), 'a file in the place of the folder');
  await control.click();
  await expect(control.page().getByText('Start at login could not be changed. A file stands in its place.')).toBeVisible();
  await expect(control).not.toBeChecked();
});

/** This desktop tells all there is to know; others do not. */
async function elsewhere(unhunch: Unhunch, state: StartAtLogin): Promise<void> {
  // The icon is there before all that answers is.
  await waitFor('the whole app', () => unhunch.electron.evaluate(({ app }) => app.listenerCount('will-quit') > 0));
  await unhunch.electron.evaluate(({ ipcMain }, answer) => {
    ipcMain.removeHandler('unhunch:readStartAtLogin');
    ipcMain.handle('unhunch:readStartAtLogin', () => answer);
  }, state);
}

test('a system that waits for the user’s word is told apart from one that does not start Unhunch', async ({ launch, desktop }) => {
  const unhunch = await launch();
  await elsewhere(unhunch, 'needsApproval');
  const control = await settingIn(unhunch, desktop);
  await expect(control).not.toBeChecked();
  await expect(control).toHaveAccessibleDescription(/allow Unhunch in the login items/);
});

test('where the system tells nothing both ways are offered, and its answer is believed', async ({ launch, desktop }) => {
  const unhunch = await launch();
  await elsewhere(unhunch, 'unknown');
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  await showSection(settings, 'computer');
  const group = settings.getByRole('group', { name: 'Start at login' });
  await expect(group.getByRole('button')).toHaveText(['Switch on', 'Switch off']);
  await expectAccessible(settings);
  await elsewhere(unhunch, 'on');
  await group.getByRole('button', { name: 'Switch on' }).click();
  const itself = settings.getByRole('switch', { name: 'Start at login' });
  await expect(itself).toBeChecked();
  await expect(itself).toBeFocused();
});
