import type { Catalogue } from '../words.ts';

export const hold: Catalogue['hold'] = {
  held: '{reason, select, dnd {Pause en attente : Ne pas déranger est activé.} fullscreen {Pause en attente : une fenêtre occupe tout l’écran.} call {Pause en attente : vous êtes en appel.} user {Pause en attente, comme vous l’avez demandé.} other {Pause en attente.}}',
  overdue:
    '{reason, select, dnd {Pause en retard, toujours en attente : Ne pas déranger est activé.} fullscreen {Pause en retard, toujours en attente : une fenêtre occupe tout l’écran.} call {Pause en retard, toujours en attente : vous êtes en appel.} user {Pause en retard, en attente comme vous l’avez demandé.} other {Pause en retard, toujours en attente.}}',
  breaksUntil: 'Les pauses attendront jusqu’à {end}.',
};
