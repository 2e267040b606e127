import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'Historial de Unhunch',
  jsonKind: 'Historial de Unhunch',
  csvKind: 'Tabla (CSV)',
  notAFile: 'Ese no es un archivo de historial de Unhunch.',
  notJson: 'Eso no es JSON.',
  notJsonAt: 'Línea {line, number}: esto no es JSON.',
  cutOff: 'El archivo termina antes de tiempo: no está completo.',
  newer: 'El archivo se creó con una versión más nueva de Unhunch.',
  tooLarge: 'Un archivo de historial ocupa como máximo {megabytes, number} MB.',
  tooLong: 'El archivo abarca más de {years, number} años.',
  wrongField: 'Entrada {entry, number}: «{field}» tiene un valor incorrecto.',
  missingField: 'Entrada {entry, number}: falta «{field}».',
  unknownField: 'Entrada {entry, number}: no existe nada llamado «{field}».',
  notAnEntry: 'La entrada {entry, number} no es una entrada de historial.',
  unchanged: 'Tu historial quedó como estaba.',
  nothingToUndo: 'Ya no hay nada que recuperar.',
};
