import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeSettings, coherentSettingsSchema, defaultSettings, parseSettings, settingRanges, settingsSchema } from './settings.ts';

const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(settingsSchema.entries), '__proto__', 'constructor', 'noSuchKey'),
    fc.oneof(fc.jsonValue(), fc.integer({ min: -5, max: 200 })),
  ),
);

describe('changeSettings', () => {
  it('changes the named keys and no other', () => {
    expect(changeSettings(defaultSettings, { sitLimitMinutes: 30, soundOn: false })).toEqual({
      kind: 'done',
      settings: { ...defaultSettings, sitLimitMinutes: 30, soundOn: false },
    });
  });

  it('takes both ends of every range', () => {
    const roomy = { ...defaultSettings, awayAfterMinutes: 1, restAfterMinutes: 30 };
    for (const [key, { min, max }] of Object.entries(settingRanges)) {
      if (key === 'snoozeMinutes') continue;
      expect(changeSettings(roomy, { [key]: min }).kind).toBe('done');
      expect(changeSettings(roomy, { [key]: max }).kind).toBe('done');
      expect(changeSettings(roomy, { [key]: min - 1 }).kind).toBe('invalid');
      expect(changeSettings(roomy, { [key]: max + 1 }).kind).toBe('invalid');
    }
  });

  it.each([
    [{ sitLimitMinutes: 9 }, 'Sit limit takes a whole number from 10 to 180 minutes.'],
    [{ sitLimitMinutes: 45.5 }, 'Sit limit takes a whole number from 10 to 180 minutes.'],
    [{ sitLimitMinutes: '45' }, 'Sit limit takes a whole number from 10 to 180 minutes.'],
    [{ sitLimitMinutes: undefined }, 'Sit limit takes a whole number from 10 to 180 minutes.'],
    [{ volumePercent: 101 }, 'Volume takes a whole number from 0 to 100 percent.'],
    [{ snoozeLimit: -1 }, 'Snooze limit takes a whole number from 0 to 10.'],
    [{ snoozeMinutes: [5, 10] }, 'Snooze lengths takes three whole numbers from 1 to 60 minutes.'],
    [{ soundOn: 'yes' }, 'Sounds can only be on or off.'],
    [{ colour: 'red' }, 'There is no setting called "colour".'],
    [JSON.parse('{"__proto__": 1}'), 'There is no setting called "__proto__".'],
    [{ 'a\nb': 1 }, 'There is no setting called "a\\nb".'],
    [null, 'Settings are given by name.'],
    [[45], 'Settings are given by name.'],
  ])('refuses %j and says what it would take', (change, why) => {
    expect(changeSettings(defaultSettings, change)).toEqual({ kind: 'invalid', why });
  });

  it('refuses a change whole when one part of it is bad', () => {
    expect(changeSettings(defaultSettings, { sitLimitMinutes: 30, volumePercent: 500 }).kind).toBe('invalid');
  });

  it('keeps a rest at least as long as an absence, from both sides', () => {
    expect(changeSettings(defaultSettings, { awayAfterMinutes: 6 })).toEqual({
      kind: 'invalid',
      why: 'Away after takes 1 to 5 minutes: no more than Rest after.',
    });
    expect(changeSettings(defaultSettings, { restAfterMinutes: 4 })).toEqual({
      kind: 'invalid',
      why: 'Rest after takes 5 to 30 minutes: no less than Away after.',
    });
    expect(changeSettings(defaultSettings, { awayAfterMinutes: 6, restAfterMinutes: 6 }).kind).toBe('done');
  });

  it('leaves settings that hold, whatever is asked', () => {
    fc.assert(
      fc.property(anyJson, (change) => {
        const answer = changeSettings(defaultSettings, change);
        return answer.kind === 'invalid' ? /^[^\n]+\.$/.test(answer.why) : v.is(coherentSettingsSchema, answer.settings);
      }),
    );
  });
});

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
