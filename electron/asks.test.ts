import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { commandSchema } from '../shared/command.ts';
import { defaultSettings } from '../shared/settings.ts';
import { firstLaunch } from '../shared/sitting/launch.ts';
import type { State } from '../shared/sitting/model.ts';
import { savedSchema } from '../shared/sitting/saved.ts';
import { step } from '../shared/sitting/step.ts';
import { asks, type Channel } from './asks.ts';

// The keys of the table are the channels.
const channels = Object.keys(asks) as Channel[];
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withTypedArray: true,
});

/** What a page of ours would ask for, but for a part or two. */
const command = fc.record(
  {
    type: fc.constantFrom('start', 'snooze', 'skip', 'pause', 'hold', 'resume', 'correct', 'open', 'quit', '__proto__'),
    minutes: fc.oneof(fc.integer({ min: -1, max: 500 }), fc.double(), anything),
    end: fc.oneof(
      fc.record(
        { kind: fc.constantFrom('for', 'morning', 'at'), minutes: fc.oneof(fc.integer({ min: 0, max: 20_000 }), anything) },
        { requiredKeys: ['kind'] },
      ),
      fc.record({ kind: fc.constant('at'), minuteOfDay: fc.integer({ min: -1, max: 1_500 }) }),
      anything,
    ),
    as: fc.constantFrom('sitting', 'resting', 'standing'),
    window: fc.constantFrom('status', 'routine', 'settings'),
    routine: fc.string(),
  },
  { requiredKeys: ['type'] },
);

it('whatever a window asks for is taken or refused, and what is taken leaves a state that can be kept', () => {
  const stamp = { wallMs: Date.UTC(2026, 2, 2, 9), monotonicMs: 0, uptimeMs: 0, utcOffsetMinutes: 60 };
  const fresh: State = firstLaunch(stamp);
  fc.assert(
    fc.property(fc.constantFrom(...channels), fc.oneof(anything, command), (channel, payload) => {
      expect(() => v.safeParse(asks[channel], payload)).not.toThrow();
      const asked = v.safeParse(commandSchema, payload);
      if (!asked.success || asked.output.type === 'open' || asked.output.type === 'quit') return;
      const { type } = asked.output;
      const told = type === 'start' ? { type, routine: 'deskReset' } : asked.output;
      const { state } = step(
        fresh,
        { now: { ...stamp, monotonicMs: 1_000, uptimeMs: 1_000 }, fact: { type: 'asked', command: told } },
        defaultSettings,
      );
      expect(v.is(savedSchema, state)).toBe(true);
    }),
  );
});
