import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: 'No toca ningún descanso.',
  snoozeLimit: 'Ya no se puede posponer más: haz el descanso u omítelo.',
  notPaused: 'No hay ninguna pausa que terminar ni descansos que tengas en espera.',
  locked: 'La pantalla está bloqueada.',
  anotherRuns: 'Hay otra rutina en marcha: detenla primero.',
  nothingToCorrect: 'Ya no queda nada que corregir.',
};
