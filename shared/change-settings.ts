import { quoted } from './quoted.ts';
import { asRecord, isSettingKey, isValid, type Settings, settingRanges, settingsSchema, sharedShortcut } from './settings.ts';
import { languages } from './words/languages.ts';
import type { Words } from './words/words.ts';
import { rangesPerDay } from './working-hours.ts';

export type SettingsChange =
  | { readonly kind: 'done'; readonly settings: Settings }
  /** One line for the user; nothing was changed. */
  | { readonly kind: 'invalid'; readonly why: string };

/** Applies a change of some keys, all or nothing. */
export function changeSettings(words: Words, settings: Settings, change: unknown): SettingsChange {
  const says = words.settingRefusals;
  const given = asRecord(change);
  if (!given) return { kind: 'invalid', why: says.notAnObject };
  let changed: Settings = settings;
  for (const [key, value] of Object.entries(given)) {
    if (!isSettingKey(key)) return { kind: 'invalid', why: says.unknown({ key: quoted(key) }) };
    if (!isValid(key, value)) return { kind: 'invalid', why: whyNot(words, key) };
    changed = { ...changed, [key]: value };
  }
  const { names } = words.settings;
  const shared = sharedShortcut(changed);
  if (shared !== null) return { kind: 'invalid', why: says.sharedShortcut({ name: names[shared[0]], other: names[shared[1]] }) };
  const { awayAfterMinutes, restAfterMinutes } = changed;
  if (restAfterMinutes >= awayAfterMinutes) return { kind: 'done', settings: changed };
  const [away, rest] = [names.awayAfterMinutes, names.restAfterMinutes];
  const why = Object.hasOwn(given, 'restAfterMinutes')
    ? says.noLessThan({ name: rest, min: awayAfterMinutes, max: settingRanges.restAfterMinutes.max, other: away })
    : says.noMoreThan({ name: away, min: settingRanges.awayAfterMinutes.min, max: restAfterMinutes, other: rest });
  return { kind: 'invalid', why };
}

function whyNot(words: Words, key: keyof Settings): string {
  const says = words.settingRefusals;
  // A setting without a name would not compile here.
  const name = words.settings.names[key];
  switch (key) {
    case 'soundOn':
    case 'dueSoundOn':
    case 'callsCount':
    case 'mediaCounts':
    case 'workingHoursOn':
    case 'nudgeWithCard':
    case 'holdDuringDnd':
    case 'holdDuringFullscreen':
    case 'holdDuringCall':
    case 'showTimeLeft':
    case 'updatesOn':
    case 'tonesOn':
    case 'voiceOn':
    case 'wallViewOn':
    case 'mediaKeysOn':
      return says.notOnOff({ name });
    case 'voiceName':
      return says.notVoice({ name });
    case 'routineId':
      return says.notRoutine({ name });
    case 'snoozeMinutes':
      return says.notThree({ name, ...settingRanges.snoozeMinutes });
    case 'workingHours':
      return `${says.notHours({ name, most: rangesPerDay })} ${rangeRule(words)}`;
    case 'quietHours':
      return `${says.notRange({ name })} ${rangeRule(words)}`;
    case 'startShortcut':
    case 'snoozeShortcut':
    case 'pauseShortcut':
      return says.notShortcut({ name });
    case 'language':
      return says.notOneOf({ name, values: words.format.list(languages) });
    case 'theme':
      return says.notOneOf({ name, values: words.format.list(settingsSchema.entries.theme.options) });
    case 'volumePercent':
      return says.outOfRange({ name, unit: 'percent', ...settingRanges[key] });
    case 'snoozeLimit':
      return says.outOfRange({ name, unit: 'times', ...settingRanges[key] });
    default:
      return says.outOfRange({ name, unit: 'minutes', ...settingRanges[key] });
  }
}

function rangeRule({ settingRefusals, format }: Words): string {
  const lastMinute = 24 * 60 - 1;
  return settingRefusals.rangeRule({ first: format.timeOfDay(0, 0), last: format.timeOfDay(lastMinute * 60_000, 0) });
}
