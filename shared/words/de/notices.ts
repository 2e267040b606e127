import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: 'Dieser Desktop hat keinen Infobereich: Starte Unhunch ein zweites Mal, um dieses Fenster zu öffnen.',
  noNotifications: 'Dieser Desktop zeigt keine Mitteilungen: Eine fällige Pause meldet stattdessen eine kleine Karte.',
  notificationFailed: 'Die letzte Erinnerung konnte nicht angezeigt werden.',
};
