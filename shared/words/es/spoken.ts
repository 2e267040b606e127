import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver:
      '{way, select, left {A la izquierda} right {A la derecha} other {Inclina}}{breath, select, in { e inhala} out { y exhala} other {}}',
    comeUp: 'Sube la cabeza{breath, select, in { e inhala} out { y exhala} other {}}',
    cow: 'Abre el pecho{breath, select, in { e inhala} out { y exhala} other {}}',
    cat: 'Redondea{breath, select, in { e inhala} out { y exhala} other {}}',
    toMiddle: 'Al centro{breath, select, in { e inhala} out { y exhala} other {}}',
    turn: '{way, select, left {Gira a la izquierda} right {Gira a la derecha} other {Gira}}{breath, select, in { e inhala} out { y exhala} other {}}',
    slideUp:
      '{way, select, left {Sube el izquierdo} right {Sube el derecho} other {Sube}}{breath, select, in { e inhala} out { y exhala} other {}}',
    slideDown: 'Baja{breath, select, in { e inhala} out { y exhala} other {}}',
    release: 'Suelta{breath, select, in { e inhala} out { y exhala} other {}}',
  },
  sentence: '{text}.',
  next: 'Siguiente: {move}.',
  how: {
    shoulderRolls: 'Espalda erguida, brazos sueltos.',
    armCircles: 'Brazos en cruz.',
    neckTilts: 'Hombros quietos.',
    catCow: 'A cuatro patas, manos bajo los hombros.',
    seatedTwist: 'Baja al suelo. Piernas cruzadas, espalda erguida.',
    wallAngels: 'Talones algo fuera, espalda y cabeza en ella.',
    childsPose: 'Al suelo, sobre los talones, y dóblate adelante.',
    bladeSqueeze: 'Dobla los codos.',
  },
  seconds: '{seconds, plural, one {# segundo} many {# segundos} other {# segundos}}',
  lastOne: 'La última',
  rest: 'Descansa.',
  restFor: '{seconds, plural, one {Descansa, # segundo.} many {Descansa, # segundos.} other {Descansa, # segundos.}}',
  done: 'Listo. Respira una vez más, con calma.',
  ended: 'Aquí termina la rutina.',
  read: {
    cue: '{way, select, left {{cue}, lado izquierdo} right {{cue}, lado derecho} other {{cue}}}',
    cueAndRep:
      '{way, select, left {{cue}, lado izquierdo, {rep, number}} right {{cue}, lado derecho, {rep, number}} other {{cue}, {rep, number}}}',
  },
};
