import { readlink, rm, symlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { defaultSettings } from '../../shared/settings.ts';
import { waitFor } from '../desktop/index.ts';
import { cases, isFull, times } from './amount.ts';
import { live } from './life.ts';
import { expect, test } from './test.ts';

const races = isFull ? 10 : 2;
const rows = times({ usually: 1, full: 5 });

for (let row = 0; row < rows; row += 1) {
  test(`of two that start at once one stays, and the other leaves it in peace, row ${row + 1}`, async ({ desktop, profile }) => {
    await profile.seedSitting(20);
    for (const headStartMs of cases(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })), races, row)) {
      const one = live(desktop, profile);
      await pause(headStartMs);
      const other = live(desktop, profile);
      try {
        await waitFor('the end of one of them', () => one.isOver() !== other.isOver());
        const [stays, leaves] = one.isOver() ? [other, one] : [one, other];
        expect(await leaves.ended).toEqual({ code: 0, signal: null });
        expect((await stays.awake()).streakMs).toBeGreaterThanOrEqual(19 * 60_000);
        const settings = await stays.ask({ kind: 'settings', key: null });
        expect(JSON.parse(settings?.stdout ?? '')).toEqual(defaultSettings);
        expect(stays.isOver()).toBe(false);
      } finally {
        await Promise.all([one.kill(), other.kill()]);
      }
    }
  });
}

test('of two that the lock let in after a crash, the one that lost it tells the other and leaves', async ({ desktop, profile }) => {
  await profile.seedSitting(20);
  const one = live(desktop, profile);
  const link = profile.file('SingletonLock');
  const holder = (): Promise<string | undefined> => readlink(link).catch(() => undefined);
  try {
    await one.awake();
    const held = (await holder()) ?? '';
    // As where each takes the other's link for the one that a crash left.
    for (const name of ['SingletonSocket', 'SingletonLock']) await rm(profile.file(name));
    const other = live(desktop, profile);
    try {
      await waitFor('the lock of the other', async () => (await holder()) !== undefined);
      await rm(link);
      await symlink(held, link);
      expect(await other.ended).toEqual({ code: 0, signal: null });
    } finally {
      await other.kill();
    }
    await waitFor('the lock taken anew', async () => (await holder()) === held);
    const next = live(desktop, profile, 'start');
    expect(await next.ended).toEqual({ code: 0, signal: null });
    expect((await one.status()).phase).toBe('routine');
  } finally {
    await one.kill();
  }
});
