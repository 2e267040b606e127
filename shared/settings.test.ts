import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { coherentSettingsSchema, defaultSettings, parseSettings, settingsSchema } from './settings.ts';

const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(settingsSchema.entries), '__proto__', 'constructor', 'noSuchKey'),
    fc.oneof(fc.jsonValue(), fc.integer({ min: -5, max: 200 })),
  ),
);

describe('parseSettings', () => {
  it('keeps every good key and names the bad ones', () => {
    expect(parseSettings({ sitLimitMinutes: 30, volumePercent: 'loud', soundOn: false, colour: 'red' })).toEqual({
      settings: { ...defaultSettings, sitLimitMinutes: 30, soundOn: false },
      putAside: ['volumePercent', 'colour'],
    });
  });

  it('does not call a missing key put aside', () => {
    expect(parseSettings({})).toEqual({ settings: defaultSettings, putAside: [] });
  });

  it('raises a rest shorter than the absence it was given with', () => {
    const { settings, putAside } = parseSettings({ awayAfterMinutes: 12, restAfterMinutes: 3 });
    expect(settings.restAfterMinutes).toBe(12);
    expect(putAside).toEqual(['restAfterMinutes']);
  });

  it('lowers a defaulted absence to a good rest', () => {
    const { settings, putAside } = parseSettings({ restAfterMinutes: 3 });
    expect(settings).toEqual({ ...defaultSettings, awayAfterMinutes: 3, restAfterMinutes: 3 });
    expect(putAside).toEqual([]);
  });

  it('leaves the first of two shortcuts with the same keys', () => {
    const { settings, putAside } = parseSettings({ startShortcut: 'F9', snoozeShortcut: 'F9', pauseShortcut: 'F9' });
    expect([settings.startShortcut, settings.snoozeShortcut, settings.pauseShortcut]).toEqual(['F9', null, null]);
    expect(putAside).toEqual(['snoozeShortcut', 'pauseShortcut']);
  });

  it('puts aside hours that end before they start', () => {
    const { settings, putAside } = parseSettings({ quietHours: { from: 1320, to: 420 }, workingHours: [] });
    expect([settings.quietHours, settings.workingHours]).toEqual([null, defaultSettings.workingHours]);
    expect(putAside).toEqual(['quietHours', 'workingHours']);
  });

  it('makes good settings of anything, and of good settings themselves', () => {
    fc.assert(
      fc.property(anyJson, (input) => {
        const { settings } = parseSettings(input);
        expect(v.is(coherentSettingsSchema, settings)).toBe(true);
        expect(parseSettings(settings)).toEqual({ settings, putAside: [] });
      }),
    );
  });
});
