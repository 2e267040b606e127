import type { Catalogue } from '../words.ts';

export const shortcut: Catalogue['shortcut'] = {
  modifiers: {
    mac: { Control: 'Control', Alt: 'Opción', Shift: 'Mayús', Meta: 'Comando' },
    windows: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Mayús', Meta: 'Win' },
    linux: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Mayús', Meta: 'Súper' },
  },
  keys: {
    Space: 'Espacio',
    Tab: 'Tab',
    Backspace: 'Retroceso',
    Delete: 'Supr',
    Insert: 'Insert',
    Return: 'Intro',
    Up: 'Arriba',
    Down: 'Abajo',
    Left: 'Izquierda',
    Right: 'Derecha',
    Home: 'Inicio',
    End: 'Fin',
    PageUp: 'Re Pág',
    PageDown: 'Av Pág',
  },
  usable: 'Usa {control}, {alt} o {meta} con otra tecla, o una tecla de función sola.',
};
