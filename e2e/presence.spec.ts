import { expect, test } from './app.ts';

test('a suspended computer is away from the suspend on, and needs real input to be back', async ({
  desktop,
  launch,
  profile,
  untilStatus,
  untilBack,
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
  expect((await untilBack()).phase).toBe('sitting');
});

test('a locked screen is away at once, and input after the unlock is the return', async ({
  desktop,
  launch,
  profile,
  untilStatus,
  untilBack,
}) => {
  await profile.seedSitting(20);
  await launch();
  await untilStatus('sitting', ({ phase }) => phase === 'sitting');
  const locks = [
    { lock: () => desktop.logind.lock(), unlock: () => desktop.logind.unlock() },
    { lock: async () => desktop.screenSaver.setActive(true), unlock: async () => desktop.screenSaver.setActive(false) },
  ];
  for (const { lock, unlock } of locks) {
    await lock();
    const locked = await untilStatus('locked', ({ presence }) => presence === 'away');
    expect(locked.why).toMatch(/screen locked/);
    await unlock();
    await untilBack();
  }
});

test('a lock is heard of after the login manager went and came, and forgotten when the locker is gone', async ({
  desktop,
  launch,
  profile,
  untilStatus,
  untilBack,
}) => {
  await profile.seedSitting(20);
  await launch();
  await untilStatus('sitting', ({ phase }) => phase === 'sitting');
  await desktop.kill('logind');
  await desktop.start('logind');
  desktop.screenSaver.setActive(true);
  await untilStatus('locked', ({ presence }) => presence === 'away');
  await desktop.kill('screenSaver');
  await desktop.start('screenSaver');
  await untilBack();
  await desktop.logind.lock();
  await untilStatus('locked again', ({ presence }) => presence === 'away');
  await desktop.logind.unlock();
});

test('a film keeps its watcher here without any input, and a minute without either is away, dated back', async ({
  desktop,
  launch,
  profile,
  untilStatus,
}) => {
  test.slow();
  await profile.seedSettings({ awayAfterMinutes: 1 });
  await profile.seedSitting(20);
  await launch();
  await desktop.input.stir();
  desktop.mediaPlayer.setPlaying(true);
  try {
    const watching = await untilStatus('the film', ({ why }) => /Playback counts/.test(why), 90_000);
    expect(watching).toMatchObject({ phase: 'sitting', presence: 'here' });
  } finally {
    desktop.mediaPlayer.setPlaying(false);
  }
  const away = await untilStatus('away', ({ phase }) => phase === 'away', 90_000);
  expect(away.why).toMatch(/^Away since .*: no input\.$/);
  // The minute since the film was last seen playing is not sitting.
  expect(away.today.awayMs).toBeGreaterThanOrEqual(59_000);
  expect(away.streakMs).toBeLessThan(20 * 60_000 + 90_000);
});
