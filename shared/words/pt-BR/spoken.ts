import type { Catalogue } from '../words.ts';

export const spoken: Catalogue['spoken'] = {
  cues: {
    tiltOver:
      '{way, select, left {À esquerda} right {À direita} other {Incline}}{breath, select, in { e inspire} out { e solte o ar} other {}}',
    comeUp: 'Volte{breath, select, in { e inspire} out { e solte o ar} other {}}',
    cow: 'Arqueie{breath, select, in { e inspire} out { e solte o ar} other {}}',
    cat: 'Arredonde{breath, select, in { e inspire} out { e solte o ar} other {}}',
    toMiddle: 'Ao centro{breath, select, in { e inspire} out { e solte o ar} other {}}',
    turn: '{way, select, left {Vire à esquerda} right {Vire à direita} other {Vire}}{breath, select, in { e inspire} out { e solte o ar} other {}}',
    slideUp:
      '{way, select, left {Suba o esquerdo} right {Suba o direito} other {Suba}}{breath, select, in { e inspire} out { e solte o ar} other {}}',
    slideDown: 'Desça{breath, select, in { e inspire} out { e solte o ar} other {}}',
    release: 'Relaxe{breath, select, in { e inspire} out { e solte o ar} other {}}',
  },
  sentence: '{text}.',
  next: 'A seguir: {move}.',
  how: {
    shoulderRolls: 'Coluna ereta, braços soltos.',
    armCircles: 'Braços abertos.',
    neckTilts: 'Ombros baixos.',
    catCow: 'Em quatro apoios, mãos sob os ombros.',
    seatedTwist: 'No chão, pernas cruzadas, coluna ereta.',
    wallAngels: 'Costas e cabeça na parede, pés à frente.',
    childsPose: 'Nos calcanhares, incline-se à frente.',
    bladeSqueeze: 'Dobre os cotovelos.',
  },
  seconds: '{seconds, plural, one {# segundo} many {# segundos} other {# segundos}}',
  lastOne: 'A última',
  rest: 'Descanse.',
  restFor: '{seconds, plural, one {Descanse # segundo.} many {Descanse # segundos.} other {Descanse # segundos.}}',
  done: 'Pronto. Respire mais uma vez com calma.',
  ended: 'A rotina terminou.',
  read: {
    cue: '{way, select, left {{cue}, lado esquerdo} right {{cue}, lado direito} other {{cue}}}',
    cueAndRep:
      '{way, select, left {{cue}, lado esquerdo, {rep, number}} right {{cue}, lado direito, {rep, number}} other {{cue}, {rep, number}}}',
  },
};
