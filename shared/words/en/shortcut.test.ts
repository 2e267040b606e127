import { expect, it } from 'vitest';
import { shortcutWords, usableKeysWords } from './shortcut.ts';

it('writes a shortcut as it is written on the keys of each system', () => {
  expect(shortcutWords('Control+Alt+B', 'linux')).toBe('Ctrl + Alt + B');
  expect(shortcutWords('Control+Alt+Meta+PageUp', 'mac')).toBe('Control + Option + Command + Page Up');
  expect(shortcutWords('Shift+Meta+Return', 'windows')).toBe('Shift + Win + Enter');
  expect(shortcutWords('Meta+-', 'linux')).toBe('Super + -');
});

it('names the keys that may be recorded as they are written there', () => {
  expect(usableKeysWords('linux')).toBe('Take Ctrl, Alt or Super with one more key, or a function key alone.');
  expect(usableKeysWords('mac')).toBe('Take Control, Option or Command with one more key, or a function key alone.');
});
