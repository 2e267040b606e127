import type { Catalogue } from '../words.ts';

export const shortcut: Catalogue['shortcut'] = {
  modifiers: {
    mac: { Control: 'Control', Alt: 'Option', Shift: 'Umschalt', Meta: 'Command' },
    windows: { Control: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Meta: 'Win' },
    linux: { Control: 'Strg', Alt: 'Alt', Shift: 'Umschalt', Meta: 'Super' },
  },
  keys: {
    Space: 'Leertaste',
    Tab: 'Tab',
    Backspace: 'Rücktaste',
    Delete: 'Entf',
    Insert: 'Einfg',
    Return: 'Eingabe',
    Up: 'Auf',
    Down: 'Ab',
    Left: 'Links',
    Right: 'Rechts',
    Home: 'Pos1',
    End: 'Ende',
    PageUp: 'Bild auf',
    PageDown: 'Bild ab',
  },
  usable: 'Nimm {control}, {alt} oder {meta} mit einer weiteren Taste oder eine Funktionstaste allein.',
};
