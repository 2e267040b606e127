import type { Catalogue } from '../words.ts';

export const general: Catalogue['general'] = {
  cancel: 'Cancelar',
};
