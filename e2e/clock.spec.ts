import { expect, test } from './app.ts';
import { launchedOn, makeWallClock } from './wall-clock.ts';

const hourMs = 60 * 60_000;

test('a clock set three hours forward and back moves dates, never the streak', async ({ desktop, launchWith, profile, untilStatus }) => {
  await profile.seedSitting(20);
  const clock = await makeWallClock();
  try {
    await launchedOn(clock, launchWith);
    const before = await untilStatus('sitting', ({ phase }) => phase === 'sitting');
    const plannedAt = before.dueAt ?? 0;
    for (const hours of [3, -3]) {
      await clock.set(hours);
      const after = await untilStatus('the new clock', ({ dueAt }) => Math.abs((dueAt ?? 0) - plannedAt - hours * hourMs) < 60_000);
      expect(after).toMatchObject({ phase: 'sitting', presence: 'here' });
      expect(after.streakMs).toBeGreaterThanOrEqual(before.streakMs);
      expect(after.streakMs).toBeLessThan(before.streakMs + 60_000);
    }
    expect(desktop.notifications.history()).toEqual([]);
  } finally {
    await clock.remove();
  }
});
