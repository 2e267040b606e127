import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: 'Pausen für die Haltung',
  keywords: 'Haltung;Pause;Dehnen;Übung;Gesundheit;Sitzen;Rücken;',
};
