import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../settings.ts';
import { createRecorder } from '../recording.ts';
import { scenario } from '../scenario.ts';
import { recheck } from './recheck.ts';

describe('a recording, checked again', () => {
  const state = scenario().sit('40m').current;
  const now = {
    ...state.stamp,
    wallMs: state.stamp.wallMs + 1_000,
    monotonicMs: state.stamp.monotonicMs + 1_000,
    uptimeMs: state.stamp.uptimeMs + 1_000,
  };
  const recordingOf = (first: typeof state) => {
    const recorder = createRecorder();
    recorder.hear(first, now, { type: 'sensed', idleMs: 0 }, defaultSettings);
    const recording = recorder.recording();
    if (recording === null) throw new Error('nothing was recorded');
    return recording;
  };

  it('says nothing of a good one', () => {
    expect(recheck(recordingOf(state))).toBeNull();
  });

  it('finds what is wrong, and where', () => {
    const shut = { ...state, senses: { ...state.senses, lockedSince: state.t } };
    expect(recheck(recordingOf(shut))).toEqual({ wrong: 'booked sitting on a machine that is shut', index: 0 });
  });
});
