import { expect, it } from 'vitest';
import { addressesIn, keepBus, retryDelayMs } from './bus.ts';

it('waits longer after each failure, and never more than a minute', () => {
  expect([0, 1, 2, 5, 6, 7, 5_000].map(retryDelayMs)).toEqual([1_000, 2_000, 4_000, 32_000, 60_000, 60_000, 60_000]);
});

it('knows every address of a list', () => {
  expect(addressesIn('unix:path=/run/a;unix:abstract=/tmp/b,guid=1;')).toEqual(['unix:path=/run/a', 'unix:abstract=/tmp/b,guid=1']);
  expect(addressesIn('')).toEqual([]);
});

it('does not take a service for missing where nobody answers', async () => {
  const bus = keepBus({ name: 'session', address: undefined, log: { warn: () => undefined } });
  expect(await bus.hasOwner('org.freedesktop.Notifications')).toBe(null);
  bus.stop();
});
