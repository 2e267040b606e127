import * as v from 'valibot';
import { usualRoutineId } from './routine/built-in-ids.ts';
import { routineIdSchema } from './routine/routine-id.ts';
import { shortcutNames, shortcutSchema } from './shortcut.ts';
import { languageSchema } from './words/language-schema.ts';
import { rangeSchema, workingHoursSchema } from './working-hours.ts';
import { usualWeek } from './working-week.ts';

/** Allowed range of every number the user may set; minutes unless the key says otherwise. */
export const settingRanges = {
  sitLimitMinutes: { min: 10, max: 180 },
  awayAfterMinutes: { min: 1, max: 15 },
  restAfterMinutes: { min: 1, max: 30 },
  nudgeAfterMinutes: { min: 1, max: 30 },
  snoozeMinutes: { min: 1, max: 60 },
  snoozeLimit: { min: 0, max: 10 },
  holdLimitMinutes: { min: 15, max: 480 },
  volumePercent: { min: 0, max: 100 },
} as const;

const whole = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));

const snooze = whole(settingRanges.snoozeMinutes);

/** The one description of the settings: types, bounds and (through JSON schema) the store's own check. */
export const settingsSchema = v.strictObject({
  sitLimitMinutes: whole(settingRanges.sitLimitMinutes),
  awayAfterMinutes: whole(settingRanges.awayAfterMinutes),
  restAfterMinutes: whole(settingRanges.restAfterMinutes),
  nudgeAfterMinutes: whole(settingRanges.nudgeAfterMinutes),
  snoozeMinutes: v.strictTuple([snooze, snooze, snooze]),
  snoozeLimit: whole(settingRanges.snoozeLimit),
  /** The small card takes the nudge's place. */
  nudgeWithCard: v.boolean(),
  holdDuringDnd: v.boolean(),
  holdDuringFullscreen: v.boolean(),
  holdDuringCall: v.boolean(),
  holdLimitMinutes: whole(settingRanges.holdLimitMinutes),
  soundOn: v.boolean(),
  volumePercent: whole(settingRanges.volumePercent),
  /** A tone when a break is due, but for the quiet hours of each day. */
  dueSoundOn: v.boolean(),
  quietHours: v.nullable(rangeSchema),
  /** Tones and spoken cues of a routine, each by itself; `soundOn` is above both. Captions are always there. */
  tonesOn: v.boolean(),
  voiceOn: v.boolean(),
  /** The voice by the system's name for it; null takes the system's own choice for the language. */
  voiceName: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
  /** The routine that is played where no other is asked for. One that is gone gives way to the usual. */
  routineId: routineIdSchema,
  /** The window grows for moves at the wall, to be read from there. */
  wallViewOn: v.boolean(),
  /** The keyboard's play and pause keys work on a routine that runs. */
  mediaKeysOn: v.boolean(),
  /** A call, and media playback, count as being here without input. */
  callsCount: v.boolean(),
  mediaCounts: v.boolean(),
  /** Outside of them nothing prompts. The hours stay as they are while they do not count. */
  workingHoursOn: v.boolean(),
  workingHours: workingHoursSchema,
  startShortcut: v.nullable(shortcutSchema),
  snoozeShortcut: v.nullable(shortcutSchema),
  pauseShortcut: v.nullable(shortcutSchema),
  /** Beside the icon in the menu bar, on macOS. */
  showTimeLeft: v.boolean(),
  /** Newer versions are looked for, downloaded and installed; only where the app is what updates itself. */
  updatesOn: v.boolean(),
  /** Null takes the system's, as far as it is spoken. */
  language: v.nullable(languageSchema),
  theme: v.picklist(['system', 'light', 'dark']),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  sitLimitMinutes: 45,
  awayAfterMinutes: 5,
  restAfterMinutes: 5,
  nudgeAfterMinutes: 5,
  snoozeMinutes: [5, 10, 15],
  snoozeLimit: 3,
  nudgeWithCard: false,
  holdDuringDnd: true,
  holdDuringFullscreen: true,
  holdDuringCall: true,
  holdLimitMinutes: 120,
  soundOn: true,
  volumePercent: 60,
  dueSoundOn: false,
  quietHours: null,
  tonesOn: true,
  voiceOn: true,
  voiceName: null,
  routineId: usualRoutineId,
  wallViewOn: true,
  mediaKeysOn: false,
  callsCount: true,
  mediaCounts: true,
  workingHoursOn: false,
  workingHours: usualWeek,
  startShortcut: null,
  snoozeShortcut: null,
  pauseShortcut: null,
  showTimeLeft: false,
  updatesOn: false,
  language: null,
  theme: 'system',
};

/** The schema plus the rules between keys: an absence cannot be a rest before it is an absence, nor a shortcut do two things. */
export const coherentSettingsSchema = v.pipe(
  settingsSchema,
  v.check(({ awayAfterMinutes, restAfterMinutes }) => restAfterMinutes >= awayAfterMinutes),
  v.check((settings) => sharedShortcut(settings) === null),
);

export type ReadSettings = {
  readonly settings: Settings;
  /** Keys that were given and could not be used; a key that is merely missing is none. Everything, where there are no keys at all. */
  readonly putAside: readonly string[] | 'everything';
};

/** Keeps every good key of anything at all and takes the defaults for the rest. Never throws. */
export function parseSettings(input: unknown): ReadSettings {
  const given = asRecord(input);
  if (!given) return { settings: defaultSettings, putAside: 'everything' };
  let settings: Settings = defaultSettings;
  const used = new Set<string>();
  for (const [key, value] of Object.entries(given)) {
    if (!isSettingKey(key) || !isValid(key, value)) continue;
    settings = { ...settings, [key]: value };
    used.add(key);
  }
  if (settings.restAfterMinutes < settings.awayAfterMinutes) {
    if (used.has('awayAfterMinutes')) {
      settings = { ...settings, restAfterMinutes: Math.max(defaultSettings.restAfterMinutes, settings.awayAfterMinutes) };
      used.delete('restAfterMinutes');
    } else {
      settings = { ...settings, awayAfterMinutes: settings.restAfterMinutes };
    }
  }
  for (let shared = sharedShortcut(settings); shared !== null; shared = sharedShortcut(settings)) {
    settings = { ...settings, [shared[1]]: null };
    used.delete(shared[1]);
  }
  return { settings, putAside: Object.keys(given).filter((key) => !used.has(key)) };
}

/** The settings that hold the shortcuts, each by what it does. */
export const shortcutKeys = { start: 'startShortcut', snooze: 'snoozeShortcut', pause: 'pauseShortcut' } as const;

type ShortcutKey = (typeof shortcutKeys)[keyof typeof shortcutKeys];

/** Two that were given the same combination. */
export function sharedShortcut(settings: Settings): readonly [ShortcutKey, ShortcutKey] | null {
  const keys = shortcutNames.map((name) => shortcutKeys[name]).filter((key) => settings[key] !== null);
  for (const [index, key] of keys.entries()) {
    const twin = keys.slice(index + 1).find((other) => settings[other] === settings[key]);
    if (twin !== undefined) return [key, twin];
  }
  return null;
}

export function asRecord(input: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  // Only own keys are read, so a record of unknowns is all that is claimed.
  return input as Readonly<Record<string, unknown>>;
}

export function isSettingKey(key: string): key is keyof Settings {
  return Object.hasOwn(settingsSchema.entries, key);
}

export function isValid(key: keyof Settings, value: unknown): boolean {
  return v.is(settingsSchema.entries[key], value);
}
