import type { Catalogue } from '../words.ts';

export const hold: Catalogue['hold'] = {
  held: '{reason, select, dnd {Pause zurückgehalten: „Nicht stören“ ist an.} fullscreen {Pause zurückgehalten: Ein Fenster füllt den Bildschirm.} call {Pause zurückgehalten: Du bist in einem Anruf.} user {Pause zurückgehalten, wie du es wolltest.} other {Pause zurückgehalten.}}',
  overdue:
    '{reason, select, dnd {Pause überfällig, zurückgehalten: „Nicht stören“ ist an.} fullscreen {Pause überfällig, zurückgehalten: Ein Fenster füllt den Bildschirm.} call {Pause überfällig, zurückgehalten: Du bist in einem Anruf.} user {Pause überfällig, zurückgehalten, wie du es wolltest.} other {Pause überfällig, zurückgehalten.}}',
  breaksUntil: 'Pausen zurückgehalten bis {end}.',
};
