import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/settings.ts';
import { chosenLanguage } from './chosen-language.ts';

let profile: string;
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'unhunch-language-'));
});
afterEach(() => rmSync(profile, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(join(profile, 'settings.json'), text);

it('is the one among the settings there', () => {
  write(JSON.stringify({ settings: { ...defaultSettings, language: 'en' } }));
  expect(chosenLanguage(profile)).toBe('en');
});

it('is read beside settings that are no good', () => {
  write('{"settings":{"language":"en","theme":"pink","sitLimitMinutes":"x"}}');
  expect(chosenLanguage(profile)).toBe('en');
});

it('is none where there is no profile, no choice, or nothing that can be read', () => {
  expect(chosenLanguage(join(profile, 'never'))).toBeNull();
  for (const text of ['', '{"settings":', '[]', '{"settings":{}}', '{"settings":{"language":"xx"}}']) {
    write(text);
    expect(chosenLanguage(profile)).toBeNull();
  }
  rmSync(join(profile, 'settings.json'));
  mkdirSync(join(profile, 'settings.json'));
  expect(chosenLanguage(profile)).toBeNull();
});
