import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: 'De {from} a {to} · {what} {end}',
  ended: 'De {from} a {to} · {what}',
  goingOn: 'Desde las {from} · {what}',
  under: 'menos de {length}',

  what: {
    sitting:
      '{source, select, call {{length} en la silla: sin actividad, pero en una llamada.} media {{length} en la silla: sin actividad, pero con reproducción multimedia.} other {{length} en la silla.}}',
    away: '{source, select, idle {{length} fuera: sin actividad.} lock {{length} fuera: pantalla bloqueada.} sleep {{length} fuera: equipo suspendido.} user {{length} fuera, como dijiste.} routine {{length} fuera, después de una rutina.} other {{length} fuera.}}',
    routine: '{length} de rutina.',
    paused:
      '{source, select, call {{length} en pausa: sin actividad, pero en una llamada.} media {{length} en pausa: sin actividad, pero con reproducción multimedia.} other {{length} en pausa.}}',
    unobserved: '{length} sin medir: Unhunch no funcionaba o estaba parado.',
  },

  moment: '{time} · {what}',
  reminder: {
    announced: 'Descanso anunciado tras {length} en la silla.',
    held: '{reason, select, dnd {Descanso en espera: «No molestar» estaba activado.} fullscreen {Descanso en espera: una ventana ocupaba toda la pantalla.} call {Descanso en espera: estabas en una llamada.} user {Descanso en espera, como pediste.} other {Descanso en espera.}}',
    snoozed: 'Descanso pospuesto.',
    skipped: 'Descanso omitido.',
    missed: 'Descanso perdido: quedó sin respuesta.',
  },
  routine: {
    completed: 'Rutina completada.',
    stopped: 'Rutina detenida antes del final.',
    hurt: 'Rutina detenida: dolía.',
    snoozed: 'Rutina detenida y pospuesta.',
    skipped: 'Rutina detenida y omitida.',
    locked: 'Rutina detenida: se bloqueó la pantalla.',
    slept: 'Rutina detenida: el equipo se suspendió.',
    'left paused': 'Rutina detenida: se había quedado en pausa.',
    'window lost': 'Rutina detenida: su ventana desapareció.',
    crashed: 'Rutina detenida: Unhunch se cerró.',
  },
  countsAsRest: 'Cuenta como descanso.',

  end: {
    ranAgain: 'Terminó cuando Unhunch volvió a funcionar.',
    routineBegan: 'Terminó cuando empezó una rutina.',
    stoppedCounting: 'Terminó cuando Unhunch dejó de contar.',
    cameBack: 'Terminó cuando volviste.',
    paused: 'Terminó cuando pausaste los recordatorios.',
    pauseOver: 'Terminó cuando acabó la pausa.',
    beforeCall: 'Terminó con la última actividad antes de una llamada.',
    beforeMedia: 'Terminó con la última actividad antes de una reproducción.',
    newInput: 'Terminó con nueva actividad.',
    left: '{source, select, idle {Terminó con tu última señal de actividad.} lock {Terminó con la última actividad antes de bloquearse la pantalla.} sleep {Terminó cuando el equipo se suspendió.} user {Terminó cuando empezaste a descansar, como dijiste.} routine {Terminó cuando acabó una rutina.} other {Terminó cuando te fuiste.}}',
  },
};
