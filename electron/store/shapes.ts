import * as v from 'valibot';
import { quoted } from '../../shared/quoted.ts';
import { bookSchema, type KeptPlans, salvagedBook } from '../../shared/routine/routine-book.ts';
import { coherentSettingsSchema, defaultSettings, isSettingKey, parseSettings, type Settings } from '../../shared/settings.ts';
import { savedSchema, savedUpgrades } from '../../shared/sitting/saved.ts';
import type { Words } from '../../shared/words/words.ts';
import type { KeptShape } from './kept.ts';

/** What is kept in a profile, and how it is read whatever became of its file. */

export function settingsIn(directory: string): KeptShape<typeof coherentSettingsSchema, Settings> {
  return {
    directory,
    name: 'settings',
    schema: coherentSettingsSchema,
    fallback: defaultSettings,
    salvage: (value) => {
      const { settings, putAside } = parseSettings(value);
      return putAside === 'everything' ? null : { value: settings, putAside: putAside.map((key) => (words) => settingName(words, key)) };
    },
    upgrades: [withoutReps, withoutStartAtLogin],
  };
}

export function routinesIn(directory: string): KeptShape<typeof bookSchema, KeptPlans> {
  return { directory, name: 'routines', schema: bookSchema, fallback: [], salvage: salvagedBook };
}

export function clockIn(directory: string): KeptShape<typeof savedSchema, null> {
  return { directory, name: 'clock', schema: savedSchema, fallback: null, upgrades: savedUpgrades };
}

/** A damaged file may have keys that no setting has. */
function settingName({ settings }: Words, key: string): string {
  return isSettingKey(key) ? settings.names[key] : quoted(key);
}

/** Doses now belong to the routines. */
function withoutReps(settings: unknown): unknown {
  const { shoulderRollReps: _, wallAngelReps: __, ...others } = v.parse(v.looseObject({}), settings);
  return others;
}

/** The system alone knows whether the app starts at login: a wish of another day must not speak against it. */
function withoutStartAtLogin(settings: unknown): unknown {
  const { startAtLogin: _, ...others } = v.parse(v.looseObject({}), settings);
  return others;
}
