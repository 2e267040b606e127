import type { Catalogue } from '../words.ts';

export const snooze: Catalogue['snooze'] = {
  usedUp: '{limit, plural, =1 {Le seul report est utilisé.} other {Les # reports sont utilisés.}}',
  usedUpAndNow:
    '{limit, plural, =1 {Le seul report est utilisé : prenez la pause ou ignorez-la.} other {Les # reports sont utilisés : prenez la pause ou ignorez-la.}}',
};
