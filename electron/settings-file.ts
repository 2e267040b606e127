import type { BrowserWindow } from 'electron';
import type { Outcome } from '../shared/command.ts';
import type { Settings } from '../shared/settings.ts';
import { settingsFileOf } from '../shared/settings-file.ts';
import type { Words } from '../shared/words/words.ts';
import { exportText, settingsWindow } from './ask-where.ts';
import type { SettingsChanges } from './change-settings.ts';
import type { Handlers } from './ipc.ts';
import { readSettingsText } from './settings-text.ts';
import type { Windows } from './windows.ts';

export type SettingsHandlersOptions = SettingsChanges & {
  readonly settings: () => Settings;
  readonly words: () => Words;
  readonly nameOf: Windows['nameOf'];
};

type SettingsHandlers = Pick<Handlers, 'readSettings' | 'changeSettings' | 'exportSettings' | 'importSettings'>;

const ending = '.unhunch.json';

/** What a window may ask of the settings; files are the settings window's business. */
export function settingsHandlers({ settings, change, words, nameOf }: SettingsHandlersOptions): SettingsHandlers {
  return {
    readSettings: settings,
    changeSettings: change,
    exportSettings: (_, { sender }) => exportFrom(settingsWindow(sender, nameOf), settings(), words()),
    importSettings: (text, { sender }) => {
      settingsWindow(sender, nameOf);
      const read = readSettingsText(words(), text, settings());
      return read.kind === 'good' ? change(read.settings) : { kind: 'invalid', why: read.why };
    },
  };
}

function exportFrom(window: BrowserWindow, settings: Settings, words: Words): Promise<Outcome> {
  const { fileName, fileKind } = words.settingRefusals;
  const text = `${JSON.stringify(settingsFileOf(settings), null, 2)}\n`;
  return exportText(window, { name: fileName, ending, kind: fileKind }, text, words);
}
