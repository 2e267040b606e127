import type { Catalogue } from '../words.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Willkommen bei Unhunch',
  skip: 'Überspringen',
  back: 'Zurück',
  next: 'Weiter',
  done: 'Fertig',
  step: 'Schritt {step, number} von {steps, number}',

  hello: 'Willkommen bei Unhunch',
  helloLead: 'Es zählt, wie lange du wirklich sitzt. Ist eine Pause fällig, führt es dich durch ein paar ruhige Übungen.',

  place: 'Achte auf dieses Symbol',
  places: {
    menuBar: 'Am rechten Ende der Menüleiste, oben auf dem Bildschirm.',
    taskbar:
      'In der Ecke der Taskleiste, neben der Uhr. Vielleicht versteckt Windows es hinter dem kleinen Pfeil: Zieh es von dort auf die Taskleiste, dann bleibt es in Sicht.',
    topBar: 'Am rechten Ende der oberen Leiste, neben Ton und Netzwerk.',
    topPanel: 'In der Leiste oben rechts auf dem Bildschirm, neben der Uhr.',
    bottomPanel: 'In der Leiste unten rechts auf dem Bildschirm, neben der Uhr.',
    plasma: 'Unten rechts auf dem Bildschirm, neben der Uhr, vielleicht hinter dem kleinen Pfeil dort.',
    panel: 'In der Leiste deines Desktops, meist neben der Uhr.',
    gnome: 'GNOME zeigt solche Symbole nur mit einer Erweiterung.',
    none: 'Dieser Desktop zeigt keine solchen Symbole.',
  },
  placeRing: 'Sein Ring füllt sich, während du sitzt. Ist er voll, ist eine Pause fällig.',
  noPlace: 'Hier gibt es keinen Infobereich',
  startAgain: 'Starte Unhunch noch einmal, um sein Fenster zu öffnen. Es zählt weiter, wenn das Fenster zu ist.',

  limit: 'Wie lange darfst du sitzen?',
  limitLead: 'Danach ist eine Pause fällig. Warst du {rest} weg, beginnt die Zählung neu.',

  sound: 'Hör, wie es dich führt',
  soundLead: 'Töne geben das Tempo vor, eine Stimme sagt, was zu tun ist. Mach ruhig die Augen zu.',
  soundOff: 'Ohne Ton folgst du der Figur und den Worten darunter.',

  roll: 'Probier ein Schulterkreisen',
  rollStart: 'Mitkreisen',
  rollAgain: 'Noch einmal',
  rolled: 'Gut gemacht',
  rolledLead: 'So läuft eine Pause. Du machst mit, und sie endet von selbst.',

  login: 'Beim Anmelden starten?',
  loginLead: 'Dann zählt Unhunch ab der ersten Minute. In den Einstellungen kannst du das jederzeit ändern.',
  loginIsOn: 'Unhunch startet, wenn du dich anmeldest. In den Einstellungen kannst du das jederzeit ändern.',
  notNow: 'Jetzt nicht',

  updates: 'Unhunch aktuell halten?',
  updatesLead:
    'Einmal am Tag würde Unhunch GitHub nach seiner neuesten Version fragen und sie installieren, wenn du es beendest. Nichts über dich wird gesendet.',
  updatesAreOn: 'Unhunch sucht einmal am Tag nach Updates. In den Einstellungen kannst du das jederzeit ändern.',

  end: 'Alles bereit',
  firstBreakIn: 'Deine erste Pause ist in {left} fällig, um {time} Uhr.',
  firstBreakAfter: 'Deine erste Pause ist nach {length} Sitzen fällig.',
  inTray: 'Bis dahin wartet Unhunch im Infobereich.',
  outOfSight: 'Bis dahin zählt Unhunch unbemerkt.',
};
