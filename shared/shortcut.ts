import * as v from 'valibot';

/** What a global shortcut can do; none is set until the user sets it. */
export const shortcutNames = ['start', 'snooze', 'pause'] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** In the order in which they are written, with Electron's names; Meta is the Windows key, and Command on a Mac. */
const modifiers = ['Control', 'Alt', 'Shift', 'Meta'] as const;
type Modifier = (typeof modifiers)[number];

const namedKeys = [
  'Space',
  'Tab',
  'Backspace',
  'Delete',
  'Insert',
  'Return',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const;
const signs = ['-', '=', '[', ']', '\\', ';', "'", ',', '.', '/', '`'] as const;

const functionKey = /^F([1-9]|1\d|2[0-4])$/;
const oneKey = /^[A-Z0-9]$/;

/**
 * An Electron accelerator in one spelling: "Control+Alt+B". With a letter, digit or sign it has Control, Alt or Meta, so
 * that it takes no ordinary typing away; a function key may stand alone.
 */
export const shortcutSchema = v.pipe(v.string(), v.maxLength(40), v.check(isShortcut));

/**
 * The part of a key press that a shortcut is made of: `code` names the key by its place, `key` by what it writes. A Mac
 * looks a shortcut up by its place, the others by what is written there; so of a Mac `key` is null.
 * https://github.com/electron/electron/issues/19747
 */
export type KeyPress = {
  readonly code: string;
  readonly key: string | null;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

/** The shortcut that was pressed; `incomplete` while only modifiers are down, `unusable` where it would get in the way of typing. */
export function shortcutOf(press: KeyPress): string | 'incomplete' | 'unusable' {
  if (/^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/.test(press.code)) return 'incomplete';
  const text = [...heldIn(press), keyOf(press)].join('+');
  return isShortcut(text) ? text : 'unusable';
}

/** The modifiers that are down, in the order in which they are written. */
export function heldIn({ ctrlKey, altKey, shiftKey, metaKey }: Omit<KeyPress, 'code' | 'key'>): readonly Modifier[] {
  const held: Readonly<Record<Modifier, boolean>> = { Control: ctrlKey, Alt: altKey, Shift: shiftKey, Meta: metaKey };
  return modifiers.filter((modifier) => held[modifier]);
}

function isShortcut(text: string): boolean {
  const parts = text.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  if (held.join('+') !== modifiers.filter((modifier) => held.includes(modifier)).join('+')) return false;
  if (functionKey.test(key)) return true;
  const isKey = oneKey.test(key) || [...namedKeys, ...signs].some((name) => name === key);
  return isKey && held.some((modifier) => modifier !== 'Shift');
}

/**
 * Electron's name of a key; empty for one that has none. Where Shift, Alt or another script changes what a key writes, its
 * place is left. The number pad has names of its own.
 */
function keyOf({ code, key }: KeyPress): string {
  if (code.startsWith('Numpad')) return '';
  const written = key?.toUpperCase() ?? '';
  if (/^[A-Z]$/.test(written) || signs.some((sign) => sign === written)) return written;
  const plain = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}))$/.exec(code);
  return plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? places[code] ?? namedKeys.find((name) => name === code) ?? '';
}

const places: Readonly<Record<string, string>> = {
  Enter: 'Return',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backquote: '`',
};
