import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: '{length} en la silla.',
  sat: '{length} en la silla.',
  due: 'Toca descanso: {length} en la silla.',
  dueWhileAway: 'Toca descanso tras {length} en la silla.',
  snoozed: 'Pospuesto (hasta las {end}).',
  snoozedOf: 'Pospuesto hasta las {end} ({used, number} de {limit, number}).',
  routine: 'Hay una rutina en marcha.',
  paused: 'Recordatorios en pausa (hasta {end}).',
  away: '{source, select, idle {Fuera desde las {time}: sin actividad.} lock {Fuera desde las {time}: pantalla bloqueada.} sleep {Fuera desde las {time}: equipo suspendido.} routine {Fuera desde las {time}, después de una rutina.} other {Fuera (desde las {time}).}}',

  callCounts: 'Una llamada cuenta como estar aquí.',
  playbackCounts: 'La reproducción cuenta como estar aquí.',
  isRest: 'Eso es un descanso.',
  awayWasRest: '{length} fuera, a las {time}: eso fue un descanso.',
  routineWasRest: 'La rutina de las {time} fue un descanso.',
  beganAgain: 'Unhunch no funcionaba antes de las {time}, así que la cuenta empezó de nuevo.',

  heldAsAskedUntil: 'Descanso en espera hasta {end}, como pediste.',
  isOverdue: 'Está atrasado.',
  goesOnCounting: 'Los minutos siguen contando.',
  offHours: 'Fuera del horario de trabajo: sin recordatorios.',
  offHoursUntil: 'Fuera del horario de trabajo: sin recordatorios (hasta {end}).',

  idleTrouble: {
    stuck: 'El tiempo de inactividad de este sistema no avanza: solo bloqueo y suspensión cuentan como ausencia.',
    blind: 'El tiempo de inactividad de este sistema no ve tus teclas: solo bloqueo y suspensión cuentan como ausencia.',
    none: 'Aquí no se puede leer el tiempo de inactividad: solo bloqueo y suspensión cuentan como ausencia.',
  },
};
