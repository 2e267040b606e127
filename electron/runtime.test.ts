import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { firstLaunch } from '../shared/sitting/launch.ts';
import { createRuntime } from './runtime.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const readStamp = () => ({ wallMs: Date.now(), monotonicMs: Date.now(), uptimeMs: Date.now(), utcOffsetMinutes: 0 });

it('looks again in time, whatever the hands or the senses throw', () => {
  let looks = 0;
  const { stop } = createRuntime({
    first: { state: firstLaunch(readStamp()), effects: [] },
    settings: () => defaultSettings,
    readStamp,
    readIdleMs: () => {
      looks += 1;
      throw new Error('blind');
    },
    perform: () => undefined,
    onState: () => undefined,
  });
  for (const look of [1, 2, 3]) {
    expect(() => vi.runOnlyPendingTimers()).toThrow('blind');
    expect(looks).toBe(look);
  }
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
