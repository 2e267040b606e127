import { expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';

test('the tray item is on the bus, and its menu offers every action', async ({ desktop, launch, profile }) => {
  await profile.seedSitting(12);
  await launch();
  const item = await desktop.tray.waitForItem();
  expect(item.tooltip).toBe('Sitting 12 min. Next break in 33 min.');
  const labels = (await desktop.tray.menu()).filter(({ kind }) => kind === 'item').map(({ label }) => label);
  expect(labels).toEqual(['Sitting 12 min. Next break in 33 min.', 'Start routine', 'Pause', 'Open Unhunch', 'Settings', 'Quit']);
});

test('pause from the menu ends what prompts, shows its end, and resume takes it back', async ({ desktop, launch, untilStatus }) => {
  await launch();
  await desktop.tray.click('Pause', 'For 1 h');
  const paused = await untilStatus('a pause', ({ phase }) => phase === 'paused');
  expect(paused.pausedUntil).toBeGreaterThan(Date.now() + 59 * 60_000);
  await waitFor('the end of the pause in the menu', async () =>
    (await desktop.tray.menu()).some(({ label }) => label.startsWith('Paused until')),
  );
  await desktop.tray.click(/^Resume/);
  await untilStatus('sitting again', ({ phase }) => phase === 'sitting');
});

test('open, settings and a click on the icon show windows, quit ends the app', async ({ desktop, launch, cli, profile }) => {
  await profile.seedSitting(1);
  const unhunch = await launch();
  await desktop.tray.click('Settings');
  await unhunch.window('settings');
  await desktop.tray.activate();
  await unhunch.window('status');
  await desktop.tray.click('Quit');
  await waitFor('the end of the app', async () => (await cli('status')).code === 3);
});

test('the tray item comes back when the tray host does', async ({ desktop, launch }) => {
  await launch();
  await desktop.tray.waitForItem();
  await desktop.kill('trayHost');
  await desktop.start('trayHost');
  await desktop.tray.waitForItem();
});
