import type { Catalogue } from '../words.ts';

export const timeline: Catalogue['timeline'] = {
  over: 'De {from} à {to} · {what} {end}',
  ended: 'De {from} à {to} · {what}',
  goingOn: 'Depuis {from} · {what}',
  under: 'moins de {length}',

  what: {
    sitting:
      '{source, select, call {Temps assis : {length}, sans activité mais en appel.} media {Temps assis : {length}, sans activité mais pendant une lecture.} other {Temps assis : {length}.}}',
    away: '{source, select, idle {Absence : {length}, aucune activité.} lock {Absence : {length}, écran verrouillé.} sleep {Absence : {length}, ordinateur en veille.} user {Absence : {length}, indiquée par vous.} routine {Absence : {length}, après une routine.} other {Absence : {length}.}}',
    routine: 'Routine : {length}.',
    paused:
      '{source, select, call {Rappels suspendus : {length}, sans activité mais en appel.} media {Rappels suspendus : {length}, sans activité mais pendant une lecture.} other {Rappels suspendus : {length}.}}',
    unobserved: 'Non mesuré : {length}, Unhunch ne fonctionnait pas ou était figé.',
  },

  moment: '{time} · {what}',
  reminder: {
    announced: 'Pause annoncée après {length} en position assise.',
    held: '{reason, select, dnd {Pause mise en attente : Ne pas déranger était activé.} fullscreen {Pause mise en attente : une fenêtre occupait tout l’écran.} call {Pause mise en attente : vous étiez en appel.} user {Pause mise en attente, comme vous l’avez demandé.} other {Pause mise en attente.}}',
    snoozed: 'Pause reportée.',
    skipped: 'Pause ignorée.',
    missed: 'Pause manquée : elle est restée sans réponse.',
  },
  routine: {
    completed: 'Routine terminée.',
    stopped: 'Routine arrêtée avant la fin.',
    hurt: 'Routine arrêtée : elle faisait mal.',
    snoozed: 'Routine arrêtée, pause reportée.',
    skipped: 'Routine arrêtée, pause ignorée.',
    locked: 'Routine arrêtée : l’écran a été verrouillé.',
    slept: 'Routine arrêtée : l’ordinateur s’est mis en veille.',
    'left paused': 'Routine arrêtée : elle était restée en pause.',
    'window lost': 'Routine arrêtée : sa fenêtre avait disparu.',
    crashed: 'Routine arrêtée : Unhunch s’est arrêté.',
  },
  countsAsRest: 'Elle compte comme un repos.',

  end: {
    ranAgain: 'Fin au redémarrage d’Unhunch.',
    routineBegan: 'Fin au début d’une routine.',
    stoppedCounting: 'Fin quand Unhunch a cessé de compter.',
    cameBack: 'Fin à votre retour.',
    paused: 'Fin quand vous avez suspendu les rappels.',
    pauseOver: 'Fin avec la suspension des rappels.',
    beforeCall: 'Fin à la dernière activité avant un appel.',
    beforeMedia: 'Fin à la dernière activité avant une lecture.',
    newInput: 'Fin à la reprise d’activité.',
    left: '{source, select, idle {Fin à votre dernier signe de présence.} lock {Fin à la dernière activité avant le verrouillage de l’écran.} sleep {Fin à la mise en veille de l’ordinateur.} user {Fin au début de votre repos, comme vous l’avez indiqué.} routine {Fin au terme d’une routine.} other {Fin à votre départ.}}',
  },
};
