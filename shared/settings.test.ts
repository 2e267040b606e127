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
    [{ soundOn: 'yes' }, 'Sound in a routine can only be on or off.'],
    [{ holdDuringDnd: 1 }, 'Hold during do-not-disturb can only be on or off.'],
    [{ holdLimitMinutes: 14 }, 'Hold limit takes a whole number from 15 to 480 minutes.'],
    [
      { quietHours: { from: 1320, to: 420 } },
      'Quiet hours takes one range. A range starts from 00:00 to 23:59 and ends after it starts, at most 24 hours later.',
    ],
    [
      { workingHours: [[{ from: 1020, to: 540 }], [], [], [], [], [], []] },
      'Working hours takes seven days, Monday first, each with at most six ranges. A range starts from 00:00 to 23:59 and ends after it starts, at most 24 hours later.',
    ],
    [{ startShortcut: 'B' }, 'Start a routine takes Ctrl, Alt, Super, Win or Command with one more key, or a function key alone.'],
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

  it('gives no two shortcuts the same keys, and takes them over where one is let go', () => {
    const taken = { ...defaultSettings, startShortcut: 'Control+Alt+B' };
    const why = '“Start a routine” and “Pause or resume reminders” cannot have the same keys.';
    expect(changeSettings(taken, { pauseShortcut: 'Control+Alt+B' })).toEqual({ kind: 'invalid', why });
    expect(changeSettings(taken, { startShortcut: null, pauseShortcut: 'Control+Alt+B' }).kind).toBe('done');
    expect(changeSettings(taken, { snoozeShortcut: 'Control+Alt+N' }).kind).toBe('done');
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
