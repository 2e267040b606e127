import { expect, it } from 'vitest';
import { shortcutWords, usableKeysWords } from './shortcut.ts';
import { english } from './words.ts';

it('writes a shortcut as it is written on the keys of each system', () => {
  expect(shortcutWords(english, 'Control+Alt+B', 'linux')).toBe('Ctrl + Alt + B');
  expect(shortcutWords(english, 'Control+Alt+Meta+PageUp', 'mac')).toBe('Control + Option + Command + Page Up');
  expect(shortcutWords(english, 'Shift+Meta+Return', 'windows')).toBe('Shift + Win + Enter');
  expect(shortcutWords(english, 'Meta+-', 'linux')).toBe('Super + -');
});

it('names the keys that may be recorded as they are written there', () => {
  expect(usableKeysWords(english, 'linux')).toBe('Take Ctrl, Alt or Super with one more key, or a function key alone.');
  expect(usableKeysWords(english, 'mac')).toBe('Take Control, Option or Command with one more key, or a function key alone.');
});
