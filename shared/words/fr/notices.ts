import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: 'Ce bureau n’affiche aucune icône dans la zone de notification : lancez Unhunch une seconde fois pour ouvrir cette fenêtre.',
  noNotifications: 'Ce bureau n’affiche pas de notifications : une petite carte annonce les pauses à leur place.',
  notificationFailed: 'Le dernier rappel n’a pas pu être affiché.',
};
