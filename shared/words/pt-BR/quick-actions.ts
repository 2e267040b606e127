import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: 'Iniciar rotina',
  snooze: 'Adiar a pausa',
  pause: 'Suspender por {length}',
};
