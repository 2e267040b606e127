import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: 'Es ist keine Pause fällig.',
  snoozeLimit: 'Öfter lässt sich die Pause nicht verschieben: Mach sie oder überspring sie.',
  notPaused: 'Die Erinnerungen sind nicht ausgesetzt, und du hältst keine Pause zurück.',
  locked: 'Der Bildschirm ist gesperrt.',
  anotherRuns: 'Eine andere Routine läuft: Beende sie zuerst.',
  nothingToCorrect: 'Hier gibt es nichts mehr zu berichtigen.',
};
