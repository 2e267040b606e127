import type { Settings } from '../../settings.ts';

type Range = { readonly min: number; readonly max: number };

const named: { readonly [K in keyof Settings]: string } = {
  sitLimitMinutes: 'Sit limit',
  awayAfterMinutes: 'Away after',
  restAfterMinutes: 'Rest after',
  nudgeAfterMinutes: 'Nudge after',
  snoozeMinutes: 'Snooze lengths',
  snoozeLimit: 'Snooze limit',
  soundOn: 'Sound',
  volumePercent: 'Volume',
  startAtLogin: 'Start at login',
};

const units: { readonly [K in keyof Settings]?: string } = { snoozeLimit: '', volumePercent: ' percent' };

/** One line each: what was refused and what would be accepted. */
export const settingRefusals = {
  notAnObject: 'Settings are given by name.',
  unknown: (key: string) => `There is no setting called ${key}.`,
  outOfRange: (key: keyof Settings, { min, max }: Range) =>
    `${named[key]} takes a whole number from ${min} to ${max}${units[key] ?? ' minutes'}.`,
  notThree: ({ min, max }: Range) => `${named.snoozeMinutes} takes three whole numbers from ${min} to ${max} minutes.`,
  notOnOff: (key: keyof Settings) => `${named[key]} is either on or off.`,
  awayAboveRest: ({ min, max }: Range) => `Away after takes ${min} to ${max} minutes: no more than Rest after.`,
  restBelowAway: ({ min, max }: Range) => `Rest after takes ${min} to ${max} minutes: no less than Away after.`,
} as const;
