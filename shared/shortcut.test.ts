import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { KeyPress } from './shortcut.ts';
import { heldIn, shortcutOf, shortcutSchema } from './shortcut.ts';

const noneHeld = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const ctrl = { ctrlKey: true };
const press = (code: string, key: string | null, held: Partial<KeyPress> = {}): KeyPress => ({ ...noneHeld, code, key, ...held });

describe('a key press', () => {
  it.each([
    [press('KeyB', 'b', { ctrlKey: true, altKey: true }), 'Control+Alt+B'],
    [press('KeyB', 'B', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true }), 'Control+Alt+Shift+Meta+B'],
    [press('Digit1', '1', ctrl), 'Control+1'],
    [press('Digit1', '!', { ...ctrl, shiftKey: true }), 'Control+Shift+1'],
    [press('Slash', '/', { altKey: true }), 'Alt+/'],
    [press('Slash', '?', { altKey: true, shiftKey: true }), 'Alt+Shift+/'],
    [press('Enter', 'Enter', ctrl), 'Control+Return'],
    [press('ArrowUp', 'ArrowUp', { metaKey: true }), 'Meta+Up'],
    [press('PageDown', 'PageDown', ctrl), 'Control+PageDown'],
    [press('Space', ' ', ctrl), 'Control+Space'],
    [press('F9', 'F9'), 'F9'],
    [press('F24', 'F24', { shiftKey: true }), 'Shift+F24'],
  ])('%j is %s', (pressed, shortcut) => {
    expect(shortcutOf(pressed)).toBe(shortcut);
    expect(v.is(shortcutSchema, shortcut)).toBe(true);
  });

  it('is named by what the key writes, wherever it lies', () => {
    expect(shortcutOf(press('KeyY', 'z', ctrl))).toBe('Control+Z');
    expect(shortcutOf(press('Slash', '-', ctrl))).toBe('Control+-');
    expect(shortcutOf(press('KeyQ', 'a', ctrl))).toBe('Control+A');
  });

  it('is named by the place of the key on a Mac, and where it writes no such sign', () => {
    expect(shortcutOf(press('KeyY', null, ctrl))).toBe('Control+Y');
    expect(shortcutOf(press('KeyB', '∫', { altKey: true }))).toBe('Alt+B');
    expect(shortcutOf(press('KeyB', 'и', ctrl))).toBe('Control+B');
    expect(shortcutOf(press('Digit1', '&', ctrl))).toBe('Control+1');
    expect(shortcutOf(press('Backquote', 'Dead', ctrl))).toBe('Control+`');
  });

  it.each(['ControlLeft', 'AltRight', 'ShiftLeft', 'MetaLeft', 'OSRight'])('of %s alone waits for one more key', (code) => {
    expect(shortcutOf(press(code, code.replace(/Left|Right/, ''), ctrl))).toBe('incomplete');
  });

  it.each([
    ['a letter alone', press('KeyB', 'b')],
    ['a capital', press('KeyB', 'B', { shiftKey: true })],
    ['an arrow alone', press('ArrowUp', 'ArrowUp')],
    ['the number pad, which has names of its own', press('Numpad1', '1', ctrl)],
    ['a sign of the number pad', press('NumpadSubtract', '-', ctrl)],
    ['a lock', press('CapsLock', 'CapsLock', ctrl)],
    ['a function key that no keyboard has', press('F25', 'F25')],
    ['a key without a name', press('', 'Unidentified', ctrl)],
    ['a key named like a part of the language', press('constructor', 'constructor', ctrl)],
  ])('of %s is unusable', (_, pressed) => {
    expect(shortcutOf(pressed)).toBe('unusable');
  });

  it('says which modifiers are down, in the order in which they are written', () => {
    expect(heldIn({ ...noneHeld, metaKey: true, shiftKey: true, ctrlKey: true })).toEqual(['Control', 'Shift', 'Meta']);
    expect(heldIn(noneHeld)).toEqual([]);
  });

  it('gives a shortcut that holds, or none', () => {
    const anyPress = fc.record({
      code: fc.oneof(fc.string(), fc.constantFrom('KeyA', 'Digit0', 'F1', 'F99', 'Minus', 'Tab', 'Numpad0')),
      key: fc.oneof(fc.string(), fc.constant(null)),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
      metaKey: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPress, (pressed) => {
        const shortcut = shortcutOf(pressed);
        expect(shortcut === 'incomplete' || shortcut === 'unusable' || v.is(shortcutSchema, shortcut)).toBe(true);
      }),
    );
  });
});

describe('a stored shortcut', () => {
  it.each([
    '',
    'B',
    'b',
    'Shift+B',
    'Control',
    'Control+',
    'Control+Alt',
    'Control+b',
    'Ctrl+B',
    'Alt+Control+B',
    'Control+Control+B',
    'Control+B+C',
    'Control+Alt++',
    ' Control+B',
    'Control+F25',
    'Control+F0',
    'CommandOrControl+B',
    'Control+Escape',
    'MediaPlayPause',
    'Control+constructor',
    null,
    7,
  ])('is not %j', (text) => {
    expect(v.is(shortcutSchema, text)).toBe(false);
  });
});
