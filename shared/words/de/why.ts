import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: '{length} gesessen.',
  sat: '{length} gesessen.',
  due: 'Eine Pause ist fällig: {length} gesessen.',
  dueWhileAway: 'Nach {length} Sitzen ist eine Pause fällig.',
  snoozed: 'Verschoben bis {end} Uhr.',
  snoozedOf: 'Verschoben bis {end} Uhr ({used, number} von {limit, number}).',
  routine: 'Eine Routine läuft.',
  paused: 'Erinnerungen ausgesetzt bis {end}.',
  away: '{source, select, idle {Seit {time} Uhr abwesend: keine Eingabe.} lock {Seit {time} Uhr abwesend: Bildschirm gesperrt.} sleep {Seit {time} Uhr abwesend: Computer im Standby.} routine {Seit {time} Uhr abwesend, nach einer Routine.} other {Seit {time} Uhr abwesend.}}',

  callCounts: 'Ein Anruf zählt als Anwesenheit.',
  playbackCounts: 'Medienwiedergabe zählt als Anwesenheit.',
  isRest: 'Das zählt als Erholung.',
  awayWasRest: 'Letzte Erholung: {length} abwesend um {time} Uhr.',
  routineWasRest: 'Letzte Erholung: die Routine um {time} Uhr.',
  beganAgain: 'Unhunch lief vor {time} Uhr nicht, darum begann die Zählung neu.',

  heldAsAskedUntil: 'Pause zurückgehalten bis {end}, wie du es wolltest.',
  isOverdue: 'Sie ist überfällig.',
  goesOnCounting: 'Die Minuten zählen weiter.',
  offHours: 'Außerhalb der Arbeitszeit: keine Erinnerungen.',
  offHoursUntil: 'Außerhalb der Arbeitszeit: keine Erinnerungen bis {end}.',

  idleTrouble: {
    stuck: 'Die Leerlaufzeit dieses Systems bewegt sich nicht: Nur Sperre und Standby zählen als Abwesenheit.',
    blind: 'Die Leerlaufzeit dieses Systems übersieht deine Tasten: Nur Sperre und Standby zählen als Abwesenheit.',
    none: 'Die Leerlaufzeit lässt sich hier nicht lesen: Nur Sperre und Standby zählen als Abwesenheit.',
  },
};
