import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: 'Über Unhunch',
  heading: 'Unhunch',
  lead: 'Pausen für deine Haltung, aus dem Infobereich.',
  version: 'Version {version}',
  testVersion: 'Version {version}, ein Testbuild',

  views: { help: 'Hilfe', privacy: 'Datenschutz', licences: 'Lizenzen' },

  keysTitle: 'Tasten',
  keysOf: { everywhere: 'In jedem Fenster', status: 'Statusfenster', routine: 'Routinefenster', routines: 'Eine eigene Routine' },
  keys: {
    everywhere: [
      ['Tab', 'Zum nächsten Bedienelement, mit Umschalt zum vorigen'],
      ['Leertaste', 'Drücken, umschalten'],
      ['Pfeile', 'In einem Regler, einem Menü oder einer Uhrzeit'],
      ['Esc', 'Schließen, was offen ist, dann das Fenster'],
    ],
    status: [['← →', 'Im Tag: von Abschnitt zu Abschnitt']],
    routines: [
      ['Leertaste', 'Am Griff einer Übung: aufnehmen, ablegen'],
      ['↑ ↓', 'Die aufgenommene Übung tragen'],
    ],
  },
  shortcuts: 'Von überall',

  privacy: {
    leaves: 'Nichts verlässt diesen Computer. Unhunch benutzt nie das Netzwerk.',
    leavesButUpdates:
      'Nichts über dich verlässt diesen Computer. Wenn du es erlaubst, sucht Unhunch auf GitHub nach Updates, und das ist die einzige Verbindung, die es je aufbaut.',
    kept: 'Es bewahrt deine Einstellungen, deine Routinen und den Verlauf deiner Tage in einem Ordner auf, den nur du lesen kannst.',
    delete: 'Um alles zu löschen, beende Unhunch und lösche diesen Ordner.',
  },
  openFolder: 'Datenordner öffnen',

  reportTitle: 'Stimmt etwas nicht?',
  reportLead:
    'Kopiere einen Bericht und füge ihn ein, wo du davon erzählst. Er enthält keine Namen, keine Pfade, nichts Getipptes und nichts aus deinen Tagen.',
  copyReport: 'Bericht kopieren',
  copied: 'Kopiert.',
  showReport: 'Ansehen, was darin steht',

  licence: 'Unhunch ist freie Software unter der MIT-Lizenz. Es baut auf der Arbeit anderer auf:',
  noLicences: 'Diese Kopie von Unhunch wurde nicht paketiert und hat keine Liste davon.',
  browserLicences: 'Lizenzen von Chromium',
  noText: 'Diese Lizenz kam ohne Text: {licence}.',

  noAnswer: 'Unhunch hat nicht geantwortet. Bitte versuch es noch einmal.',
  notOpened: 'Es ließ sich nicht öffnen: {reason}.',
};
