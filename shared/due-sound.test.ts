import { expect, test } from 'vitest';
import { isDueSoundOn } from './due-sound.ts';
import { defaultSettings, type Settings } from './settings.ts';

const heard: Settings = { ...defaultSettings, dueSoundOn: true };
const at = (hour: number, minute: number, utcOffsetMinutes = 0) => ({
  wallMs: Date.UTC(2025, 10, 21, hour, minute) - utcOffsetMinutes * 60_000,
  utcOffsetMinutes,
});

test('nothing sounds before it is asked for', () => {
  expect(isDueSoundOn(defaultSettings, at(12, 0))).toBe(false);
  expect(isDueSoundOn(heard, at(12, 0))).toBe(true);
});

test('nothing sounds without volume', () => {
  expect(isDueSoundOn({ ...heard, volumePercent: 0 }, at(12, 0))).toBe(false);
});

test.each([
  [21, 59, true],
  [22, 0, false],
  [2, 0, false],
  [6, 29, false],
  [6, 30, true],
])('quiet hours over midnight: at %i:%i it is %s that it sounds', (hour, minute, sounds) => {
  const settings: Settings = { ...heard, quietHours: { from: 22 * 60, to: (24 + 6) * 60 + 30 } };
  expect(isDueSoundOn(settings, at(hour, minute))).toBe(sounds);
  expect(isDueSoundOn(settings, at(hour, minute, -480))).toBe(sounds);
});
