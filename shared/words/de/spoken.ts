import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver:
      '{way, select, left {Kopf nach links} right {Kopf nach rechts} other {Kopf neigen}}{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    comeUp: 'Kopf heben{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    cow: 'Brust heben{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    cat: 'Rücken runden{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    toMiddle: 'Zur Mitte{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    turn: '{way, select, left {Nach links drehen} right {Nach rechts drehen} other {Drehen}}{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    slideUp:
      '{way, select, left {Links nach oben} right {Rechts nach oben} other {Nach oben}}{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    slideDown: 'Nach unten{breath, select, in {, einatmen} out {, ausatmen} other {}}',
    release: 'Lösen{breath, select, in {, einatmen} out {, ausatmen} other {}}',
  },
  sentence: '{text}.',
  next: 'Weiter: {move}.',
  how: {
    shoulderRolls: 'Aufrecht, Arme locker.',
    armCircles: 'Arme gerade zur Seite.',
    neckTilts: 'Schultern bleiben ruhig.',
    catCow: 'Vierfüßlerstand, Hände unter die Schultern.',
    seatedTwist: 'Auf den Boden, aufrecht in den Schneidersitz.',
    wallAngels: 'Zur Wand. Fersen davor, Rücken und Kopf anlehnen.',
    childsPose: 'Auf den Boden, Fersensitz, nach vorn sinken.',
    bladeSqueeze: 'Arme beugen.',
  },
  seconds: '{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  lastOne: 'Noch eins',
  rest: 'Ausruhen.',
  restFor: '{seconds, plural, one {Ausruhen, # Sekunde.} other {Ausruhen, # Sekunden.}}',
  done: 'Geschafft. Atme noch einmal ruhig durch.',
  ended: 'Das war das Ende der Routine.',
  read: {
    cue: '{way, select, left {{cue}, linke Seite} right {{cue}, rechte Seite} other {{cue}}}',
    cueAndRep:
      '{way, select, left {{cue}, linke Seite, {rep, number}} right {{cue}, rechte Seite, {rep, number}} other {{cue}, {rep, number}}}',
  },
};
