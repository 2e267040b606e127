import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expectForEveryone } from './access.ts';
import { clickAway, expect, test, type Unhunch } from './app.ts';
import { type Desktop, type ScreenWindow, waitFor } from './desktop/index.ts';

const reminder = /^You have been sitting for 45 minutes/;

function onScreen(desktop: Desktop, { pid }: Unhunch): Promise<ScreenWindow> {
  return waitFor('the card on the screen', async () => (await desktop.windows()).find((window) => window.pid === pid));
}

/** On the screen: the card has no frame. */
async function middleOf(button: Locator, card: ScreenWindow): Promise<readonly [x: number, y: number]> {
  const { x, y, width, height } = await waitFor('the button in its place', async () => (await button.boundingBox()) ?? undefined);
  return [Math.round(card.x + x + width / 2), Math.round(card.y + y + height / 2)];
}

test.beforeEach(async ({ profile }) => {
  await profile.seedSitting(44, 59);
});

test('in the place of the nudge it comes near the tray, and the keys go on into the letter', async ({
  desktop,
  launch,
  profile,
  status,
  untilStatus,
}) => {
  test.slow();
  await profile.seedSettings({ nudgeAfterMinutes: 1, nudgeWithCard: true });
  const letter = await desktop.openWindow('Letter');
  try {
    const unhunch = await launch();
    await desktop.notifications.waitFor(reminder);
    await desktop.input.type('Dear Anna, ');
    await waitFor('the card', () => unhunch.openWindows().includes('card'), 90_000);
    await unhunch.window('card');
    const card = await onScreen(desktop, unhunch);
    await desktop.input.type('how are you?');
    await waitFor('what was typed', async () => (await letter.typed()) === 'Dear Anna, how are you?');
    expect((await desktop.activeWindow())?.id).toBe(letter.id);
    await desktop.notifications.waitUntilGone(reminder);
    expect(desktop.notifications.history()).toHaveLength(1);
    // The panel with the tray is along the top, 28 pixels high.
    expect(card.y).toBeGreaterThanOrEqual(28);
    expect(card.y).toBeLessThan(80);
    expect(card.x + card.width).toBeGreaterThan(1280 - 60);
    expect(card.x + card.width).toBeLessThanOrEqual(1280);

    await desktop.input.click(card.x + 12, card.y + 12);
    await waitFor('the focus in the card', async () => (await desktop.activeWindow())?.id === card.id);
    await desktop.input.key('Escape');
    await waitFor('the end of the card', () => unhunch.openWindows().length === 0);
    await untilStatus('still due', ({ overdue }) => overdue);
    expect(await status()).toMatchObject({ phase: 'due', snoozesUsed: 0 });
  } finally {
    await letter.close();
  }
});

test.describe('without a notification daemon', () => {
  test.beforeEach(({ desktop }) => desktop.kill('notificationDaemon'));
  test.afterEach(({ desktop }) => desktop.start('notificationDaemon'));

  test('the card tells of the break, and its Snooze snoozes at a click of the mouse', async ({ desktop, launch, untilStatus }) => {
    const unhunch = await launch();
    const card = await unhunch.window('card');
    await expect(card.getByRole('heading', { name: reminder })).toBeVisible();
    await desktop.input.click(...(await middleOf(card.getByRole('button', { name: 'Snooze 5 min' }), await onScreen(desktop, unhunch))));
    expect((await untilStatus('snoozed', ({ phase }) => phase === 'snoozed')).snoozesUsed).toBe(1);
    await waitFor('the end of the card', () => unhunch.openWindows().length === 0);
  });

  test('its Start opens the routine with the focus', async ({ desktop, launch, untilStatus }) => {
    const unhunch = await launch();
    const card = await unhunch.window('card');
    await clickAway(card.getByRole('button', { name: 'Start' }));
    await unhunch.window('routine');
    await untilStatus('the routine', ({ phase }) => phase === 'routine');
    await waitFor('the focus in the routine', async () => (await desktop.activeWindow())?.pid === unhunch.pid);
    expect(unhunch.openWindows()).toEqual(['routine']);
  });

  test('clicked, its buttons are reached by the keyboard', async ({ desktop, launch, untilStatus }) => {
    const unhunch = await launch();
    const card = await unhunch.window('card');
    const { x, y } = await onScreen(desktop, unhunch);
    await desktop.input.click(x + 12, y + 12);
    const skip = card.getByRole('button', { name: 'Skip' });
    await waitFor('Skip in focus', async () => {
      if (await skip.evaluate((button) => button.ownerDocument.activeElement === button)) return true;
      await desktop.input.key('Tab');
      return false;
    });
    await desktop.input.key('space');
    await untilStatus('sitting on', ({ phase }) => phase === 'sitting');
    await waitFor('the end of the card', () => unhunch.openWindows().length === 0);
  });

  test('it is for everyone', async ({ launch }) => {
    await expectForEveryone(await (await launch()).window('card'), 'card');
  });

  test('it goes the moment the reminder is handled elsewhere', async ({ cli, launch }) => {
    const unhunch = await launch();
    await unhunch.window('card');
    await cli('skip');
    await waitFor('the end of the card', () => unhunch.openWindows().length === 0, 2_000);
  });

  test('a notification daemon that comes while it is on the screen shows nothing beside it', async ({ cli, desktop, launch, status }) => {
    const unhunch = await launch();
    await unhunch.window('card');
    await desktop.start('notificationDaemon');
    expect((await status()).phase).toBe('due');
    expect(unhunch.openWindows()).toEqual(['card']);
    await cli('skip');
    await waitFor('the end of the card', () => unhunch.openWindows().length === 0);
    expect(desktop.notifications.history()).toEqual([]);
  });
});

test('one that goes with the app was not closed by the user: it comes back with the next start', async ({
  cli,
  desktop,
  launch,
  profile,
}) => {
  await desktop.kill('notificationDaemon');
  try {
    const first = await launch();
    await first.window('card');
    await cli('quit');
    await waitFor('its end', async () => (await cli('status')).code === 3);
    expect(await readFile(profile.file('history.jsonl'), 'utf8')).not.toContain('"closed"');
    const second = await launch();
    await second.window('card');
  } finally {
    await desktop.start('notificationDaemon');
  }
});
