import type { Catalogue } from '../words.ts';

export const hold: Catalogue['hold'] = {
  held: '{reason, select, dnd {Pausa em espera: o Não perturbe está ativado.} fullscreen {Pausa em espera: uma janela ocupa a tela inteira.} call {Pausa em espera: você está em uma chamada.} user {Pausa em espera, como você pediu.} other {Pausa em espera.}}',
  overdue:
    '{reason, select, dnd {Pausa atrasada, ainda em espera: o Não perturbe está ativado.} fullscreen {Pausa atrasada, ainda em espera: uma janela ocupa a tela inteira.} call {Pausa atrasada, ainda em espera: você está em uma chamada.} user {Pausa atrasada, em espera como você pediu.} other {Pausa atrasada, ainda em espera.}}',
  breaksUntil: 'As pausas ficam em espera até {end}.',
};
