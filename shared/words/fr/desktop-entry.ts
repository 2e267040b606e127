import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: 'Pauses pour la posture',
  keywords: 'posture;pause;étirement;exercice;santé;assis;dos;',
};
