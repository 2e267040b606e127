import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: 'Actualizaciones',
  byStore: '{store} mantiene Unhunch al día.',
  byPackage: 'Unhunch se instaló como paquete. Una versión más nueva llega por la misma vía.',
  byHand: 'Esta copia no se actualiza sola. Para actualizarla, pon una más nueva en su lugar.',

  off: 'Unhunch no busca actualizaciones. Puedes cambiarlo en los ajustes.',
  looking: 'Buscando una versión más nueva.',
  downloading: 'Se está descargando una versión más nueva.',
  none: 'Unhunch busca actualizaciones una vez al día.',
  newest: 'Esta es la versión más nueva.',
  failed: 'La última búsqueda de actualizaciones falló. Unhunch volverá a buscar mañana.',
  ready: 'Unhunch {version} está listo. Se instalará cuando salgas.',
  lookNow: 'Buscar ahora',
};
