/** The systems whose keyboards name the same keys differently. */
export type System = 'mac' | 'windows' | 'linux';

const modifierNames: Readonly<Record<System, Readonly<Record<string, string>>>> = {
  mac: { Control: 'Control', Alt: 'Option', Meta: 'Command' },
  windows: { Control: 'Ctrl', Meta: 'Win' },
  linux: { Control: 'Ctrl', Meta: 'Super' },
};

const keyNames: Readonly<Record<string, string>> = { Return: 'Enter', PageUp: 'Page Up', PageDown: 'Page Down' };

/** As it is written on the keys: "Ctrl + Alt + B". */
export function shortcutWords(shortcut: string, system: System): string {
  return keysWords(shortcut.split('+'), system);
}

/** What may be recorded, by the names of the keys there. */
export function usableKeysWords(system: System): string {
  const [control, alt, meta] = ['Control', 'Alt', 'Meta'].map((key) => keysWords([key], system));
  return `Take ${control}, ${alt} or ${meta} with one more key, or a function key alone.`;
}

export function keysWords(keys: readonly string[], system: System): string {
  return keys.map((key) => modifierNames[system][key] ?? keyNames[key] ?? key).join(' + ');
}
