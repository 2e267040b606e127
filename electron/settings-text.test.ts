import { expect, test } from 'vitest';
import { defaultSettings } from '../shared/settings.ts';
import { settingsFileBytes, settingsFileOf } from '../shared/settings-file.ts';
import { english } from '../shared/words/words.ts';
import { readSettingsText } from './settings-text.ts';

const read = (text: string) => readSettingsText(english, text, { ...defaultSettings, volumePercent: 1 });
const text = JSON.stringify(settingsFileOf(defaultSettings), null, 2);

test('a file that an editor gave a byte order mark is read', () => {
  expect(read(`\uFEFF${text}`)).toEqual({ kind: 'good', settings: defaultSettings });
});

test('wherever a file was cut off, that is said', () => {
  for (let length = 1; length < text.length - 1; length++) {
    const cut = text.slice(0, length);
    // Half a word is a wrong word.
    if (!/: [a-z]+$/.test(cut)) expect(read(cut), cut).toMatchObject({ why: expect.stringMatching(/ends too early/) });
  }
});

test.each([
  ['nothing', '', /./],
  ['no JSON', '{\n  "unhunch": "settings",\n  nonsense\n}', /^Line 3: /],
  ['a comment', text.replace('{', '{ // mine'), /^Line 1: /],
  ['an end too early', text.slice(0, -4), /ends too early/],
  ['a key given twice', text.replace('"soundOn"', '"soundOn": false,\n"soundOn"'), /^Line \d+: "soundOn" is given twice/],
  ['more than any settings take', text + ' '.repeat(settingsFileBytes), /at most 64 kB/],
])('%s is refused in one line', (_, given, why) => {
  const answer = read(given);
  expect(answer).toMatchObject({ kind: 'bad', why: expect.stringMatching(why) });
  expect(JSON.stringify(answer)).not.toContain('\\n');
});
