import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: 'Lancer à l’ouverture de session',
  hint: 'Unhunch est dans la zone de notification dès l’ouverture de votre session.',
  needsApproval: 'Pas encore : autorisez Unhunch parmi les éléments d’ouverture, dans les réglages de votre système.',
  cannotBeTold: 'Ce système ne dit pas à Unhunch si c’est le cas. Vous pouvez tout de même l’activer ou le désactiver.',
  switchOn: 'Activer',
  switchOff: 'Désactiver',
  failed: 'Le lancement à l’ouverture de session n’a pas pu être modifié.',
  notTaken: 'Le système n’a pas pris la modification en compte.',
  notAllowed: 'Le système ne l’a pas autorisé. Ses propres réglages indiquent quelles apps peuvent fonctionner en arrière-plan.',
  request: 'Unhunch compte le temps que vous passez en position assise dès l’ouverture de votre session.',
};
