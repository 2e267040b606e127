import { describe, expect, it } from 'vitest';
import { firstLaunch } from './launch.ts';
import type { State } from './model.ts';
import type { Stamp } from './stamp.ts';
import { delayText, lateness, slowness } from './watchdog.ts';

const at = (seconds: number, more: Partial<Stamp> = {}): Stamp => ({
  wallMs: seconds * 1_000,
  monotonicMs: seconds * 1_000,
  uptimeMs: seconds * 1_000,
  utcOffsetMinutes: 0,
  ...more,
});
/** Read at 0, to be looked at again 15 s later. */
const waiting: State = { ...firstLaunch(at(0)), wakeAt: 15_000 };

describe('a look', () => {
  it('in good time is not told of', () => {
    for (const seconds of [0, 15, 19.9]) expect(lateness(waiting, at(seconds))).toBeNull();
  });

  it('that comes more than 5 s after its time is told of, with how much', () => {
    const delay = lateness(waiting, at(22.5));
    expect(delay).toEqual({ what: 'late', ms: 7_500 });
    expect(delay && delayText(delay)).toBe('A deadline was missed by 7.5 s');
  });

  it('is not late for a clock that was set', () => {
    expect(lateness(waiting, at(15, { wallMs: 4e12 }))).toBeNull();
    expect(lateness(waiting, at(30, { wallMs: 0 }))).toEqual({ what: 'late', ms: 15_000 });
  });

  it('is not late after a sleep, whether that was announced or is found by the clocks', () => {
    expect(lateness(waiting, at(40, { monotonicMs: 15_000 }))).toBeNull();
    expect(lateness({ ...waiting, senses: { ...waiting.senses, asleepSince: 0 } }, at(40))).toBeNull();
  });
});

describe('a step', () => {
  it('that takes a second and more is told of, but not for a sleep within', () => {
    expect(slowness(at(1), at(2))).toBeNull();
    expect(slowness(at(1), at(60, { monotonicMs: 1_000 }))).toBeNull();
    const delay = slowness(at(1), at(3.25));
    expect(delay).toEqual({ what: 'slow', ms: 2_250 });
    expect(delay && delayText(delay)).toBe('A deadline was missed: one step took 2.3 s');
  });
});
