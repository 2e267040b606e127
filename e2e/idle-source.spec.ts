import { expect, test } from './app.ts';
import { waitFor } from './desktop/index.ts';

test('an idle time that misses the keys in our own window is not trusted, said so, and trusted again when it sees them', async ({
  desktop,
  launch,
  profile,
  cli,
  status,
}) => {
  await profile.seedSitting(20);
  const unhunch = await launch();
  await cli();
  const page = await unhunch.window('status');
  test.slow();
  // Keys from the test driver reach the page alone: the X server, which counts the idle time, never sees them.
  const blind = await waitFor(
    'the doubt',
    async () => {
      await page.keyboard.press('F9');
      const now = await status();
      return now.idleSource === 'blind' ? now : undefined;
    },
    60_000,
  );
  expect(blind).toMatchObject({ phase: 'sitting', presence: 'here' });
  expect(blind.why).toMatch(/misses your keys: only lock and sleep count as away/);
  await expect(page.getByText(/misses your keys/)).toBeVisible();
  expect((await desktop.tray.menu()).map(({ label }) => label).join()).toMatch(/Idle time seems wrong/);
  await waitFor('trust', async () => {
    await desktop.input.stir();
    await page.keyboard.press('F9');
    return (await status()).idleSource === 'ok';
  });
});
