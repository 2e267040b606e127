import type { Catalogue } from '../words.ts';

export const shortcut: Catalogue['shortcut'] = {
  modifiers: {
    mac: { Control: 'Control', Alt: 'Option', Shift: 'Shift', Meta: 'Command' },
    windows: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Win' },
    linux: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Super' },
  },
  keys: {
    Space: 'スペース',
    Tab: 'Tab',
    Backspace: 'Backspace',
    Delete: 'Delete',
    Insert: 'Insert',
    Return: 'Enter',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  usable: '{control}、{alt}、{meta}のどれかと別のキー1つ、またはファンクションキーだけを使ってください。',
};
