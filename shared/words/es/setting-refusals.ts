import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: '{name}: elige uno de estos valores: {values}.',
  notAnObject: 'Los ajustes se indican por su nombre.',
  unknown: 'No hay ningún ajuste llamado {key}.',
  outOfRange:
    '{unit, select, minutes {{name}: se admite un número entero de {min, number} a {max, number} minutos.} percent {{name}: se admite un número entero de {min, number} a {max, number} por ciento.} other {{name}: se admite un número entero de {min, number} a {max, number}.}}',
  notThree: '{name}: se admiten tres números enteros de {min, number} a {max, number} minutos.',
  notOnOff: '{name}: solo se admite true o false.',
  notHours:
    '{name}: se admiten siete días, el lunes primero, cada uno con {most, plural, one {# tramo} many {# tramos} other {# tramos}} como máximo.',
  notRange: '{name}: se admite un solo tramo.',
  rangeRule: 'Un tramo empieza entre las {first} y las {last} y acaba después de empezar, como mucho 24 horas más tarde.',
  notShortcut: '{name}: se admite Ctrl, Alt, Súper, Win o Comando con otra tecla, o una tecla de función sola.',
  notVoice: '{name}: se admite el nombre de una voz.',
  notRoutine: '{name}: se admite el id de una rutina.',
  sharedShortcut: '«{name}» y «{other}» no pueden tener las mismas teclas.',
  noMoreThan: '{name}: se admite de {min, number} a {max, number} minutos, no más que «{other}».',
  noLessThan: '{name}: se admite de {min, number} a {max, number} minutos, no menos que «{other}».',

  notAFile: 'Ese no es un archivo de ajustes de Unhunch.',
  newer: 'Se creó con una versión más nueva de Unhunch.',
  fileTooLarge: 'Un archivo de ajustes ocupa como máximo {kilobytes, number} kB.',
  fileName: 'Ajustes de Unhunch',
  fileKind: 'Ajustes de Unhunch',
};
