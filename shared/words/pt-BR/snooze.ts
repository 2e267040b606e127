import type { Catalogue } from '../words.ts';

export const snooze: Catalogue['snooze'] = {
  usedUp: '{limit, plural, =1 {O único adiamento já foi usado.} other {Os # adiamentos já foram usados.}}',
  usedUpAndNow:
    '{limit, plural, =1 {O único adiamento já foi usado: faça a pausa ou pule-a.} other {Os # adiamentos já foram usados: faça a pausa ou pule-a.}}',
};
