import { defaultSettings, type Settings } from './settings.ts';
import type { ShortcutName } from './shortcut.ts';
import type { IdleSource, Sense } from './sitting/snapshot.ts';
import type { Locale } from './words/languages.ts';

export type ReportFacts = {
  readonly version: string;
  readonly isTestBuild: boolean;
  /** As Node names them: "linux", "6.8.0-31-generic", "x64". */
  readonly platform: string;
  readonly release: string;
  readonly arch: string;
  readonly electron: string;
  readonly chromium: string;
  /** XDG_CURRENT_DESKTOP and XDG_SESSION_TYPE; empty elsewhere. */
  readonly desktop: string;
  readonly session: string;
  /** What of a Linux desktop answered; null where nothing did, or was asked. */
  readonly services: { readonly trayHost: boolean; readonly notifications: boolean } | null;
  readonly cannotTell: readonly Sense[];
  readonly idleSource: IdleSource;
  readonly shortcutsRefused: readonly ShortcutName[];
  readonly locale: Locale;
  readonly settings: Settings;
};

/**
 * What a bug report needs, for whoever mends it and so in no language but its own: no name, no path, no history, and nothing that
 * the user typed.
 */
export function problemReport(facts: ReportFacts): string {
  const { version, isTestBuild, platform, release, arch, electron, chromium, desktop, session, services, locale } = facts;
  const settings = changedSettings(facts.settings);
  return [
    `Unhunch ${plain(version)}${isTestBuild ? ' (test build)' : ''}`,
    `system: ${plain(platform)} ${numberOf(release)} ${plain(arch)}`,
    `electron: ${plain(electron)}, chromium ${plain(chromium)}`,
    `desktop: ${plain(desktop)}, session ${plain(session)}`,
    `language: ${locale.language}, ${plain(locale.region)}`,
    `tray host: ${answer(services?.trayHost)}`,
    `notifications: ${answer(services?.notifications)}`,
    `idle time: ${facts.idleSource}`,
    `cannot tell: ${list(facts.cannotTell)}`,
    `shortcuts refused: ${list(facts.shortcutsRefused)}`,
    `settings changed: ${settings.length === 0 ? none : ''}`.trim(),
    ...settings.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const none = 'none';

/** Of these the value is told: a number, a switch, or one of a few that are the same for everybody. */
const told: readonly (keyof Settings)[] = ['snoozeMinutes', 'theme', 'language'];

function changedSettings(settings: Settings): readonly string[] {
  // Object.keys forgets the keys of what it was given.
  const keys = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(settings[key]) !== JSON.stringify(defaultSettings[key]),
  );
  return keys.map((key) => {
    const value = settings[key];
    const isTold = typeof value === 'number' || typeof value === 'boolean' || told.includes(key);
    return `${key}: ${isTold ? JSON.stringify(value) : 'set'}`;
  });
}

/** Names come from the environment, where anything may stand. */
function plain(name: string): string {
  if (name === '') return none;
  return /^[\w:.+-]{1,40}$/.test(name) ? name : 'other';
}

/** A kernel of one's own may be named after its maker; its number is enough. */
function numberOf(release: string): string {
  return /^\d+(\.\d+)*/.exec(release)?.[0] ?? none;
}

function answer(isThere: boolean | undefined): string {
  return isThere === undefined ? 'not asked' : isThere ? 'yes' : 'no';
}

function list(items: readonly string[]): string {
  return items.length === 0 ? none : items.join(', ');
}
