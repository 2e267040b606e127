import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: '“{name}” aceita um destes valores: {values}.',
  notAnObject: 'As configurações são indicadas pelo nome.',
  unknown: 'Não há configuração chamada {key}.',
  outOfRange:
    '{unit, select, minutes {“{name}” aceita um número inteiro de {min, number} a {max, number} minutos.} percent {“{name}” aceita um número inteiro de {min, number} a {max, number} por cento.} other {“{name}” aceita um número inteiro de {min, number} a {max, number}.}}',
  notThree: '“{name}” aceita três números inteiros de {min, number} a {max, number} minutos.',
  notOnOff: '“{name}” só aceita true ou false.',
  notHours:
    '“{name}” aceita sete dias, começando pela segunda-feira, cada um com no máximo {most, plural, one {# período} many {# períodos} other {# períodos}}.',
  notRange: '“{name}” aceita um só período.',
  rangeRule: 'Um período começa entre {first} e {last} e termina depois de começar, no máximo 24 horas mais tarde.',
  notShortcut: '“{name}” aceita Ctrl, Alt, Super, Win ou Command com mais uma tecla, ou uma tecla de função sozinha.',
  notVoice: '“{name}” aceita o nome de uma voz.',
  notRoutine: '“{name}” aceita o identificador de uma rotina.',
  sharedShortcut: '“{name}” e “{other}” não podem ter as mesmas teclas.',
  noMoreThan: '“{name}” aceita de {min, number} a {max, number} minutos: não mais do que “{other}”.',
  noLessThan: '“{name}” aceita de {min, number} a {max, number} minutos: não menos do que “{other}”.',

  notAFile: 'Isso não é um arquivo de configurações do Unhunch.',
  newer: 'O arquivo é de uma versão mais nova do Unhunch.',
  fileTooLarge: 'Um arquivo de configurações tem no máximo {kilobytes, number} kB.',
  fileName: 'Configurações do Unhunch',
  fileKind: 'Configurações do Unhunch',
};
