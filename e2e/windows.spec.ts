import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { showSection } from './settings.ts';
import { firstPart, timeField, typeTime } from './time-field.ts';

/** The window may be gone before the key is up again. */
async function pressEscape(page: Page): Promise<void> {
  await page.keyboard.press('Escape').catch(() => undefined);
}

test('Escape closes every window, and none is kept alive', async ({ cli, launch, profile, desktop }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await cli();
  await pressEscape(await unhunch.window('status'));
  await waitFor('no window', () => unhunch.openWindows().length === 0);
  await desktop.tray.click('Settings');
  await pressEscape(await unhunch.window('settings'));
  await waitFor('no window', () => unhunch.openWindows().length === 0);
});

test('a setting applies at once, is stored, and a refused one changes nothing', async ({ launch, profile, desktop, status }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  const answer = (change: unknown): Promise<unknown> =>
    settings.evaluate((asked) => Reflect.get(window, 'unhunch').ask('changeSettings', asked), change);
  expect(await answer({ sitLimitMinutes: 60 })).toEqual({ kind: 'done' });
  expect((await status()).sitLimitMs).toBe(60 * 60_000);
  expect(await answer({ sitLimitMinutes: 5 })).toMatchObject({ kind: 'invalid', why: expect.stringMatching(/10.*180/) });
  expect(await answer({ nonsense: 1 })).toMatchObject({ kind: 'invalid' });
  expect((await status()).sitLimitMs).toBe(60 * 60_000);
  await unhunch.quit();
  await launch();
  expect((await status()).sitLimitMs).toBe(60 * 60_000);
});

test('a slider set by the keyboard applies at once', async ({ launch, profile, desktop, untilStatus }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  await settings.getByRole('slider', { name: 'Sit limit' }).press('ArrowRight');
  await untilStatus('the new limit', ({ sitLimitMs }) => sitLimitMs === 46 * 60_000);
});

test('quiet hours have no effect without the sound, and no range that begins when it ends', async ({ launch, profile, desktop }) => {
  await profile.seedSitting(12);
  await profile.seedSettings({ quietHours: { from: 22 * 60, to: 31 * 60 } });
  const unhunch = await launch();
  await desktop.tray.click('Settings');
  const settings = await unhunch.window('settings');
  await showSection(settings, 'sound');
  const end = timeField(settings, 'Quiet hours, to');
  await expect(settings.getByRole('switch', { name: 'Quiet hours' })).toBeDisabled();
  await expect(end).toHaveCount(0);
  await settings.getByRole('switch', { name: 'Sound when a break is due' }).click();
  await expect(end).toContainText('07:00');
  await typeTime(end, '22:00');
  await settings.keyboard.press('Enter');
  await expect(firstPart(end)).toHaveAttribute('aria-invalid', 'true');
  await expect(settings.getByRole('button', { name: 'Ends next day' })).toHaveCount(0);
  await settings.keyboard.press('Escape');
  await expect(end).toContainText('07:00');
});

test('a week of working hours stays what it was while it does not count', async ({ launch, profile, desktop }) => {
  await profile.seedSitting(12);
  const monday = [{ from: 8 * 60, to: 12 * 60 }];
  await profile.seedSettings({ workingHoursOn: true, workingHours: [monday, [], [], [], [], [], []] });
  const unhunch = await launch();
  const setHours = async (isOn: boolean): Promise<void> => {
    await desktop.tray.click('Settings');
    const settings = await unhunch.window('settings');
    await showSection(settings, 'workingHours');
    await expect(settings.locator('summary', { hasText: 'Edit' })).toHaveCount(isOn ? 0 : 1);
    await settings.getByRole('switch', { name: 'Only in working hours' }).setChecked(isOn);
    if (isOn) await expect(settings.getByText(/^Mon 08:00–\u206012:00$/)).toBeVisible();
    await settings.close();
  };
  await setHours(false);
  await setHours(true);
});

test('where the button that was pressed goes, the keyboard goes on at the first action', async ({ cli, launch, profile, untilStatus }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await cli();
  const status = await unhunch.window('status');
  const press = (name: string): Promise<void> => status.getByRole('button', { name }).press('Enter');
  const first = status.getByRole('button', { name: 'Start routine' });
  await press('Hold for 1 hr');
  await untilStatus('a hold', ({ heldUntil }) => heldUntil !== null);
  await expect(first).toBeFocused();
  await press('Stop holding');
  await expect(first).toBeFocused();
  await press('Pause');
  await press('For 30 min');
  await expect(status.getByRole('button', { name: 'Resume' })).toBeFocused();
  await press('Resume');
  await expect(first).toBeFocused();
});

test('while a routine runs there is nothing to pause or hold', async ({ cli, launch, profile }) => {
  await profile.seedSitting(12);
  const unhunch = await launch();
  await cli();
  const status = await unhunch.window('status');
  await expect(status.getByRole('button', { name: 'Pause' })).toBeVisible();
  await cli('start');
  await expect(status.getByRole('button', { name: 'Show routine' })).toBeVisible();
  await expect(status.getByRole('button', { name: /^(Pause|Hold)/ })).toHaveCount(0);
});

test('a routine window that crashes is closed, and the next one opens', async ({ cli, launch, untilStatus }) => {
  const unhunch = await launch();
  await cli('start');
  await unhunch.window('routine');
  await unhunch.electron.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.getURL().includes('routine')) process.kill(webContents.getOSProcessId(), 'SIGKILL');
  });
  await waitFor('the window to close', () => !unhunch.openWindows().includes('routine'));
  await untilStatus('the end of the routine', ({ phase }) => phase !== 'routine');
  expect((await cli('start')).code).toBe(0);
  await unhunch.window('routine');
});
