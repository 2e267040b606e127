import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { listened, workday } from './recorded-day.ts';
import { replay } from './recording.ts';
import type { Scenario } from './scenario.ts';
import { effectText, isNoticed } from './story.ts';

describe('a recording', () => {
  it('comes back from its file as it was, and tells the same day again', () => {
    const { day, read, lived, told, entries } = listened();
    workday(day);
    const story = replay(read());
    expect(story.length).toBeGreaterThan(100);
    expect([read().first, ...story.map(({ state }) => state)]).toEqual(lived());
    expect(story.flatMap(({ effects }) => effects.filter(isNoticed).map(effectText))).toEqual(told());
    expect(story.flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : [])))).toEqual(
      entries(),
    );
  });

  it('keeps the last facts of a long day, and they tell its end as it was', () => {
    const { day, read, lived } = listened();
    day.sit('4h').idle('30m').sit('40m').idle('4h').sit('30m');
    const states = lived();
    const { heard, first } = read();
    expect(heard.length).toBeGreaterThanOrEqual(250);
    expect(heard.length).toBeLessThanOrEqual(500);
    expect(states.length).toBeGreaterThan(1_000);
    expect([first, ...replay(read()).map(({ state }) => state)]).toEqual(states.slice(-heard.length - 1));
  });

  it('has every fact until it has 500, and never fewer than 250 from then on', () => {
    const { day, kept: count } = listened();
    const counts = Array.from({ length: 1_100 }, (_, index) => [index + 1, day.sense() && count()] as const);
    for (const [told, kept] of counts) {
      if (told <= 500) expect(kept).toBe(told);
      else expect(kept).toBeGreaterThan(250);
      expect(kept).toBeLessThanOrEqual(500);
    }
  });

  it('says the settings once, and again where they changed', () => {
    const { day, read } = listened();
    day.sit('10m').set({ sitLimitMinutes: 30 }).set({ sitLimitMinutes: 30 }).sit('10m');
    const { heard } = read();
    expect(heard.flatMap(({ settings }) => (settings === undefined ? [] : [settings.sitLimitMinutes]))).toEqual([45, 30]);
    expect(heard[0]?.settings).toEqual(defaultSettings);
    expect(new Set(replay(read()).map(({ heard: { settings } }) => settings.sitLimitMinutes))).toEqual(new Set([45, 30]));
  });

  it('begins with the settings in force where the facts before are dropped', () => {
    const { day, read } = listened();
    day.set({ sitLimitMinutes: 30 });
    for (let count = 0; count < 600; count += 1) day.sense();
    expect(read().heard[0]?.settings?.sitLimitMinutes).toBe(30);
  });

  it('is a small file: 500 facts are less than 100 kB', () => {
    const { day, read, kept } = listened({ startAt: Date.UTC(2026, 2, 2, 9) + 0.123_456 });
    day.sit('3h');
    while (kept() < 500) day.sense();
    expect(JSON.stringify(read()).length).toBeLessThan(100_000);
  });
});

describe('a recording of any day', () => {
  type Deed = (day: Scenario) => unknown;
  const length = (max: number) => fc.integer({ min: 1, max }).map((seconds) => `${seconds}s`);
  const deeds: fc.Arbitrary<Deed> = fc.oneof(
    length(3_000).map(
      (time): Deed =>
        (day) =>
          day.sit(time),
    ),
    length(2_000).map(
      (time): Deed =>
        (day) =>
          day.idle(time),
    ),
    length(20_000).map(
      (time): Deed =>
        (day) =>
          day.asleep(time),
    ),
    length(900).map(
      (time): Deed =>
        (day) =>
          day.stalled(time),
    ),
    fc.constantFrom(null, { call: true }, { media: true }, {}).map(
      (playing): Deed =>
        (day) =>
          day.plays(playing),
    ),
    fc.constantFrom('screenLocked', 'screenUnlocked', 'suspended', 'resumed', 'noticeClosed', 'ownInput').map(
      (type): Deed =>
        (day) =>
          day.fact({ type }),
    ),
    fc.constantFrom('start', 'snooze', 'skip', 'resume').map(
      (type): Deed =>
        (day) =>
          day.ask({ type }),
    ),
    fc.constantFrom('sitting', 'resting').map(
      (as): Deed =>
        (day) =>
          day.ask({ type: 'correct', as }),
    ),
    fc.integer({ min: 1, max: 600 }).map(
      (minutes): Deed =>
        (day) =>
          day.pause({ kind: 'for', minutes }),
    ),
    fc.integer({ min: -90_000_000, max: 90_000_000 }).map(
      (ms): Deed =>
        (day) =>
          day.clockJumps(ms),
    ),
    fc.constantFrom(-480, 0, 345).map(
      (offset): Deed =>
        (day) =>
          day.travels(offset),
    ),
    fc.constantFrom({ sitLimitMinutes: 10 }, { restAfterMinutes: 30 }, { callsCount: false }).map(
      (some): Deed =>
        (day) =>
          day.set(some),
    ),
  );

  it('tells its end exactly as it was lived', () => {
    fc.assert(
      fc.property(fc.array(deeds, { minLength: 1, maxLength: 40 }), (list) => {
        const { day, read, lived, told, entries } = listened();
        for (const act of list) act(day.sense());
        const story = replay(read());
        const effects = story.flatMap((each) => each.effects);
        expect([read().first, ...story.map(({ state }) => state)]).toEqual(lived().slice(-story.length - 1));
        expect(told().join('\n').endsWith(effects.filter(isNoticed).map(effectText).join('\n'))).toBe(true);
        const logged = effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : []));
        expect(entries().slice(entries().length - logged.length)).toEqual(logged);
      }),
      { numRuns: 150 },
    );
  });
});
