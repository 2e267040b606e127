import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: 'Aucune pause à prendre pour le moment.',
  snoozeLimit: 'Vous avez utilisé tous vos reports : prenez la pause ou ignorez-la.',
  notPaused: 'Rien n’est suspendu, et vous n’avez mis aucune pause en attente.',
  locked: 'L’écran est verrouillé.',
  anotherRuns: 'Une autre routine est en cours : arrêtez-la d’abord.',
  nothingToCorrect: 'Il n’y a plus rien à corriger.',
};
