import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allOf, anyOf, blind, detector } from './detector.ts';

const yes = detector(async () => true);
const no = detector(async () => false);

describe('a detector', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('that fails cannot tell', async () => {
    expect(await detector(() => Promise.reject(new Error('no'))).look()).toBeNull();
    const throws = detector(() => {
      throw new Error('no');
    });
    expect(await throws.look()).toBeNull();
  });

  it('that never answers cannot tell, and leaves no timer behind', async () => {
    const answer = detector(() => new Promise(() => undefined)).look();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBeNull();
    expect(await yes.look()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('several detectors', () => {
  it('say yes where one does', async () => {
    expect(await allOf([no, blind, yes]).look()).toBe(true);
    expect(await anyOf([no, blind, yes]).look()).toBe(true);
  });

  it('of parts say no only together', async () => {
    expect(await allOf([no, no]).look()).toBe(false);
    expect(await allOf([no, blind]).look()).toBeNull();
  });

  it('of the whole say no where one can tell', async () => {
    expect(await anyOf([no, blind]).look()).toBe(false);
    expect(await anyOf([blind, blind]).look()).toBeNull();
  });
});
