import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: 'Pausas para a postura',
  keywords: 'postura;pausa;alongamento;exercício;saúde;sentar;costas;',
};
