import type { Catalogue } from '../words.ts';

export const shortcut: Catalogue['shortcut'] = {
  modifiers: {
    mac: { Control: 'Control', Alt: 'Option', Shift: 'Shift', Meta: 'Command' },
    windows: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Win' },
    linux: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Super' },
  },
  keys: {
    Space: 'المسافة',
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
  usable: 'المتاح {control} أو {alt} أو {meta} مع مفتاح آخر، أو مفتاح وظيفي وحده.',
};
