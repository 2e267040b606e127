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
