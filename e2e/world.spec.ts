import { expect, inBritain, run, test } from './app.ts';

test('without a tray host and a notification daemon the status window says so, and a break still falls due', async ({
  desktop,
  launch,
  profile,
  cli,
  untilStatus,
}) => {
  await profile.seedSitting(44, 57);
  await desktop.kill('trayHost');
  await desktop.kill('notificationDaemon');
  try {
    const unhunch = await launch();
    await untilStatus('due', ({ phase }) => phase === 'due');
    await cli();
    const page = await unhunch.window('status');
    await expect(page.getByText(/no tray icons/)).toBeVisible();
    await expect(page.getByText(/no notifications/)).toBeVisible();
    await page.getByRole('button', { name: /^Start/ }).click();
    await unhunch.window('routine');
  } finally {
    await desktop.start('notificationDaemon');
    await desktop.start('trayHost');
  }
});

test('on a profile that is in the way the app says why and ends with 2', async ({ desktop }) => {
  const { code, stdout, stderr } = await run(['--user-data-dir=/dev/null/nowhere'], { ...desktop.env, ...inBritain });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^unhunch: The folder \/dev\/null\/nowhere cannot be used\. .+\.\n$/);
});
