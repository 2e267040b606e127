import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { firstLaunch } from '../shared/sitting/launch.ts';
import type { State } from '../shared/sitting/model.ts';
import { type Recording, replay, type Told } from '../shared/sitting/recording.ts';
import type { Delay } from '../shared/sitting/watchdog.ts';
import { createRuntime } from './runtime.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const readStamp = () => ({ wallMs: Date.now(), monotonicMs: Date.now(), uptimeMs: Date.now(), utcOffsetMinutes: 0 });

it('remembers every fact, with the settings of its moment, so that the run can be lived again', () => {
  let settings = defaultSettings;
  const states: State[] = [];
  const runtime = createRuntime({
    first: { state: firstLaunch(readStamp()), effects: [] },
    settings: () => settings,
    readStamp,
    readIdleMs: () => 0,
    perform: (_, state) => void states.push(state),
    onState: () => undefined,
    onDelay: () => undefined,
  });
  expect(runtime.recording()).toBeNull();
  runtime.tell({ type: 'screenLocked' });
  vi.advanceTimersByTime(60_500);
  settings = { ...defaultSettings, sitLimitMinutes: 10 };
  runtime.tell({ type: 'screenUnlocked' });
  runtime.stop();
  expect(runtime.recording()?.first).toEqual(states[0]);
  const story = recorded(runtime.recording());
  expect(story.map(({ heard }) => heard.fact.type)).toEqual(['sensed', 'screenLocked', 'sensed', 'sensed', 'screenUnlocked']);
  expect(story.map(({ heard }) => heard.settings.sitLimitMinutes)).toEqual([45, 45, 45, 10, 10]);
  expect(story.map(({ state }) => state)).toEqual(states.slice(1));
});

it('remembers the fact at which the hands failed', () => {
  const runtime = createRuntime({
    first: { state: firstLaunch(readStamp()), effects: [] },
    settings: () => defaultSettings,
    readStamp,
    readIdleMs: () => 0,
    perform: (_, { senses }) => {
      if (senses.lockedSince !== null) throw new Error('clumsy');
    },
    onState: () => undefined,
    onDelay: () => undefined,
  });
  expect(() => runtime.tell({ type: 'screenLocked' })).toThrow('clumsy');
  runtime.stop();
  expect(recorded(runtime.recording()).at(-1)?.state).toEqual(runtime.state());
});

it('tells of what held it up: a stall before a look, and hands that took their time', () => {
  const delays: Delay[] = [];
  const runtime = createRuntime({
    first: { state: firstLaunch(readStamp()), effects: [] },
    settings: () => defaultSettings,
    readStamp,
    readIdleMs: () => 0,
    perform: (_, { senses }) => {
      if (senses.lockedSince !== null) vi.setSystemTime(Date.now() + 3_000);
    },
    onState: () => undefined,
    onDelay: (delay) => void delays.push(delay),
  });
  vi.advanceTimersByTime(10 * 60_000);
  expect(delays).toEqual([]);
  const { t, wakeAt, stamp } = runtime.state();
  // No timer fires meanwhile, as where the process is stopped.
  vi.setSystemTime(stamp.wallMs + wakeAt - t + 20_000);
  runtime.look();
  expect(delays).toEqual([{ what: 'late', ms: 20_000 }]);
  runtime.tell({ type: 'screenLocked' });
  expect(delays.slice(1)).toEqual([{ what: 'slow', ms: 3_000 }]);
  runtime.stop();
});

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
    onDelay: () => undefined,
  });
  for (const look of [1, 2, 3]) {
    expect(() => vi.runOnlyPendingTimers()).toThrow('blind');
    expect(looks).toBe(look);
  }
  stop();
  expect(vi.getTimerCount()).toBe(0);
});

function recorded(recording: Recording | null): readonly Told[] {
  if (recording === null) throw new Error('Nothing was recorded');
  return replay(JSON.parse(JSON.stringify(recording)));
}
