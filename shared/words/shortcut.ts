import type { Words } from './words.ts';

/** The systems whose keyboards name the same keys differently. */
export type System = keyof Words['shortcut']['modifiers'];

/** As it is written on the keys: "Ctrl + Alt + B". */
export function shortcutWords(words: Words, shortcut: string, system: System): string {
  return keysWords(words, shortcut.split('+'), system);
}

/** What may be recorded, by the names of the keys there. */
export function usableKeysWords({ shortcut }: Words, system: System): string {
  const { Control: control, Alt: alt, Meta: meta } = shortcut.modifiers[system];
  return shortcut.usable({ control, alt, meta });
}

/** A key that has no name stands for itself. */
export function keysWords({ shortcut }: Words, keys: readonly string[], system: System): string {
  const names: Readonly<Record<string, string>> = { ...shortcut.keys, ...shortcut.modifiers[system] };
  return keys.map((key) => names[key] ?? key).join(' + ');
}
