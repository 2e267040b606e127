import type { Catalogue } from '../words.ts';

export const why: Catalogue['why'] = {
  sitting: '{length} en position assise.',
  sat: '{length} de temps assis.',
  due: 'Une pause est à prendre : {length} en position assise.',
  dueWhileAway: 'Une pause est à prendre après {length} en position assise.',
  snoozed: 'Pause reportée à {end}.',
  snoozedOf: 'Pause reportée à {end} ({used, number} sur {limit, number}).',
  routine: 'Une routine est en cours.',
  paused: 'Rappels suspendus jusqu’à {end}.',
  away: '{source, select, idle {Absence depuis {time} : aucune activité.} lock {Absence depuis {time} : écran verrouillé.} sleep {Absence depuis {time} : ordinateur en veille.} routine {Absence depuis {time}, après une routine.} other {Absence depuis {time}.}}',

  callCounts: 'Un appel compte comme une présence.',
  playbackCounts: 'Une lecture en cours compte comme une présence.',
  isRest: 'C’est un repos.',
  awayWasRest: 'L’absence de {length} à {time} était un repos.',
  routineWasRest: 'La routine de {time} était un repos.',
  beganAgain: 'Unhunch ne fonctionnait pas avant {time} ; le compte est donc reparti de zéro.',

  heldAsAskedUntil: 'Pause en attente jusqu’à {end}, comme vous l’avez demandé.',
  isOverdue: 'Elle est en retard.',
  goesOnCounting: 'Les minutes continuent de compter.',
  offHours: 'Hors des heures de travail : pas de rappels.',
  offHoursUntil: 'Hors des heures de travail : pas de rappels jusqu’à {end}.',

  idleTrouble: {
    stuck: 'La durée d’inactivité de ce système ne bouge pas : seuls le verrouillage et la veille comptent comme une absence.',
    blind: 'La durée d’inactivité de ce système ignore vos touches : seuls le verrouillage et la veille comptent comme une absence.',
    none: 'La durée d’inactivité est illisible ici : seuls le verrouillage et la veille comptent comme une absence.',
  },
};
