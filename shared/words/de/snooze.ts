import type { Catalogue } from '../words.ts';

export const snooze: Catalogue['snooze'] = {
  usedUp: '{limit, plural, =1 {Schon einmal verschoben, öfter geht nicht.} other {Schon #-mal verschoben, öfter geht nicht.}}',
  usedUpAndNow:
    '{limit, plural, =1 {Schon einmal verschoben: Mach die Pause oder überspring sie.} other {Schon #-mal verschoben: Mach die Pause oder überspring sie.}}',
};
