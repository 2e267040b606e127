import type { Outcome } from '../shared/command.ts';
import { changeSettings, type Settings } from '../shared/settings.ts';
import { noticeWords } from '../shared/words/en/notices.ts';
import { reasonOf } from './reason-of.ts';
import { startAtLogin } from './start-at-login.ts';

export type SettingsChangesOptions = {
  readonly settings: { readonly read: () => Settings; readonly write: (settings: Settings) => void };
  readonly onChanged: (settings: Settings) => void;
  readonly log: { warn(message: string): void };
};

export type SettingsChanges = {
  /** All or nothing, and at once. */
  readonly change: (asked: unknown) => Outcome;
  /** The app may have moved since it was set to start at login. */
  readonly repairAutostart: () => void;
};

export function createSettingsChanges({ settings, onChanged, log }: SettingsChangesOptions): SettingsChanges {
  return {
    change: (asked) => {
      const before = settings.read();
      const changed = changeSettings(before, asked);
      if (changed.kind === 'invalid') return changed;
      if (changed.settings.startAtLogin !== before.startAtLogin) {
        const why = troubleWith(() => startAtLogin(changed.settings.startAtLogin));
        if (why !== null) return { kind: 'refused', why: noticeWords.autostartFailed(why) };
      }
      settings.write(changed.settings);
      onChanged(changed.settings);
      return { kind: 'done' };
    },
    repairAutostart: () => {
      if (!settings.read().startAtLogin) return;
      const why = troubleWith(() => startAtLogin(true));
      if (why !== null) log.warn(noticeWords.autostartFailed(why));
    },
  };
}

function troubleWith(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}
