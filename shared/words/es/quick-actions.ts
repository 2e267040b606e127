import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: 'Empezar la rutina',
  snooze: 'Posponer',
  pause: 'Pausar {length}',
};
