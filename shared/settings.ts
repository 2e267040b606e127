import * as v from 'valibot';
import { quoted } from './quoted.ts';
import { reps } from './routine/reps.ts';
import { settingRefusals } from './words/en/setting-refusals.ts';
import { workingHoursSchema } from './working-hours.ts';

/** Allowed range of every number the user may set; minutes unless the key says otherwise. */
export const settingRanges = {
  sitLimitMinutes: { min: 10, max: 180 },
  awayAfterMinutes: { min: 1, max: 15 },
  restAfterMinutes: { min: 1, max: 30 },
  nudgeAfterMinutes: { min: 1, max: 30 },
  snoozeMinutes: { min: 1, max: 60 },
  snoozeLimit: { min: 0, max: 10 },
  volumePercent: { min: 0, max: 100 },
  shoulderRollReps: reps.shoulderRolls,
  wallAngelReps: reps.wallAngels,
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
  soundOn: v.boolean(),
  volumePercent: whole(settingRanges.volumePercent),
  shoulderRollReps: whole(settingRanges.shoulderRollReps),
  wallAngelReps: whole(settingRanges.wallAngelReps),
  startAtLogin: v.boolean(),
  /** A call, and media playback, count as being here without input. */
  callsCount: v.boolean(),
  mediaCounts: v.boolean(),
  /** Outside of them nothing prompts; null for always. */
  workingHours: v.nullable(workingHoursSchema),
});

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: Settings = {
  sitLimitMinutes: 45,
  awayAfterMinutes: 5,
  restAfterMinutes: 5,
  nudgeAfterMinutes: 5,
  snoozeMinutes: [5, 10, 15],
  snoozeLimit: 3,
  soundOn: true,
  volumePercent: 60,
  shoulderRollReps: reps.shoulderRolls.usual,
  wallAngelReps: reps.wallAngels.usual,
  startAtLogin: false,
  callsCount: true,
  mediaCounts: true,
  workingHours: null,
};

/** The schema plus the one rule between two keys: an absence cannot be a rest before it is an absence. */
export const coherentSettingsSchema = v.pipe(
  settingsSchema,
  v.check(({ awayAfterMinutes, restAfterMinutes }) => restAfterMinutes >= awayAfterMinutes),
);

export type SettingsChange =
  | { readonly kind: 'done'; readonly settings: Settings }
  /** One line for the user; nothing was changed. */
  | { readonly kind: 'invalid'; readonly why: string };

/** Applies a change of some keys, all or nothing. */
export function changeSettings(settings: Settings, change: unknown): SettingsChange {
  const given = asRecord(change);
  if (!given) return { kind: 'invalid', why: settingRefusals.notAnObject };
  let changed: Settings = settings;
  for (const [key, value] of Object.entries(given)) {
    if (!isSettingKey(key)) return { kind: 'invalid', why: settingRefusals.unknown(quoted(key)) };
    if (!isValid(key, value)) return { kind: 'invalid', why: whyNot(key) };
    changed = { ...changed, [key]: value };
  }
  const { awayAfterMinutes, restAfterMinutes } = changed;
  if (restAfterMinutes >= awayAfterMinutes) return { kind: 'done', settings: changed };
  const why = Object.hasOwn(given, 'restAfterMinutes')
    ? settingRefusals.restBelowAway({ min: awayAfterMinutes, max: settingRanges.restAfterMinutes.max })
    : settingRefusals.awayAboveRest({ min: settingRanges.awayAfterMinutes.min, max: restAfterMinutes });
  return { kind: 'invalid', why };
}

export type ReadSettings = {
  readonly settings: Settings;
  /** Keys that were given and could not be used; a key that is merely missing is none. */
  readonly putAside: readonly string[];
};

/** Keeps every good key of anything at all and takes the defaults for the rest. Never throws. */
export function parseSettings(input: unknown): ReadSettings {
  const given = asRecord(input);
  if (!given) return { settings: defaultSettings, putAside: input === undefined ? [] : ['everything'] };
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
  return { settings, putAside: Object.keys(given).filter((key) => !used.has(key)) };
}

function asRecord(input: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null;
  // Only own keys are read, so a record of unknowns is all that is claimed.
  return input as Readonly<Record<string, unknown>>;
}

function isSettingKey(key: string): key is keyof Settings {
  return Object.hasOwn(settingsSchema.entries, key);
}

function isValid(key: keyof Settings, value: unknown): boolean {
  return v.is(settingsSchema.entries[key], value);
}

function whyNot(key: keyof Settings): string {
  switch (key) {
    case 'soundOn':
    case 'startAtLogin':
    case 'callsCount':
    case 'mediaCounts':
      return settingRefusals.notOnOff(key);
    case 'snoozeMinutes':
      return settingRefusals.notThree(settingRanges.snoozeMinutes);
    case 'workingHours':
      return settingRefusals.notHours;
    default:
      return settingRefusals.outOfRange(key, settingRanges[key]);
  }
}
