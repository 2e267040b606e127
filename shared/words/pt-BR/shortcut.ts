import type { Catalogue } from '../words.ts';

export const shortcut: Catalogue['shortcut'] = {
  modifiers: {
    mac: { Control: 'Control', Alt: 'Option', Shift: 'Shift', Meta: 'Command' },
    windows: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Win' },
    linux: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Super' },
  },
  keys: {
    Space: 'Espaço',
    Tab: 'Tab',
    Backspace: 'Backspace',
    Delete: 'Delete',
    Insert: 'Insert',
    Return: 'Enter',
    Up: 'Seta para cima',
    Down: 'Seta para baixo',
    Left: 'Seta para a esquerda',
    Right: 'Seta para a direita',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  usable: 'Use {control}, {alt} ou {meta} com mais uma tecla, ou uma tecla de função sozinha.',
};
