import { changeSettings } from '../shared/change-settings.ts';
import type { Outcome } from '../shared/command.ts';
import type { Settings } from '../shared/settings.ts';
import type { Words } from '../shared/words/words.ts';

export type SettingsChangesOptions = {
  readonly settings: { readonly read: () => Settings; readonly write: (settings: Settings) => void };
  readonly onChanged: (settings: Settings) => void;
  readonly words: () => Words;
};

export type SettingsChanges = {
  /** All or nothing, and at once. */
  readonly change: (asked: unknown) => Outcome;
};

export function createSettingsChanges({ settings, onChanged, words }: SettingsChangesOptions): SettingsChanges {
  return {
    change: (asked) => {
      const changed = changeSettings(words(), settings.read(), asked);
      if (changed.kind === 'invalid') return changed;
      settings.write(changed.settings);
      onChanged(changed.settings);
      return { kind: 'done' };
    },
  };
}
