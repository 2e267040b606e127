import { expect, test } from './app.ts';
import { type Desktop, waitFor } from './desktop/index.ts';
import { firstPart, timeField, typeTime } from './time-field.ts';

async function inMenu(desktop: Desktop, wanted: string | RegExp): Promise<void> {
  const isWanted = (label: string): boolean => (wanted instanceof RegExp ? wanted.test(label) : label === wanted);
  await waitFor(`${wanted} in the menu`, async () => (await desktop.tray.menu()).some(({ label }) => isWanted(label)));
}

test('the tray item is on the bus, and its menu offers every action', async ({ desktop, launch, profile }) => {
  await profile.seedSitting(12);
  await launch();
  const item = await desktop.tray.waitForItem();
  expect(item.tooltip).toBe('Sitting 12 min. Next break in 33 min.');
  const labels = (await desktop.tray.menu()).filter(({ kind }) => kind === 'item').map(({ label }) => label);
  const actions = [
    'Start routine',
    'Start another',
    'Hold for 1 hr',
    'Pause',
    'Open Unhunch',
    'History',
    'Relief tips',
    'Settings',
    'About and help',
    'Quit',
  ];
  expect(labels).toEqual([expect.stringMatching(/^Next break at \d\d:\d\d\.$/), ...actions]);
});

test('each pause in the menu ends what prompts, shows its end, and resume takes it back', async ({ desktop, launch, untilStatus }) => {
  await launch();
  await desktop.tray.waitForItem();
  const lengths = { 'For 30 min': 30, 'For 1 hr': 60, 'For 2 hr': 120 };
  for (const [label, minutes] of Object.entries(lengths)) {
    await desktop.tray.click('Pause', label);
    const paused = await untilStatus('a pause', ({ phase }) => phase === 'paused');
    expect(Math.round(((paused.pausedUntil ?? 0) - Date.now()) / 60_000)).toBe(minutes);
    await inMenu(desktop, /^Paused until/);
    await desktop.tray.click('Resume');
    await untilStatus('sitting again', ({ phase }) => phase === 'sitting');
  }
  await desktop.tray.click('Pause', 'Until tomorrow morning');
  const paused = await untilStatus('a pause', ({ phase }) => phase === 'paused');
  expect(paused.pausedUntil).toBeGreaterThan(Date.now() + 4 * 3_600_000 - 60_000);
});

test('a due reminder is snoozed for the length that was chosen, or skipped, from the menu', async ({
  desktop,
  launch,
  profile,
  untilStatus,
}) => {
  await profile.seedSitting(45, 1);
  await launch();
  await untilStatus('due', ({ phase }) => phase === 'due');
  await inMenu(desktop, 'Snooze 15 min');
  const labels = (await desktop.tray.menu()).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Snooze 5 min', 'Snooze 10 min', 'Snooze 15 min', 'Skip this break']));
  await desktop.tray.click('Snooze 15 min');
  const snoozed = await untilStatus('snoozed', ({ phase }) => phase === 'snoozed');
  expect(Math.round(((snoozed.dueAt ?? 0) - Date.now()) / 60_000)).toBe(15);
  await inMenu(desktop, /Snooze 1 of 3/);
  await desktop.tray.click('Skip this break');
  await untilStatus('sitting on', ({ phase }) => phase === 'sitting');
});

test('a hold from the menu keeps the reminder back with its end in sight, until it is ended there', async ({
  desktop,
  launch,
  profile,
  untilStatus,
}) => {
  await profile.seedSitting(44, 57);
  await launch();
  await desktop.tray.click('Hold for 1 hr');
  const held = await untilStatus('held', ({ phase }) => phase === 'held');
  expect(Math.round(((held.heldUntil ?? 0) - Date.now()) / 60_000)).toBe(60);
  expect(held.heldBy).toBe('user');
  await inMenu(desktop, /^Break held until \d\d:\d\d\.$/);
  await desktop.tray.click('Stop holding');
  await desktop.notifications.waitFor(/45 minutes/);
});

test('start opens the routine with the focus', async ({ desktop, launch, profile }) => {
  await profile.seedSitting(1);
  const unhunch = await launch();
  await desktop.tray.click('Start routine');
  await unhunch.window('routine');
  await waitFor('the focus in the routine', async () => (await desktop.activeWindow())?.pid === unhunch.pid);
  await inMenu(desktop, 'Show routine');
});

test('open and a click on the icon show the status window, settings its own, and quit ends the app', async ({
  desktop,
  launch,
  cli,
  profile,
}) => {
  await profile.seedSitting(1);
  const unhunch = await launch();
  const { tray } = desktop;
  for (const open of [() => tray.click('Open Unhunch'), tray.activate]) {
    await open();
    await (await unhunch.window('status')).close();
  }
  await tray.click('Settings');
  await unhunch.window('settings');
  await tray.click('Quit');
  await waitFor('the end of the app', async () => (await cli('status')).code === 3);
});

for (const isOpen of [false, true]) {
  test(`the pause until a time opens its menu with the keyboard in the time, the window ${isOpen ? 'open' : 'closed'} before`, async ({
    desktop,
    launch,
    profile,
    untilStatus,
  }) => {
    await profile.seedSitting(1);
    const unhunch = await launch();
    if (isOpen) {
      await desktop.tray.activate();
      await unhunch.window('status');
    }
    await desktop.tray.click('Pause', /^Until a time/);
    const status = await unhunch.window('status');
    const time = timeField(status, 'Until');
    await expect(firstPart(time)).toBeFocused();
    await status.keyboard.press('Enter');
    await expect(status.getByText('Give a time')).toBeVisible();
    await typeTime(time, '06:15');
    await status.keyboard.press('Enter');
    const { pausedUntil } = await untilStatus('a pause', ({ phase }) => phase === 'paused');
    expect(new Date(pausedUntil ?? 0).toTimeString()).toMatch(/^06:15:/);
    await expect(status.getByRole('button', { name: 'Resume' })).toBeFocused();
  });
}

test('the tray item comes back when the tray host does', async ({ desktop, launch }) => {
  await launch();
  await desktop.tray.waitForItem();
  await desktop.kill('trayHost');
  await desktop.start('trayHost');
  await desktop.tray.waitForItem();
});

test('the tray item comes by itself when the tray host starts after the app', async ({ desktop, launch, profile }) => {
  await profile.seedSitting(12);
  await desktop.kill('trayHost');
  try {
    await launch();
  } finally {
    await desktop.start('trayHost');
  }
  expect((await desktop.tray.waitForItem()).tooltip).toMatch(/^Sitting 12 min\./);
  await inMenu(desktop, 'Start routine');
});
