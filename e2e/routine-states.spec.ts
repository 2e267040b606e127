import { expect, test, type Unhunch } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { overflowing } from './overflow.ts';

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(46);
  await profile.seedSettings({ soundOn: false, routineId: 'upperBackRelief' });
});

async function resize(unhunch: Unhunch, width: number, height: number): Promise<void> {
  await unhunch.electron.evaluate(
    ({ BrowserWindow }, size) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('routine'));
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

for (const [width, height] of [
  [340, 480],
  [420, 640],
  [800, 600],
] as const) {
  test(`nothing overflows at ${width} by ${height}, at the usual and at twice the size of text`, async ({ cli, launch }) => {
    const unhunch = await launch();
    await cli('start');
    const window = await unhunch.window('routine');
    await resize(unhunch, width, height);
    await waitFor('the size', () => window.evaluate((wanted) => Math.abs(innerWidth - wanted) <= 2, width));
    for (const size of ['100%', '200%']) {
      await window.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size);
      expect(await overflowing(window)).toEqual([]);
      await window.keyboard.press('w');
      await expect(window.getByRole('heading', { level: 1 })).toHaveClass(/hidden/);
      expect(await overflowing(window)).toEqual([]);
      await window.keyboard.press('w');
      await window.keyboard.press('?');
      await expect(window.getByRole('dialog')).toBeVisible();
      expect(await overflowing(window)).toEqual([]);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
    }
    await window.keyboard.press('Escape');
    await expect(window.getByRole('heading', { name: 'Stopped' })).toBeVisible();
    expect(await overflowing(window)).toEqual([]);
  });
}

test('the keys of the window', async ({ cli, launch, status }) => {
  const unhunch = await launch();
  await cli('start');
  const window = await unhunch.window('routine');
  const isWallView = window.locator('main[data-view="wall"]');
  await window.keyboard.press('m');
  await expect(window.getByRole('button', { name: 'Sound off' })).toBeVisible();
  await window.keyboard.press('m');
  await expect(window.getByRole('button', { name: 'Sound on' })).toBeVisible();
  await window.keyboard.press('w');
  await expect(isWallView).toHaveCount(1);
  await window.keyboard.press('Escape');
  await expect(isWallView).toHaveCount(0);
  expect((await status()).phase).toBe('routine');
  await window.keyboard.press('w');
  await window.keyboard.press('ArrowRight');
  await expect(isWallView).toHaveCount(0);
  await window.keyboard.press('?');
  const help = window.getByRole('dialog');
  await expect(help.getByText('Wall view on and off')).toBeVisible();
  await expect(help.getByRole('heading', { name: 'Arm circles' })).toBeVisible();
  await expect(help.getByText('Draw small circles from the shoulders.')).toBeVisible();
  await expect(help.getByText('See a doctor')).toBeVisible();
  await help.getByRole('button', { name: 'Relief tips' }).click();
  await unhunch.window('tips');
  await help.getByText('Draw small circles from the shoulders.').click();
  await window.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('heading', { name: 'Stopped' })).toBeVisible();
  await window.keyboard.press('Escape').catch(() => undefined);
  await waitFor('the tips alone', () => unhunch.openWindows().join() === 'tips');
});

test('S snoozes the break that is due, and the routine is over', async ({ cli, desktop, launch, untilStatus }) => {
  const unhunch = await launch();
  await desktop.notifications.waitFor(/46 minutes/);
  await cli('start');
  const window = await unhunch.window('routine');
  await expect(window.getByRole('button', { name: /^Snooze/ })).toBeVisible();
  await window.keyboard.press('s').catch(() => undefined);
  await untilStatus('the snooze', ({ phase }) => phase === 'snoozed');
});
