import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes:
    '{minutes, plural, one {Llevas # minuto en la silla} many {Llevas # minutos en la silla} other {Llevas # minutos en la silla}}',
  satHours: '{hours, plural, one {Llevas # hora en la silla} many {Llevas # horas en la silla} other {Llevas # horas en la silla}}',
  satHoursAndMinutes:
    'Llevas {hours, plural, one {# hora} many {# horas} other {# horas}} y {minutes, plural, one {# minuto} many {# minutos} other {# minutos}} en la silla',
  whatToDo: 'Rota los hombros y luego desliza los brazos por la pared.',
  stillTime: 'Tus hombros siguen esperando un descanso.',
  answerElsewhere: 'Empieza, pospón u omite el descanso desde la bandeja.',
  answerElsewhereAtLimit: 'Empieza u omite el descanso desde la bandeja.',
  snoozedTimes: '{used, plural, =1 {Pospuesto una vez.} other {Pospuesto # veces.}}',
  snoozedOf: 'Pospuesto {used, number} de {limit, number}.',
  lastSnooze: '{used, plural, =0 {Se puede posponer una vez.} other {Pospuesto # de {limit, number}: queda una.}}',
  start: 'Empezar',
  snooze: 'Posponer {length}',
  skip: 'Omitir',
  close: 'Cerrar',
  nothingDue: 'No toca descanso',
};
