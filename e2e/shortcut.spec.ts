import { expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';
import { showSection } from './settings.ts';

test('the shortcuts start, pause, resume and snooze, whatever window has the focus', async ({ desktop, launch, profile, untilStatus }) => {
  await profile.seedSettings({ startShortcut: 'Control+Alt+B', pauseShortcut: 'Control+Alt+P', snoozeShortcut: 'Control+Alt+S' });
  await profile.seedSitting(44, 57);
  const letter = await desktop.openWindow('Letter');
  try {
    const unhunch = await launch();
    await desktop.notifications.waitFor(/45 minutes/);
    await desktop.input.key('ctrl+alt+s');
    await untilStatus('snoozed', ({ phase }) => phase === 'snoozed');
    await desktop.input.key('ctrl+alt+p');
    await untilStatus('paused', ({ phase }) => phase === 'paused');
    // What comes faster than that is a key held down.
    await waitFor('a moment without keys', async () => (await desktop.idleMs()) > 1_000);
    await desktop.input.key('ctrl+alt+p');
    await untilStatus('resumed', ({ phase }) => phase !== 'paused');
    await desktop.input.key('ctrl+alt+b');
    await unhunch.window('routine');
    await untilStatus('the routine', ({ phase }) => phase === 'routine');
    expect(await letter.typed()).toBe('');
  } finally {
    await letter.close();
  }
});

test('without any set, the keys stay with the window in front', async ({ desktop, launch, profile, status, untilStatus }) => {
  await profile.seedSitting(1);
  const letter = await desktop.openWindow('Letter');
  try {
    await launch();
    await untilStatus('sitting', ({ phase }) => phase === 'sitting');
    await desktop.input.key('ctrl+alt+b', 'b');
    await expect.poll(letter.typed).toBe('\u0002b');
    expect((await status()).phase).toBe('sitting');
  } finally {
    await letter.close();
  }
});

test('a combination that another program has is said to be taken, and one that is free is not', async ({ desktop, launch, profile }) => {
  await profile.seedSitting(1);
  // The window manager goes to the desktop on the left with it.
  await profile.seedSettings({ startShortcut: 'Control+Alt+Left', pauseShortcut: 'Control+Alt+P' });
  const unhunch = await launch();
  await desktop.tray.click('Settings');
  const page = await unhunch.window('settings');
  await showSection(page, 'shortcuts');
  await expect(page.getByRole('button', { name: /^Start a routine/ })).toHaveAccessibleDescription(/did not give Unhunch these keys/);
  await expect(page.getByRole('button', { name: /^Pause or resume/ })).not.toHaveAccessibleDescription(/did not give/);
});
