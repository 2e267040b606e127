import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver:
      '{way, select, left {Inclinez à gauche} right {Inclinez à droite} other {Inclinez}}{breath, select, in { et inspirez} out { et soufflez} other {}}',
    comeUp: 'Redressez{breath, select, in { et inspirez} out { et soufflez} other {}}',
    cow: 'Creusez{breath, select, in { et inspirez} out { et soufflez} other {}}',
    cat: 'Arrondissez{breath, select, in { et inspirez} out { et soufflez} other {}}',
    toMiddle: 'Au centre{breath, select, in { et inspirez} out { et soufflez} other {}}',
    turn: '{way, select, left {Tournez à gauche} right {Tournez à droite} other {Tournez}}{breath, select, in { et inspirez} out { et soufflez} other {}}',
    slideUp:
      '{way, select, left {Montez à gauche} right {Montez à droite} other {Montez}}{breath, select, in { et inspirez} out { et soufflez} other {}}',
    slideDown: 'Descendez{breath, select, in { et inspirez} out { et soufflez} other {}}',
    release: 'Relâchez{breath, select, in { et inspirez} out { et soufflez} other {}}',
  },
  sentence: '{text}.',
  next: 'Ensuite : {move}.',
  how: {
    shoulderRolls: 'Grandissez-vous, bras relâchés.',
    armCircles: 'Bras tendus sur les côtés.',
    neckTilts: 'Épaules immobiles.',
    catCow: 'À quatre pattes, mains sous les épaules.',
    seatedTwist: 'Au sol, en tailleur, le dos bien droit.',
    wallAngels: 'Dos et tête contre le mur, talons un peu avancés.',
    childsPose: 'Sur les talons, penchez-vous en avant.',
    bladeSqueeze: 'Pliez les coudes.',
  },
  seconds: '{seconds, plural, one {# seconde} many {# secondes} other {# secondes}}',
  lastOne: 'La dernière',
  rest: 'Repos.',
  restFor: '{seconds, plural, one {Repos, # seconde.} many {Repos, # secondes.} other {Repos, # secondes.}}',
  done: 'C’est fini. Encore une respiration tranquille.',
  ended: 'La routine est terminée.',
  read: {
    cue: '{way, select, left {{cue}, côté gauche} right {{cue}, côté droit} other {{cue}}}',
    cueAndRep:
      '{way, select, left {{cue}, côté gauche, {rep, number}} right {{cue}, côté droit, {rep, number}} other {{cue}, {rep, number}}}',
  },
};
