import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: '{from} a {to} · {what} {end}',
  ended: '{from} a {to} · {what}',
  goingOn: 'Desde {from} · {what}',
  under: 'menos de {length}',

  what: {
    sitting:
      '{source, select, call {Tempo sentado: {length}, sem atividade, mas em uma chamada.} media {Tempo sentado: {length}, sem atividade, mas com mídia tocando.} other {Tempo sentado: {length}.}}',
    away: '{source, select, idle {Ausência: {length}, sem atividade.} lock {Ausência: {length}, tela bloqueada.} sleep {Ausência: {length}, computador em repouso.} user {Ausência: {length}, como você informou.} routine {Ausência: {length}, após uma rotina.} other {Ausência: {length}.}}',
    routine: 'Rotina: {length}.',
    paused:
      '{source, select, call {Lembretes suspensos: {length}, sem atividade, mas em uma chamada.} media {Lembretes suspensos: {length}, sem atividade, mas com mídia tocando.} other {Lembretes suspensos: {length}.}}',
    unobserved: 'Não medido: {length}, o Unhunch não estava aberto ou ficou parado.',
  },

  moment: '{time} · {what}',
  reminder: {
    announced: 'Pausa anunciada após {length} na cadeira.',
    held: '{reason, select, dnd {Pausa posta em espera: o Não perturbe estava ativado.} fullscreen {Pausa posta em espera: uma janela ocupava a tela inteira.} call {Pausa posta em espera: você estava em uma chamada.} user {Pausa posta em espera, como você pediu.} other {Pausa posta em espera.}}',
    snoozed: 'Pausa adiada.',
    skipped: 'Pausa pulada.',
    missed: 'Pausa perdida: ficou sem resposta.',
  },
  routine: {
    completed: 'Rotina concluída.',
    stopped: 'Rotina interrompida antes do fim.',
    hurt: 'Rotina interrompida: estava doendo.',
    snoozed: 'Rotina interrompida, pausa adiada.',
    skipped: 'Rotina interrompida, pausa pulada.',
    locked: 'Rotina interrompida: a tela foi bloqueada.',
    slept: 'Rotina interrompida: o computador entrou em repouso.',
    'left paused': 'Rotina interrompida: ficou pausada por muito tempo.',
    'window lost': 'Rotina interrompida: a janela dela se perdeu.',
    crashed: 'Rotina interrompida: o Unhunch parou.',
  },
  countsAsRest: 'Conta como descanso.',

  end: {
    ranAgain: 'Terminou quando o Unhunch voltou a funcionar.',
    routineBegan: 'Terminou com o início de uma rotina.',
    stoppedCounting: 'Terminou quando o Unhunch parou de contar.',
    cameBack: 'Terminou com a sua volta.',
    paused: 'Terminou quando você suspendeu os lembretes.',
    pauseOver: 'Terminou com o fim da suspensão.',
    beforeCall: 'Terminou na última atividade antes de uma chamada.',
    beforeMedia: 'Terminou na última atividade antes de tocar mídia.',
    newInput: 'Terminou com nova atividade.',
    left: '{source, select, idle {Terminou no seu último sinal de presença.} lock {Terminou na última atividade antes do bloqueio da tela.} sleep {Terminou quando o computador entrou em repouso.} user {Terminou quando você começou a descansar, como informou.} routine {Terminou com o fim de uma rotina.} other {Terminou com a sua saída.}}',
  },
};
