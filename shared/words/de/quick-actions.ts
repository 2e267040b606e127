import type { Catalogue } from '../words.ts';

export const quickActions: Catalogue['quickActions'] = {
  start: 'Routine starten',
  snooze: 'Pause verschieben',
  pause: '{length} aussetzen',
};
