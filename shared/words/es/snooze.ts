import type { Catalogue } from '../words.ts';

export const snooze: Catalogue['snooze'] = {
  usedUp: '{limit, plural, =1 {Ya se pospuso una vez y no quedan más.} other {Ya se pospuso # veces y no quedan más.}}',
  usedUpAndNow:
    '{limit, plural, =1 {Ya se pospuso una vez: haz el descanso u omítelo.} other {Ya se pospuso # veces: haz el descanso u omítelo.}}',
};
