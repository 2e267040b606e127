import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: 'Updates',
  byStore: '{store} hält Unhunch auf dem neuesten Stand.',
  byPackage: 'Unhunch wurde als Paket installiert. Eine neuere Version kommt auf demselben Weg.',
  byHand: 'Diese Kopie aktualisiert sich nicht selbst. Zum Aktualisieren leg eine neuere an ihre Stelle.',

  off: 'Unhunch sucht nicht nach Updates. In den Einstellungen kannst du das ändern.',
  looking: 'Unhunch sucht nach einer neueren Version.',
  downloading: 'Eine neuere Version wird geladen.',
  none: 'Unhunch sucht einmal am Tag nach Updates.',
  newest: 'Das ist die neueste Version.',
  failed: 'Die letzte Suche nach Updates ist gescheitert. Unhunch sucht morgen wieder.',
  ready: 'Unhunch {version} ist bereit und wird installiert, wenn du Unhunch beendest.',
  lookNow: 'Jetzt suchen',
};
