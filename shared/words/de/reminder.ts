import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes: '{minutes, plural, one {Du sitzt seit # Minute} other {Du sitzt seit # Minuten}}',
  satHours: '{hours, plural, one {Du sitzt seit # Stunde} other {Du sitzt seit # Stunden}}',
  satHoursAndMinutes:
    'Du sitzt seit {hours, plural, one {# Stunde} other {# Stunden}} und {minutes, plural, one {# Minute} other {# Minuten}}',
  whatToDo: 'Kreise mit den Schultern, dann gleite mit den Armen an der Wand hoch.',
  stillTime: 'Deine Schultern warten noch auf eine Pause.',
  answerElsewhere: 'Starte, verschiebe oder überspringe sie im Infobereich.',
  answerElsewhereAtLimit: 'Starte oder überspringe sie im Infobereich.',
  snoozedTimes: '{used, plural, =1 {Einmal verschoben.} other {#-mal verschoben.}}',
  snoozedOf: '{used, number} von {limit, number} Mal verschoben.',
  lastSnooze: '{used, plural, =0 {Du kannst sie einmal verschieben.} other {# von {limit, number} Mal verschoben: einmal geht noch.}}',
  start: 'Starten',
  snooze: '{length} später',
  skip: 'Überspringen',
  close: 'Schließen',
  nothingDue: 'Keine Pause fällig',
};
