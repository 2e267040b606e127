import type { Catalogue } from '../words.ts';

export const tips: Catalogue['tips'] = {
  title: 'Unhunch – Tipps zur Linderung',
  heading: 'Tipps zur Linderung',
  lead: 'Für einen steifen oder schmerzenden oberen Rücken.',

  reliefTitle: 'Was helfen kann',
  relief: {
    breaks: { name: 'Pausen vom Sitzen', tip: 'Steh auf, bevor es wehtut. Ein paar Schritte zum Fenster sind schon eine Pause.' },
    warmth: {
      name: 'Wärme oder Kälte',
      tip: 'Wärme lockert, Kälte beruhigt. Ein Tuch dazwischen, höchstens 20 Minuten, nie auf tauber oder verletzter Haut.',
    },
    massage: {
      name: 'Sanfte Massage',
      tip: 'Mit der Hand oder mit einem weichen Ball zwischen Rücken und Wand. Nur so fest, wie es guttut.',
    },
    breathing: { name: 'Tief atmen', tip: 'Lass mit jedem langsamen Ausatmen die Schultern ein wenig sinken.' },
    position: { name: 'Eine bequeme Haltung', tip: 'Such eine, die entlastet, und ruh dich darin aus. Dann beweg dich wieder.' },
    sleep: { name: 'Guter Schlaf', tip: 'Auf dem Rücken oder der Seite, mit einem Kissen, das den Nacken gerade hält.' },
    listening: { name: 'Auf den Körper hören', tip: 'Mach an schlechten Tagen weniger. Lass weg, was wehtut.' },
    medicines: {
      name: 'Schmerzmittel',
      tip: 'Frag in der Apotheke oder Arztpraxis, was für dich geeignet ist. Unhunch empfiehlt keine.',
    },
  },

  breathTitle: 'Eine Minute langsam atmen',
  breathStart: 'Mitatmen',
  breathStop: 'Stopp',
  breathHint: '{in, plural, one {# Sekunde ein} other {# Sekunden ein}}, {out, plural, other {# aus}}',

  movesTitle: 'Die Übungen',
  movesLead: 'Erst aufwärmen, dann dehnen.',

  causesTitle: 'Woher es kommt',
  causes: [
    'Krumm sitzen oder lange ohne Stütze',
    'Stress und immer gleiche Bewegungen',
    'Zu wenig Bewegung',
    'Heben oder eine ruckartige Bewegung',
    'Eine schwere Tasche, ein tief gehaltenes Handy',
    'Manchmal eine Erkrankung dahinter, etwa Arthrose oder ein Bandscheibenvorfall',
  ],

  helpTitle: 'Wann ärztlich abklären',
};
