import type { Catalogue } from '../words.ts';

export const storage: Catalogue['storage'] = {
  unreadable:
    '{file, select, settings {No se pudo leer el archivo de tus ajustes.} clock {No se pudo leer el archivo de tu tiempo en la silla.} routines {No se pudo leer el archivo de tus rutinas.} other {No se pudo leer un archivo.}}',
  missing:
    '{file, select, settings {Faltaba el archivo de tus ajustes.} clock {Faltaba el archivo de tu tiempo en la silla.} routines {Faltaba el archivo de tus rutinas.} other {Faltaba un archivo.}}',
  usesBackup: 'Se usa la última copia buena.',
  usesRest: 'Se usa todo menos {lost}.',
  lostRoutine: 'la rutina {place, number}',
  usesDefaults: 'Se usan los valores iniciales.',
  startsFresh: 'Empieza de cero.',
  keptAs: 'El archivo dañado se conserva como {file}.',

  unsaved:
    '{file, select, settings {No se pueden guardar tus ajustes.} clock {No se puede guardar tu tiempo en la silla.} routines {No se pueden guardar tus rutinas.} history {No se puede guardar tu historial.} other {No se puede guardar un archivo.}}',
  goesOn: 'Unhunch sigue con lo que tiene en memoria y vuelve a intentarlo.',
  inTheWay: 'No se puede apartar el archivo dañado.',
  failure:
    '{code, select, ENOSPC {El disco está lleno.} EDQUOT {La cuota de disco está agotada.} EROFS {El disco es de solo lectura.} EACCES {Falta permiso.} EPERM {Falta permiso.} EISDIR {En su lugar hay una carpeta.} EIO {El disco da un error.} ENOENT {Su carpeta no existe.} ENOTDIR {Su carpeta es un archivo.} ENAMETOOLONG {Su nombre es demasiado largo.} EEXIST {En su lugar hay un archivo.} EFBIG {El archivo sería demasiado grande.} other {El sistema dice: {reason}.}}',

  dropped:
    '{count, plural, one {Se perdió # entrada del historial que no se pudo guardar.} many {Se perdieron # entradas del historial que no se pudieron guardar.} other {Se perdieron # entradas del historial que no se pudieron guardar.}}',
  tornLine: 'La última entrada del historial quedó cortada por un fallo y se descartó.',
  badLines:
    '{count, plural, one {No se pudo leer # entrada del historial y se descartó.} many {No se pudieron leer # entradas del historial y se descartaron.} other {No se pudieron leer # entradas del historial y se descartaron.}}',
  historyAside: 'No se pudo leer el archivo del historial. Se conserva como {file}; empieza uno nuevo.',
};
