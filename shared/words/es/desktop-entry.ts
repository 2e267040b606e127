import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: 'Descansos para la postura',
  keywords: 'postura;descanso;estiramiento;ejercicio;salud;sentarse;espalda;',
};
