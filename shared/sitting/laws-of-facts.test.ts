import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../settings.ts';
import { defaultSettings } from '../settings.ts';
import type { Later } from './deeds.ts';
import { afterAnyDay, always, facts, laters, movedOn, settingChanges } from './deeds.ts';
import { entrySchema } from './entry.ts';
import type { Fact } from './fact.ts';
import { firstLaunch, relaunch } from './launch.ts';
import type { State } from './model.ts';
import { createRecorder, recordingSchema, replay } from './recording.ts';
import { parseSaved } from './saved.ts';
import type { Stamp } from './stamp.ts';
import { step } from './step.ts';

const minuteMs = 60_000;
/** A sleep so short is no sleep: uptime and monotonic clock are rounded differently. */
const clockNoiseMs = 2_000;
const morning: Stamp = { wallMs: Date.UTC(2026, 2, 2, 9), monotonicMs: 5_000, uptimeMs: 3_600_000, utcOffsetMinutes: 0 };

const moments = fc.array(fc.record({ later: laters, fact: facts, settings: fc.option(settingChanges, { freq: 12 }) }), { maxLength: 60 });

describe('facts in any order, at any time', () => {
  it('leave time booked once, the next look within a minute and a checkpoint that can be read', () => {
    livesOf((before, state, closedMs, { later }) => {
      const passedMs = later.ms + Math.max(0, later.sleptMs);
      expect(Math.abs(state.t - before.t - passedMs)).toBeLessThanOrEqual(clockNoiseMs);
      expect(state.open.since).toBeCloseTo(before.open.since + closedMs, 3);
      expect(state.wakeAt).toBeGreaterThan(state.t);
      expect(state.wakeAt).toBeLessThanOrEqual(state.t + minuteMs);
      expect(parseSaved(JSON.parse(JSON.stringify(state)))).toEqual(state);
    });
  });

  it('do no more when they are told twice at once', () => {
    livesOf((before, state, _, { now, fact, settings }) => {
      // Each of these is an act of its own: a user who asks twice for a pause gets a new end.
      if (fact.type === 'asked' && (fact.command.type === 'pause' || fact.command.type === 'hold')) return;
      // A look that finds a routine to have been lost ends it: the second meets another state.
      if (before.routine !== null && state.routine === null) return;
      // The second answers what the first brought up.
      if (fact.type === 'evidenceFound' || fact.type === 'holdsFound') return;
      expect(lasting(step(state, { now, fact }, settings).state)).toEqual(lasting(state));
    });
  });

  it('recorded, lead to the state that they led to', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const recorder = createRecorder();
        const states: State[] = [];
        live(list, (before, state, _, { now, fact, settings }) => {
          recorder.hear(before, now, fact, settings);
          states.push(state);
        });
        const recording = recorder.recording();
        if (recording === null) return;
        const read = v.parse(recordingSchema, JSON.parse(JSON.stringify(recording)));
        expect(replay(read).at(-1)?.state).toEqual(states.at(-1));
      }),
    );
  });
});

describe('what comes from the disk', () => {
  it('survives the way there and back unchanged', () => {
    always((day) => expect(parseSaved(JSON.parse(JSON.stringify(day.current)))).toEqual(day.current));
    afterAnyDay(({ entries }) => {
      for (const entry of entries) expect(v.parse(entrySchema, JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    });
  });

  it('is refused, not thrown at, when it is anything else', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => parseSaved(value) === null));
    fc.assert(fc.property(fc.jsonValue(), (value) => !v.safeParse(entrySchema, value).success));
    fc.assert(fc.property(fc.jsonValue(), (value) => !v.safeParse(recordingSchema, value).success));
  });

  it('can be lived on from where it is taken, however it was damaged', () => {
    afterAnyDay((day) => {
      const good: unknown = JSON.parse(JSON.stringify(day.current));
      fc.assert(
        fc.property(damages, (damage) => {
          // As a file has it, which knows no -0.
          const taken = parseSaved(JSON.parse(JSON.stringify(damaged(good, damage))));
          if (taken === null) return;
          const now = { ...taken.stamp, monotonicMs: 0, uptimeMs: taken.stamp.uptimeMs + minuteMs, wallMs: taken.stamp.wallMs + minuteMs };
          const launched = relaunch(taken, [], now, defaultSettings).state;
          const later = { ...now, monotonicMs: 1_000, uptimeMs: now.uptimeMs + 1_000, wallMs: now.wallMs + 1_000 };
          const { state } = step(launched, { now: later, fact: { type: 'sensed', idleMs: 0 } }, defaultSettings);
          expect(state.wakeAt).toBeGreaterThan(state.t);
          expect(state.wakeAt).toBeLessThanOrEqual(state.t + minuteMs);
          expect(parseSaved(JSON.parse(JSON.stringify(state)))).toEqual(state);
        }),
        // Others for each day, and the same on every run.
        { numRuns: 20, seed: Math.trunc(day.current.t) },
      );
    }, 60);
  });
});

type Moment = { readonly later: Later; readonly now: Stamp; readonly fact: Fact; readonly settings: Settings };
type Check = (before: State, state: State, closedMs: number, moment: Moment) => void;

function livesOf(check: Check): void {
  fc.assert(
    fc.property(moments, (list) => live(list, check)),
    { numRuns: 300 },
  );
}

function live(
  list: readonly { readonly later: Later; readonly fact: Fact; readonly settings: Partial<Settings> | null }[],
  check: Check,
): void {
  let now = morning;
  let settings: Settings = { ...defaultSettings };
  let state = firstLaunch(now);
  for (const moment of list) {
    now = movedOn(now, moment.later);
    settings = { ...settings, ...moment.settings };
    if (settings.restAfterMinutes < settings.awayAfterMinutes) settings = { ...settings, restAfterMinutes: settings.awayAfterMinutes };
    const before = state;
    const turn = step(before, { now, fact: moment.fact }, settings);
    state = turn.state;
    const closedMs = turn.effects.reduce(
      (sum, effect) => sum + (effect.type === 'record' && effect.entry.type === 'segment' ? effect.entry.ms : 0),
      0,
    );
    check(before, state, closedMs, { later: moment.later, now, fact: moment.fact, settings });
  }
}

/** All but the bookkeeping of a look: when it was, when the next is, and what the idle time read. */
function lasting({ wakeAt, savedAt, senses: { idle, ...senses }, ...rest }: State): unknown {
  return { ...rest, senses };
}

type Damage = { readonly path: readonly number[]; readonly value: unknown };

const damages: fc.Arbitrary<Damage> = fc.record({
  path: fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
  value: fc.oneof(fc.jsonValue(), fc.constantFrom(0, -1, 1e300, 9e13, 1e12, null, true, 0.1), fc.integer()),
});

/** Another value somewhere in it; the numbers choose the way down. */
function damaged(data: unknown, { path: [turn, ...rest], value }: Damage): unknown {
  if (turn === undefined || typeof data !== 'object' || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[turn % keys.length];
  if (key === undefined) return value;
  const entries = Object.entries(data).map(([name, part]) => [name, name === key ? damaged(part, { path: rest, value }) : part]);
  return Array.isArray(data) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}
