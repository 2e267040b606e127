import type { Catalogue } from '../words.ts';

export const hold: Catalogue['hold'] = {
  held: '{reason, select, dnd {Descanso en espera: «No molestar» está activado.} fullscreen {Descanso en espera: una ventana ocupa toda la pantalla.} call {Descanso en espera: estás en una llamada.} user {Descanso en espera, como pediste.} other {Descanso en espera.}}',
  overdue:
    '{reason, select, dnd {Descanso atrasado, en espera: «No molestar» está activado.} fullscreen {Descanso atrasado, en espera: una ventana ocupa toda la pantalla.} call {Descanso atrasado, en espera: estás en una llamada.} user {Descanso atrasado, en espera como pediste.} other {Descanso atrasado, en espera.}}',
  breaksUntil: 'Descansos en espera (hasta {end}).',
};
