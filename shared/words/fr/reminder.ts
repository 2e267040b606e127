import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes:
    '{minutes, plural, one {Déjà # minute en position assise} many {Déjà # minutes en position assise} other {Déjà # minutes en position assise}}',
  satHours:
    '{hours, plural, one {Déjà # heure en position assise} many {Déjà # heures en position assise} other {Déjà # heures en position assise}}',
  satHoursAndMinutes:
    'Déjà {hours, plural, one {# heure} many {# heures} other {# heures}} et {minutes, plural, one {# minute} many {# minutes} other {# minutes}} en position assise',
  whatToDo: 'Roulez les épaules, puis faites glisser les bras le long d’un mur.',
  stillTime: 'Vos épaules attendent toujours leur pause.',
  answerElsewhere: 'À démarrer, à reporter ou à ignorer depuis la zone de notification.',
  answerElsewhereAtLimit: 'À démarrer ou à ignorer depuis la zone de notification.',
  snoozedTimes: '{used, plural, =1 {Reportée une fois.} other {Reportée # fois.}}',
  snoozedOf: 'Reports : {used, number} sur {limit, number}.',
  lastSnooze: '{used, plural, =0 {Vous pouvez la reporter une fois.} other {Reports : # sur {limit, number}, il en reste un.}}',
  start: 'Démarrer',
  snooze: 'Reporter de {length}',
  skip: 'Ignorer',
  close: 'Fermer',
  nothingDue: 'Aucune pause à prendre',
};
