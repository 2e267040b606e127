import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenLooksMs, firstLookMs, type Updates, type UpdatesDeed, type UpdatesFact, updatesAtLaunch, updatesStep } from './updates.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Lives through facts, and tells what was done on the way. */
function told(first: Updates, ...facts: readonly UpdatesFact[]): { readonly updates: Updates; readonly deeds: readonly UpdatesDeed[] } {
  const deeds: UpdatesDeed[] = [];
  let updates = first;
  for (const fact of facts) {
    const turn = updatesStep(updates, fact);
    updates = turn.updates;
    if (turn.deed !== null) deeds.push(turn.deed);
  }
  return { updates, deeds };
}

const seen = (wallMs: number, isBusy = false): UpdatesFact => ({ type: 'seen', wallMs, isOn: true, isBusy });
const seenOff = (wallMs: number): UpdatesFact => ({ type: 'seen', wallMs, isOn: false, isBusy: false });
const looked = (newer: string | null): UpdatesFact => ({ type: 'looked', newer });
const downloaded: UpdatesFact = { type: 'downloaded' };
const failed: UpdatesFact = { type: 'failed' };
const on = updatesAtLaunch(true, 0);
const ready = told(on, seen(firstLookMs), looked('2.0.0'), downloaded).updates;

describe('a look for newer versions', () => {
  it('comes a little after launch and then once a day', () => {
    expect(told(on, seen(0), seen(firstLookMs - 1)).deeds).toEqual([]);
    expect(told(on, seen(firstLookMs), looked(null), seen(day)).deeds).toEqual(['look']);
    expect(told(on, seen(firstLookMs), looked(null), seen(firstLookMs + day)).deeds).toEqual(['look', 'look']);
  });

  it('comes at once when it is switched on or asked for', () => {
    const off = updatesAtLaunch(false, 0);
    expect(told(off, seenOff(minute), seen(minute + 1)).deeds).toEqual(['look']);
    expect(told(on, seen(minute), { type: 'asked' }, seen(minute)).deeds).toEqual(['look']);
    expect(told(off, { type: 'asked' }, seenOff(minute)).deeds).toEqual([]);
  });

  it('that failed is not repeated before the next day', () => {
    const { updates, deeds } = told(on, seen(firstLookMs), failed, seen(firstLookMs + minute), seen(day));
    expect(deeds).toEqual(['look']);
    expect(updates.news).toEqual({ kind: 'failed' });
    expect(told(updates, seen(firstLookMs + day)).deeds).toEqual(['look']);
  });

  it('waits for the end of a routine', () => {
    const { updates, deeds } = told(on, seen(day, true));
    expect(deeds).toEqual([]);
    expect(told(updates, seen(day + minute)).deeds).toEqual(['look']);
  });

  it('does not wait for a clock that was put back', () => {
    expect(told(updatesAtLaunch(true, 400 * day), seen(0), seen(day)).deeds).toEqual(['look']);
  });
});

describe('a newer version', () => {
  it('is downloaded and ready', () => {
    const { updates, deeds } = told(on, seen(firstLookMs), looked('2.0.0'), downloaded);
    expect(deeds).toEqual(['look', 'download']);
    expect(updates.news).toEqual({ kind: 'ready', version: '2.0.0' });
  });

  it('found in a routine is downloaded after it', () => {
    const { updates, deeds } = told(on, seen(firstLookMs), seen(firstLookMs, true), looked('2.0.0'));
    expect(deeds).toEqual(['look']);
    expect(told(updates, seen(firstLookMs + minute)).deeds).toEqual(['download']);
  });

  it('that is ready stays so where a look fails, finds nothing or finds the same', () => {
    for (const answer of [failed, looked(null), looked('2.0.0')]) {
      expect(told(ready, seen(2 * day), answer).updates.news).toEqual({ kind: 'ready', version: '2.0.0' });
      expect(told(ready, seen(2 * day), answer).deeds).toEqual(['look']);
    }
  });

  it('that is ready gives way to a still newer one, and is lost with it', () => {
    expect(told(ready, seen(2 * day), looked('2.1.0'), downloaded).updates.news).toEqual({ kind: 'ready', version: '2.1.0' });
    expect(told(ready, seen(2 * day), looked('2.1.0'), failed).updates.news).toEqual({ kind: 'failed' });
  });
});

describe('switched off', () => {
  it('everything ends, and what comes too late is passed over', () => {
    for (const begun of [ready, told(on, seen(firstLookMs)).updates, told(on, seen(firstLookMs), looked('2.0.0')).updates]) {
      const { updates, deeds } = told(begun, seenOff(day), looked('3.0.0'), downloaded, failed, seenOff(9 * day));
      expect(deeds).toEqual(['end']);
      expect(updates).toMatchObject({ doing: 'nothing', found: null, news: { kind: 'none' } });
    }
  });
});

describe('facts in any order', () => {
  const wallMs = fc.integer({ min: 0, max: 5 * day });
  const mostly = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false));
  const facts: fc.Arbitrary<UpdatesFact> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('seen' as const), wallMs, isOn: mostly, isBusy: fc.boolean() }) },
    fc.record({ type: fc.constant('looked' as const), newer: fc.constantFrom(null, '2.0.0', '2.1.0') }),
    fc.constantFrom<UpdatesFact>(downloaded, failed, { type: 'asked' }),
  );

  it('begin nothing while it is off, while a routine runs or while something goes on', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(facts, { maxLength: 40 }), (isOn, list) => {
        let updates = updatesAtLaunch(isOn, 0);
        for (const fact of list) {
          const turn = updatesStep(updates, fact);
          if (turn.deed === 'look' || turn.deed === 'download') {
            expect(turn.updates).toMatchObject({ isOn: true, isBusy: false });
            expect(updates.doing === 'nothing' || fact.type === 'looked').toBe(true);
          }
          updates = turn.updates;
        }
      }),
    );
  });

  it('never bring two looks within a day of the clock, however it is put', () => {
    const clocks = fc.array(fc.record({ wallMs, answer: fc.constantFrom(failed, looked(null)) }), { maxLength: 60 });
    fc.assert(
      fc.property(clocks, (list) => {
        let updates = updatesAtLaunch(true, 0);
        let last = 0;
        /** How far the clock went on since the last look. */
        let forward = betweenLooksMs;
        for (const { wallMs: now, answer } of list) {
          forward += Math.max(0, now - last);
          last = now;
          const turn = updatesStep(updates, seen(now));
          if (turn.deed === 'look') {
            expect(forward).toBeGreaterThanOrEqual(betweenLooksMs);
            forward = 0;
          }
          updates = updatesStep(turn.updates, answer).updates;
        }
      }),
    );
  });
});
