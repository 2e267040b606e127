import type { Settings } from '../../settings.ts';
import { settingsWords as words } from './settings.ts';

type Range = { readonly min: number; readonly max: number };

const units: { readonly [K in keyof Settings]?: string } = {
  snoozeLimit: '',
  volumePercent: ' percent',
};

const rangeRule = 'A range starts from 00:00 to 23:59 and ends after it starts, at most 24 hours later.';

/** One line each: what was refused and what would be accepted. */
export const settingRefusals = {
  notAnObject: 'Settings are given by name.',
  unknown: (key: string) => `There is no setting called ${key}.`,
  outOfRange: (key: keyof Settings, { min, max }: Range) =>
    `${words[key]} takes a whole number from ${min} to ${max}${units[key] ?? ' minutes'}.`,
  notThree: ({ min, max }: Range) => `${words.snoozeMinutes} takes three whole numbers from ${min} to ${max} minutes.`,
  notOnOff: (key: keyof Settings) => `${words[key]} can only be on or off.`,
  notHours: `${words.workingHours} takes seven days, Monday first, each with at most six ranges. ${rangeRule}`,
  notRange: (key: keyof Settings) => `${words[key]} takes one range. ${rangeRule}`,
  notShortcut: (key: keyof Settings) => `${words[key]} takes Ctrl, Alt, Super, Win or Command with one more key, or a function key alone.`,
  notVoice: `${words.voiceName} takes the name of a voice.`,
  notRoutine: `${words.routineId} takes the id of a routine.`,
  sharedShortcut: (key: keyof Settings, other: keyof Settings) => `“${words[key]}” and “${words[other]}” cannot have the same keys.`,
  awayAboveRest: ({ min, max }: Range) => `Away after takes ${min} to ${max} minutes: no more than Rest after.`,
  restBelowAway: ({ min, max }: Range) => `Rest after takes ${min} to ${max} minutes: no less than Away after.`,
} as const;
