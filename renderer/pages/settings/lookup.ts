import { finds } from '../../../shared/search.ts';
import { defaultSettings, isSettingKey, type Settings } from '../../../shared/settings.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { Desk } from './desk.ts';
import { type ItemName, items, type SectionId } from './table.tsx';

/** What stands in a section now. */
export const itemsIn = (id: SectionId, desk: Desk): readonly ItemName[] =>
  itemNames.filter((name) => items[name].section === id && (items[name].isThere?.(desk) ?? true));

/** Those that say what was typed, with the name of their section and their own. */
export const itemsSaying = (words: Words, query: string, id: SectionId, desk: Desk): readonly ItemName[] =>
  itemsIn(id, desk).filter((name) => finds(query, [sectionName(words, id), ...textsOf(words, name)]));

/** The settings that a section resets; none where none of them is there. */
export function resetKeysOf(id: SectionId, desk: Desk): readonly (keyof Settings)[] {
  if (!itemsIn(id, desk).some(isSettingKey)) return [];
  return itemNames.filter((name) => isSettingKey(name)).filter((key) => items[key].section === id);
}

export function picked(settings: Settings, keys: readonly (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

export const isUsual = (settings: Settings, key: keyof Settings): boolean =>
  JSON.stringify(settings[key]) === JSON.stringify(defaultSettings[key]);

export function sectionName({ settings, composer }: Words, id: SectionId): string {
  return id === 'routines' ? composer.routines : settings.groups[id];
}

// The table has no other keys.
const itemNames = Object.keys(items) as readonly ItemName[];

function textsOf(words: Words, name: ItemName): readonly string[] {
  const { names, hints } = words.settings;
  const said = items[name].says?.(words) ?? [];
  return isSettingKey(name) ? [names[name], ...(isHinted(name, hints) ? [hints[name]] : []), ...said] : said;
}

function isHinted<H extends object>(name: PropertyKey, hints: H): name is keyof H {
  return Object.hasOwn(hints, name);
}
