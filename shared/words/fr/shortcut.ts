import type { Catalogue } from '../words.ts';

export const shortcut: Catalogue['shortcut'] = {
  modifiers: {
    mac: { Control: 'Contrôle', Alt: 'Option', Shift: 'Maj', Meta: 'Commande' },
    windows: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Maj', Meta: 'Win' },
    linux: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Maj', Meta: 'Super' },
  },
  keys: {
    Space: 'Espace',
    Tab: 'Tab',
    Backspace: 'Retour arrière',
    Delete: 'Suppr',
    Insert: 'Inser',
    Return: 'Entrée',
    Up: 'Haut',
    Down: 'Bas',
    Left: 'Gauche',
    Right: 'Droite',
    Home: 'Début',
    End: 'Fin',
    PageUp: 'Page préc.',
    PageDown: 'Page suiv.',
  },
  usable: 'Utilisez {control}, {alt} ou {meta} avec une autre touche, ou une touche de fonction seule.',
};
