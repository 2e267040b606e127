import type { Settings } from '../shared/settings.ts';
import { type ReadSettingsFile, settingsFileBytes, settingsIn } from '../shared/settings-file.ts';
import type { Words } from '../shared/words/words.ts';
import { readJson } from './json-text.ts';

/** Reads the text of a settings file: all of it, or one line why not. Never throws. */
export function readSettingsText(words: Words, text: string, present: Settings): ReadSettingsFile {
  const { fileTooLarge, notAFile } = words.settingRefusals;
  if (Buffer.byteLength(text) > settingsFileBytes) return { kind: 'bad', why: fileTooLarge({ kilobytes: settingsFileBytes / 1024 }) };
  const json = readJson(text);
  return json.kind === 'good' ? settingsIn(words, json.content, present) : { kind: 'bad', why: json.why?.(words) ?? notAFile };
}
