import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: 'Démarrer la routine',
  snooze: 'Reporter la pause',
  pause: 'Suspendre pendant {length}',
};
