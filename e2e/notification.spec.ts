import { expect, test, type Unhunch } from './app.ts';
import { type Desktop, type Notice, waitFor } from './desktop/index.ts';

const reminder = /^You have been sitting for 45 minutes/;

const buttonsOf = ({ actions }: Notice) => actions.filter(({ key }) => key !== 'default').map(({ label }) => label);

async function routineHasTheFocus(desktop: Desktop, unhunch: Unhunch): Promise<void> {
  await unhunch.window('routine');
  await waitFor('the focus in the routine', async () => (await desktop.activeWindow())?.pid === unhunch.pid);
}

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(44, 59);
});

test('it has the buttons Start, Snooze and Skip, and stays until it is answered', async ({ desktop, launch, untilStatus }) => {
  await launch();
  const notice = await desktop.notifications.waitFor(reminder);
  expect(buttonsOf(notice)).toEqual(['Start', 'Snooze 5 min', 'Skip']);
  expect(notice).toMatchObject({ app: 'Unhunch', urgency: 'normal', expireTimeoutMs: 0, replaces: 0, hints: { resident: true } });
  await desktop.notifications.pressAction('Snooze 5 min');
  const snoozed = await untilStatus('snoozed', ({ phase }) => phase === 'snoozed');
  expect(snoozed.snoozesUsed).toBe(1);
  await desktop.notifications.waitUntilGone(reminder);
});

test('its Start opens the routine with the focus', async ({ desktop, launch, untilStatus }) => {
  const unhunch = await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.notifications.pressAction('Start');
  await routineHasTheFocus(desktop, unhunch);
  await untilStatus('the routine', ({ phase }) => phase === 'routine');
  await desktop.notifications.waitUntilGone(reminder);
});

test('its Skip answers the reminder', async ({ desktop, launch, untilStatus }) => {
  await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.notifications.pressAction('Skip');
  expect((await untilStatus('sitting on', ({ phase }) => phase === 'sitting')).dueAt).toBeGreaterThan(Date.now() + 44 * 60_000);
  await desktop.notifications.waitUntilGone(reminder);
});

test('it goes the moment the reminder is handled elsewhere', async ({ cli, desktop, launch }) => {
  await launch();
  await desktop.notifications.waitFor(reminder);
  await cli('skip');
  await desktop.notifications.waitUntilGone(reminder, 1_000);
});

test('it goes with the app', async ({ cli, desktop, launch }) => {
  await launch();
  await desktop.notifications.waitFor(reminder);
  await cli('quit');
  await desktop.notifications.waitUntilGone(reminder);
  expect(desktop.notifications.history().at(-1)?.ended).toBe('withdrawn');
});

test('at the snooze limit it has no button to snooze, and says why', async ({ cli, desktop, launch, profile }) => {
  await profile.seedSitting(44, 59, { snoozesUsed: 3 });
  await launch();
  const notice = await desktop.notifications.waitFor(reminder);
  expect(buttonsOf(notice)).toEqual(['Start', 'Skip']);
  expect(notice.body).toMatch(/All 3 snoozes are used\./);
  expect((await cli('snooze')).code).toBe(4);
});

test('ignored, it is replaced once by its nudge, and the break is overdue', async ({ desktop, launch, profile, untilStatus }) => {
  test.slow();
  await profile.seedSettings({ nudgeAfterMinutes: 1 });
  await launch();
  const first = await desktop.notifications.waitFor(reminder);
  await desktop.input.stir();
  const nudge = await desktop.notifications.waitFor(/^You have been sitting for 46 minutes/, 90_000);
  expect(nudge).toMatchObject({ id: first.id, replaces: first.id });
  expect(nudge.body).toMatch(/still waiting/);
  expect(desktop.notifications.list()).toHaveLength(1);
  expect(desktop.notifications.history()).toHaveLength(2);
  expect((await untilStatus('overdue', ({ overdue }) => overdue)).phase).toBe('due');
});

test('a daemon that went and came while the reminder is due shows it again, once', async ({ desktop, launch, status, untilStatus }) => {
  const unhunch = await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.kill('notificationDaemon');
  await desktop.start('notificationDaemon');
  await desktop.notifications.waitFor(reminder);
  expect(await status()).toMatchObject({ phase: 'due', overdue: false });
  expect(unhunch.openWindows()).toEqual([]);
  await desktop.notifications.pressAction('Snooze 5 min');
  expect((await untilStatus('snoozed', ({ phase }) => phase === 'snoozed')).snoozesUsed).toBe(1);
  await desktop.notifications.waitUntilGone(reminder);
  expect(desktop.notifications.history()).toHaveLength(2);
});

test('a daemon that went and does not come back leaves the reminder to the small card', async ({ cli, desktop, launch, status }) => {
  const unhunch = await launch();
  await desktop.notifications.waitFor(reminder);
  await desktop.kill('notificationDaemon');
  try {
    await unhunch.window('card');
    expect(await status()).toMatchObject({ phase: 'due', overdue: false });
  } finally {
    await desktop.start('notificationDaemon');
  }
  await cli('skip');
  await waitFor('the end of the card', () => unhunch.openWindows().length === 0);
  expect(desktop.notifications.history()).toHaveLength(1);
});

test.describe('another notification daemon', () => {
  test.beforeEach(async ({ desktop }) => {
    await desktop.kill('notificationDaemon');
    await desktop.start('otherNotificationDaemon');
  });
  test.afterEach(async ({ desktop }) => {
    await desktop.kill('otherNotificationDaemon');
    await desktop.start('notificationDaemon');
  });

  test('one without buttons shows the reminder with words in their place', async ({ cli, desktop, launch }) => {
    await launch();
    const notice = await desktop.notifications.waitFor(reminder);
    expect(notice).toMatchObject({ actions: [], expireTimeoutMs: 0, hints: { resident: true } });
    expect(notice.body).toMatch(/Start, snooze or skip it from the tray\./);
    await cli('skip');
    await desktop.notifications.waitUntilGone(reminder);
  });

  test('presses that come twice, late, or for another reminder do nothing more', async ({ desktop, launch, status, untilStatus }) => {
    const { setCapabilities, tellPressed } = desktop.otherNotificationDaemon;
    setCapabilities(['body', 'actions']);
    const unhunch = await launch();
    const { id, actions } = await desktop.notifications.waitFor(reminder);
    const keyOf = (button: RegExp): string => actions.find(({ label }) => button.test(label))?.key ?? '';
    tellPressed(id + 1, keyOf(/^Start/));
    tellPressed(id, 'no such button');
    expect((await status()).phase).toBe('due');
    tellPressed(id, keyOf(/^Snooze/));
    tellPressed(id, keyOf(/^Snooze/));
    tellPressed(id, keyOf(/^Start/));
    expect((await untilStatus('snoozed', ({ phase }) => phase === 'snoozed')).snoozesUsed).toBe(1);
    expect(await status()).toMatchObject({ phase: 'snoozed', snoozesUsed: 1 });
    expect(unhunch.openWindows()).toEqual([]);
  });
});
