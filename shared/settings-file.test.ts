import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { coherentSettingsSchema, defaultSettings, parseSettings, type Settings, settingRanges, settingsSchema } from './settings.ts';
import { settingsFileOf, settingsIn } from './settings-file.ts';
import { english } from './words/words.ts';

const within = (name: keyof typeof settingRanges): fc.Arbitrary<number> => fc.integer(settingRanges[name]);
const snooze = within('snoozeMinutes');
const night = { from: 22 * 60, to: 31 * 60 };

/** Any the user may have, as far as one rule or another speaks of them. */
const anySettings: fc.Arbitrary<Settings> = fc
  .record(
    {
      sitLimitMinutes: within('sitLimitMinutes'),
      awayAfterMinutes: within('awayAfterMinutes'),
      restAfterMinutes: within('restAfterMinutes'),
      snoozeMinutes: fc.tuple(snooze, snooze, snooze),
      snoozeLimit: within('snoozeLimit'),
      holdLimitMinutes: within('holdLimitMinutes'),
      volumePercent: within('volumePercent'),
      soundOn: fc.boolean(),
      quietHours: fc.constantFrom(null, night),
      voiceName: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
      routineId: fc.constantFrom('deskReset', 'own-1763900000000'),
      workingHours: fc.constantFrom(defaultSettings.workingHours, [[], [], [], [], [], [], [night]]),
      startShortcut: fc.constantFrom(null, 'Control+Alt+B', 'F9'),
      pauseShortcut: fc.constantFrom(null, 'Control+Alt+B', 'F8'),
      theme: fc.constantFrom(...settingsSchema.entries.theme.options),
    },
    { requiredKeys: [] },
  )
  .map((given) => parseSettings(given).settings);

const throughFile = (settings: Settings): unknown => JSON.parse(JSON.stringify(settingsFileOf(settings)));
const whyNot = (content: unknown): string | null => {
  const read = settingsIn(english, content, defaultSettings);
  return read.kind === 'bad' ? read.why : null;
};
const file = (settings: object, more: object = {}) => ({ unhunch: 'settings', version: 1, settings, ...more });

describe('a file of settings', () => {
  it('holds them whole, whatever the present ones are', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (settings, present) => {
        expect(settingsIn(english, throughFile(settings), present)).toEqual({ kind: 'good', settings });
      }),
    );
  });

  it('leaves what it does not hold as it is', () => {
    const present = { ...defaultSettings, volumePercent: 10, sitLimitMinutes: 90 };
    expect(settingsIn(english, file({ volumePercent: 50 }), present)).toEqual({
      kind: 'good',
      settings: { ...present, volumePercent: 50 },
    });
  });

  it('takes over a voice and a routine that are not here', () => {
    const given = { voiceName: 'Somebody who left', routineId: 'own-1763900000000' };
    expect(settingsIn(english, file(given), defaultSettings)).toEqual({ kind: 'good', settings: { ...defaultSettings, ...given } });
  });

  it('of another day does not say whether the app starts at login', () => {
    expect(settingsIn(english, file({ startAtLogin: true, soundOn: false }), defaultSettings)).toEqual({
      kind: 'good',
      settings: { ...defaultSettings, soundOn: false },
    });
  });

  it.each([
    ['no object', [], 'That is not a file of Unhunch settings.'],
    ['routines', { unhunch: 'routines', version: 1, routines: [] }, 'That is not a file of Unhunch settings.'],
    ['no settings', { unhunch: 'settings', version: 1 }, 'That is not a file of Unhunch settings.'],
    ['no version', { unhunch: 'settings', settings: {} }, 'That is not a file of Unhunch settings.'],
    ['half a version', file({}, { version: 1.5 }), 'That is not a file of Unhunch settings.'],
    ['a newer version', file({ colour: 'red' }, { version: 2, more: 1 }), 'It was made by a newer Unhunch.'],
    ['a stranger beside the settings', file({}, { colour: 'red' }), 'There is no setting called "colour".'],
    ['a stranger among the settings', file({ colour: 'red' }), 'There is no setting called "colour".'],
    ['a list of settings', file([]), 'Settings are given by name.'],
    ['a number out of range', file({ sitLimitMinutes: 5 }), 'Sit limit takes a whole number from 10 to 180 minutes.'],
    ['one good and one bad', file({ soundOn: false, theme: 'pink' }), 'Theme takes one of these: system, light, and dark.'],
    [
      'a rest before an absence',
      file({ awayAfterMinutes: 10, restAfterMinutes: 6 }),
      'Rest after takes 10 to 30 minutes: no less than Away after.',
    ],
  ])('with %s is refused', (_, content, why) => {
    expect(whyNot(content)).toBe(why);
  });

  it('never throws, and what it makes is always sound', () => {
    const anyContent = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((settings) => ({ unhunch: 'settings', version: 1, settings })),
      fc
        .dictionary(fc.constantFrom(...Object.keys(settingsSchema.entries), '__proto__'), fc.oneof(fc.jsonValue(), fc.integer()))
        .map((settings) => file(settings)),
    );
    fc.assert(
      fc.property(anyContent, anySettings, (content, present) => {
        const read = settingsIn(english, content, present);
        if (read.kind === 'good') expect(v.is(coherentSettingsSchema, read.settings)).toBe(true);
        else expect(read.why).toMatch(/^[^\n]+$/);
      }),
    );
  });
});
