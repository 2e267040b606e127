import * as v from 'valibot';
import { changeSettings } from './change-settings.ts';
import { quoted } from './quoted.ts';
import type { Settings } from './settings.ts';
import type { Words } from './words/words.ts';

const kind = 'settings';
const version = 1;

/** Far above what any settings take, far below what would keep the app busy. */
export const settingsFileBytes = 64 * 1024;

const headSchema = v.looseObject({ unhunch: v.literal(kind), settings: v.unknown() });
const versionSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The content of a file of settings, in full. */
export function settingsFileOf(settings: Settings) {
  return { unhunch: kind, version, settings } as const;
}

export type ReadSettingsFile =
  | { readonly kind: 'good'; readonly settings: Settings }
  /** One line for the user; nothing of the file is taken. */
  | { readonly kind: 'bad'; readonly why: string };

/** What such a file makes of the present settings, which stand for every key that it does not have. */
export function settingsIn(words: Words, content: unknown, present: Settings): ReadSettingsFile {
  const says = words.settingRefusals;
  const head = v.safeParse(headSchema, content);
  if (!head.success) return { kind: 'bad', why: says.notAFile };
  const { unhunch: _, version: given, settings, ...more } = head.output;
  if (!v.is(versionSchema, given)) return { kind: 'bad', why: says.notAFile };
  // What a newer file holds is not known here, so nothing else of it is complained about.
  if (given > version) return { kind: 'bad', why: says.newer };
  const [stranger] = Object.keys(more);
  if (stranger !== undefined) return { kind: 'bad', why: says.unknown({ key: quoted(stranger) }) };
  const changed = changeSettings(words, present, withoutOldKeys(settings));
  return changed.kind === 'done' ? { kind: 'good', settings: changed.settings } : { kind: 'bad', why: changed.why };
}

/** The system alone knows whether the app starts at login. */
function withoutOldKeys(settings: unknown): unknown {
  if (!v.is(v.looseObject({ startAtLogin: v.unknown() }), settings)) return settings;
  const { startAtLogin: _, ...others } = settings;
  return others;
}
