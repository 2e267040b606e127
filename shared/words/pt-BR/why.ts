import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: '{length} na cadeira.',
  sat: '{length} na cadeira.',
  due: 'Há uma pausa a fazer: {length} na cadeira.',
  dueWhileAway: 'Há uma pausa a fazer após {length} na cadeira.',
  snoozed: 'Pausa adiada até {end}.',
  snoozedOf: 'Pausa adiada até {end} ({used, number} de {limit, number}).',
  routine: 'Uma rotina está em andamento.',
  paused: 'Lembretes suspensos até {end}.',
  away: '{source, select, idle {Ausente desde {time}: sem atividade.} lock {Ausente desde {time}: tela bloqueada.} sleep {Ausente desde {time}: computador em repouso.} routine {Ausente desde {time}, após uma rotina.} other {Ausente desde {time}.}}',

  callCounts: 'Uma chamada conta como presença.',
  playbackCounts: 'Mídia tocando conta como presença.',
  isRest: 'Isso é um descanso.',
  awayWasRest: 'A ausência de {length} às {time} foi um descanso.',
  routineWasRest: 'A rotina das {time} foi um descanso.',
  beganAgain: 'O Unhunch não estava aberto antes das {time}, então a contagem recomeçou.',

  heldAsAskedUntil: 'Pausa em espera até {end}, como você pediu.',
  isOverdue: 'Ela está atrasada.',
  goesOnCounting: 'Os minutos continuam contando.',
  offHours: 'Fora do horário de trabalho: sem lembretes.',
  offHoursUntil: 'Fora do horário de trabalho: sem lembretes até {end}.',

  idleTrouble: {
    stuck: 'O tempo ocioso deste sistema não se move: só o bloqueio e o repouso contam como ausência.',
    blind: 'O tempo ocioso deste sistema não percebe suas teclas: só o bloqueio e o repouso contam como ausência.',
    none: 'Não é possível ler o tempo ocioso aqui: só o bloqueio e o repouso contam como ausência.',
  },
};
