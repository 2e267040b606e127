import type { Catalogue } from '../words.ts';

export const refusals: Catalogue['refusals'] = {
  nothingDue: 'Não há pausa a fazer agora.',
  snoozeLimit: 'Você já usou todos os adiamentos: faça a pausa ou pule-a.',
  notPaused: 'Nada está suspenso, e você não pôs nenhuma pausa em espera.',
  locked: 'A tela está bloqueada.',
  anotherRuns: 'Outra rotina está em andamento: pare-a primeiro.',
  nothingToCorrect: 'Não há mais nada a corrigir.',
};
