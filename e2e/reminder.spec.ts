import { clickAway, expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';

const reminder = /^You have been sitting for 45 minutes/;

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(44, 55);
});

test('at the limit a notification comes, and a click on it opens the routine', async ({ desktop, launch, untilStatus }) => {
  const unhunch = await launch();
  const sitting = await desktop.tray.picture();
  await desktop.notifications.waitFor(reminder);
  await waitFor('another tray picture', async () => !(await desktop.tray.picture()).argb.equals(sitting.argb));
  expect(await untilStatus('due', ({ phase }) => phase === 'due')).toMatchObject({ overdue: false, presence: 'here', snoozesUsed: 0 });
  expect(await desktop.tray.tooltip()).toMatch(/45 min/);
  await desktop.notifications.clickBody();
  await unhunch.window('routine');
  await untilStatus('the routine', ({ phase }) => phase === 'routine');
  await desktop.notifications.waitUntilGone(reminder);
});

test('it waits for a pause in the typing', async ({ desktop, launch, status }) => {
  const letter = await desktop.openWindow('Letter');
  try {
    await launch();
    await waitFor(
      'the limit in the midst of typing',
      async () => {
        await desktop.input.type('and ');
        return (await status()).phase === 'due';
      },
      20_000,
    );
    for (let words = 0; words < 5; words++) {
      await desktop.input.type('so on ');
      expect(await status()).toMatchObject({ phase: 'due', heldBy: null });
    }
    expect(desktop.notifications.history()).toEqual([]);
    await desktop.notifications.waitFor(reminder, 5_000);
  } finally {
    await letter.close();
  }
});

test('snooze from the tray withdraws the notification and says when it comes back', async ({ desktop, launch, untilStatus }) => {
  await launch();
  await desktop.notifications.waitFor(reminder);
  await waitFor('snooze in the menu', async () => (await desktop.tray.menu()).some(({ label }) => label === 'Snooze 10 min'));
  await desktop.tray.click('Snooze 10 min');
  await desktop.notifications.waitUntilGone(reminder);
  const snoozed = await untilStatus('snoozed', ({ phase }) => phase === 'snoozed');
  expect(snoozed.snoozesUsed).toBe(1);
  expect(snoozed.dueAt).toBeGreaterThan(Date.now() + 9 * 60_000);
});

test('skip from the status window answers it, and the streak stays', async ({ desktop, launch, cli, untilStatus }) => {
  const unhunch = await launch();
  await desktop.notifications.waitFor(reminder);
  await cli();
  const window = await unhunch.window('status');
  await window.getByRole('button', { name: 'Skip' }).click();
  await desktop.notifications.waitUntilGone(reminder);
  const after = await untilStatus('sitting on', ({ phase }) => phase === 'sitting');
  expect(after.streakMs).toBeGreaterThan(44.9 * 60_000);
  expect(after.dueAt).toBeGreaterThan(Date.now() + 44 * 60_000);
});

test('closing the notification leaves the reminder due', async ({ desktop, launch, status }) => {
  await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.notifications.closeAll();
  expect(await status()).toMatchObject({ phase: 'due', overdue: false });
});

test('snooze and skip at the start of the routine close it', async ({ desktop, launch, untilStatus }) => {
  const unhunch = await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.notifications.clickBody();
  const window = await unhunch.window('routine');
  await clickAway(window.getByRole('button', { name: /^Snooze/ }));
  expect(await untilStatus('snoozed', ({ phase }) => phase === 'snoozed')).toMatchObject({ snoozesUsed: 1 });
  await waitFor('the window to close', () => !unhunch.openWindows().includes('routine'));
});
