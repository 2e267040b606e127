import { expect, test } from './app.ts';

test('a suspended computer is away from the suspend on, and needs real input to be back', async ({
  desktop,
  launch,
  profile,
  untilStatus,
}) => {
  await profile.seedSitting(20);
  await launch();
  await untilStatus('sitting', ({ phase }) => phase === 'sitting');
  await desktop.logind.suspend();
  const asleep = await untilStatus('away', ({ presence }) => presence === 'away');
  expect(asleep.why).toMatch(/computer asleep/);
  await desktop.logind.resume();
  await desktop.input.stir();
  // One bump of the desk is no return: more input within a minute is.
  expect((await untilStatus('still away', ({ presence }) => presence === 'away')).streakMs).toBeGreaterThan(19 * 60_000);
  const back = await untilStatus(
    'the return',
    ({ presence }) => {
      void desktop.input.stir();
      return presence === 'here';
    },
    30_000,
  );
  expect(back.phase).toBe('sitting');
});

test('a minute without any input is away, dated back, where the setting says so', async ({ desktop, launch, profile, untilStatus }) => {
  test.slow();
  await profile.seedSettings({ awayAfterMinutes: 1 });
  await profile.seedSitting(20);
  await launch();
  await desktop.input.stir();
  const away = await untilStatus('away', ({ phase }) => phase === 'away', 90_000);
  expect(away.why).toMatch(/^Away since .*: no input\.$/);
  // The idle minute itself is not sitting.
  expect(away.today.awayMs).toBeGreaterThanOrEqual(59_000);
  expect(away.streakMs).toBeLessThan(20 * 60_000 + 30_000);
});
