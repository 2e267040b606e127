import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: 'Mises à jour',
  byStore: '{store} tient Unhunch à jour.',
  byPackage: 'Unhunch a été installé en tant que paquet. Une version plus récente arrive par la même voie.',
  byHand: 'Cette copie ne se met pas à jour elle-même. Pour la mettre à jour, mettez-en une plus récente à sa place.',

  off: 'Unhunch ne cherche pas de mises à jour. Vous pouvez changer cela dans les réglages.',
  looking: 'Recherche d’une version plus récente.',
  downloading: 'Une version plus récente est en cours de téléchargement.',
  none: 'Unhunch cherche des mises à jour une fois par jour.',
  newest: 'C’est la version la plus récente.',
  failed: 'La dernière recherche de mises à jour a échoué. Unhunch cherchera de nouveau demain.',
  ready: 'Unhunch {version} est prêt. Il sera installé quand vous quitterez.',
  lookNow: 'Chercher maintenant',
};
