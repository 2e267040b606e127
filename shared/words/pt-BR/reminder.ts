import type { Catalogue } from '../words.ts';

export const reminder: Catalogue['reminder'] = {
  satMinutes:
    '{minutes, plural, one {Já se passou # minuto na cadeira} many {Já se passaram # minutos na cadeira} other {Já se passaram # minutos na cadeira}}',
  satHours:
    '{hours, plural, one {Já se passou # hora na cadeira} many {Já se passaram # horas na cadeira} other {Já se passaram # horas na cadeira}}',
  satHoursAndMinutes:
    '{hours, plural, one {Já se passou # hora} many {Já se passaram # horas} other {Já se passaram # horas}} e {minutes, plural, one {# minuto} many {# minutos} other {# minutos}} na cadeira',
  whatToDo: 'Gire os ombros e depois deslize os braços por uma parede.',
  stillTime: 'Seus ombros ainda esperam uma pausa.',
  answerElsewhere: 'Inicie, adie ou pule a pausa pela bandeja.',
  answerElsewhereAtLimit: 'Inicie ou pule a pausa pela bandeja.',
  snoozedTimes: '{used, plural, =1 {Adiada uma vez.} other {Adiada # vezes.}}',
  snoozedOf: 'Adiamentos: {used, number} de {limit, number}.',
  lastSnooze: '{used, plural, =0 {Você pode adiá-la uma vez.} other {Adiamentos: # de {limit, number}; resta um.}}',
  start: 'Iniciar',
  snooze: 'Adiar {length}',
  skip: 'Pular',
  close: 'Fechar',
  nothingDue: 'Nenhuma pausa agora',
};
