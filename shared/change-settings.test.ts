import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeSettings } from './change-settings.ts';
import { coherentSettingsSchema, defaultSettings, settingRanges, settingsSchema } from './settings.ts';
import { english } from './words/words.ts';

const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom(...Object.keys(settingsSchema.entries), '__proto__', 'constructor', 'noSuchKey'),
    fc.oneof(fc.jsonValue(), fc.integer({ min: -5, max: 200 })),
  ),
);

describe('changeSettings', () => {
  it('changes the named keys and no other', () => {
    expect(changeSettings(english, defaultSettings, { sitLimitMinutes: 30, soundOn: false })).toEqual({
      kind: 'done',
      settings: { ...defaultSettings, sitLimitMinutes: 30, soundOn: false },
    });
  });

  it('takes both ends of every range', () => {
    const roomy = { ...defaultSettings, awayAfterMinutes: 1, restAfterMinutes: 30 };
    for (const [key, { min, max }] of Object.entries(settingRanges)) {
      if (key === 'snoozeMinutes') continue;
      expect(changeSettings(english, roomy, { [key]: min }).kind).toBe('done');
      expect(changeSettings(english, roomy, { [key]: max }).kind).toBe('done');
      expect(changeSettings(english, roomy, { [key]: min - 1 }).kind).toBe('invalid');
      expect(changeSettings(english, roomy, { [key]: max + 1 }).kind).toBe('invalid');
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
    [{ soundOn: 'yes' }, 'Sound in a routine takes true or false.'],
    [{ holdDuringDnd: 1 }, 'Hold during do-not-disturb takes true or false.'],
    [{ holdLimitMinutes: 14 }, 'Hold limit takes a whole number from 15 to 480 minutes.'],
    [
      { quietHours: { from: 1320, to: 420 } },
      'Quiet hours takes one range. A range starts from 00:00 to 23:59 and ends after it starts, at most 24 hours later.',
    ],
    [
      { workingHours: [[{ from: 1020, to: 540 }], [], [], [], [], [], []] },
      'Working hours takes seven days, Monday first, each with at most 6 ranges. A range starts from 00:00 to 23:59 and ends after it starts, at most 24 hours later.',
    ],
    [{ startShortcut: 'B' }, 'Start a routine takes Ctrl, Alt, Super, Win or Command with one more key, or a function key alone.'],
    [{ colour: 'red' }, 'There is no setting called "colour".'],
    [JSON.parse('{"__proto__": 1}'), 'There is no setting called "__proto__".'],
    [{ 'a\nb': 1 }, 'There is no setting called "a\\nb".'],
    [null, 'Settings are given by name.'],
    [[45], 'Settings are given by name.'],
  ])('refuses %j and says what it would take', (change, why) => {
    expect(changeSettings(english, defaultSettings, change)).toEqual({ kind: 'invalid', why });
  });

  it('refuses a change whole when one part of it is bad', () => {
    expect(changeSettings(english, defaultSettings, { sitLimitMinutes: 30, volumePercent: 500 }).kind).toBe('invalid');
  });

  it('keeps a rest at least as long as an absence, from both sides', () => {
    expect(changeSettings(english, defaultSettings, { awayAfterMinutes: 6 })).toEqual({
      kind: 'invalid',
      why: 'Away after takes 1 to 5 minutes: no more than Rest after.',
    });
    expect(changeSettings(english, defaultSettings, { restAfterMinutes: 4 })).toEqual({
      kind: 'invalid',
      why: 'Rest after takes 5 to 30 minutes: no less than Away after.',
    });
    expect(changeSettings(english, defaultSettings, { awayAfterMinutes: 6, restAfterMinutes: 6 }).kind).toBe('done');
  });

  it('gives no two shortcuts the same keys, and takes them over where one is let go', () => {
    const taken = { ...defaultSettings, startShortcut: 'Control+Alt+B' };
    const why = '“Start a routine” and “Pause or resume reminders” cannot have the same keys.';
    expect(changeSettings(english, taken, { pauseShortcut: 'Control+Alt+B' })).toEqual({ kind: 'invalid', why });
    expect(changeSettings(english, taken, { startShortcut: null, pauseShortcut: 'Control+Alt+B' }).kind).toBe('done');
    expect(changeSettings(english, taken, { snoozeShortcut: 'Control+Alt+N' }).kind).toBe('done');
  });

  it('leaves settings that hold, whatever is asked', () => {
    fc.assert(
      fc.property(anyJson, (change) => {
        const answer = changeSettings(english, defaultSettings, change);
        return answer.kind === 'invalid' ? /^[^\n]+\.$/.test(answer.why) : v.is(coherentSettingsSchema, answer.settings);
      }),
    );
  });
});
