import type { Catalogue } from '../words.ts';

export const storage: Catalogue['storage'] = {
  unreadable:
    '{file, select, settings {Die Datei deiner Einstellungen ließ sich nicht lesen.} clock {Die Datei deiner Sitzzeit ließ sich nicht lesen.} routines {Die Datei deiner Routinen ließ sich nicht lesen.} other {Eine Datei ließ sich nicht lesen.}}',
  missing:
    '{file, select, settings {Die Datei deiner Einstellungen fehlte.} clock {Die Datei deiner Sitzzeit fehlte.} routines {Die Datei deiner Routinen fehlte.} other {Eine Datei fehlte.}}',
  usesBackup: 'Die letzte gute Kopie gilt.',
  usesRest: 'Alles außer {lost} gilt weiter.',
  lostRoutine: 'Routine {place, number}',
  usesDefaults: 'Die Standardwerte gelten.',
  startsFresh: 'Sie beginnt von vorn.',
  keptAs: 'Die beschädigte Datei ist aufbewahrt als {file}.',

  unsaved:
    '{file, select, settings {Deine Einstellungen lassen sich nicht speichern.} clock {Deine Sitzzeit lässt sich nicht speichern.} routines {Deine Routinen lassen sich nicht speichern.} history {Dein Verlauf lässt sich nicht speichern.} other {Eine Datei lässt sich nicht speichern.}}',
  goesOn: 'Unhunch arbeitet im Arbeitsspeicher weiter und versucht es erneut.',
  inTheWay: 'Die beschädigte Datei lässt sich nicht beiseitelegen.',
  failure:
    '{code, select, ENOSPC {Der Datenträger ist voll.} EDQUOT {Das Speicherkontingent ist aufgebraucht.} EROFS {Der Datenträger ist schreibgeschützt.} EACCES {Die Berechtigung fehlt.} EPERM {Die Berechtigung fehlt.} EISDIR {An ihrer Stelle steht ein Ordner.} EIO {Der Datenträger meldet einen Fehler.} ENOENT {Ihr Ordner existiert nicht.} ENOTDIR {Ihr Ordner ist eine Datei.} ENAMETOOLONG {Ihr Name ist zu lang.} EEXIST {An ihrer Stelle steht eine Datei.} EFBIG {Die Datei würde zu groß.} other {Das System sagt: {reason}.}}',

  dropped:
    '{count, plural, one {# Eintrag des Verlaufs ließ sich nicht speichern und ging verloren.} other {# Einträge des Verlaufs ließen sich nicht speichern und gingen verloren.}}',
  tornLine: 'Der letzte Eintrag des Verlaufs war nach einem Absturz unvollständig und wurde weggelassen.',
  badLines:
    '{count, plural, one {# Eintrag des Verlaufs ließ sich nicht lesen und wurde weggelassen.} other {# Einträge des Verlaufs ließen sich nicht lesen und wurden weggelassen.}}',
  historyAside: 'Die Verlaufsdatei ließ sich nicht lesen. Sie ist aufbewahrt als {file}; eine neue ist begonnen.',
};
