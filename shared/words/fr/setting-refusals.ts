import type { Catalogue } from '../words.ts';

export const settingRefusals: Catalogue['settingRefusals'] = {
  notOneOf: '« {name} » accepte l’une de ces valeurs : {values}.',
  notAnObject: 'Les réglages se donnent par leur nom.',
  unknown: 'Aucun réglage ne s’appelle {key}.',
  outOfRange:
    '{unit, select, minutes {« {name} » accepte un nombre entier de {min, number} à {max, number} minutes.} percent {« {name} » accepte un nombre entier de {min, number} à {max, number} pour cent.} other {« {name} » accepte un nombre entier de {min, number} à {max, number}.}}',
  notThree: '« {name} » accepte trois nombres entiers de {min, number} à {max, number} minutes.',
  notOnOff: '« {name} » accepte seulement true ou false.',
  notHours:
    '« {name} » accepte sept jours à partir du lundi, chacun avec au plus {most, plural, one {# plage} many {# plages} other {# plages}}.',
  notRange: '« {name} » accepte une seule plage.',
  rangeRule: 'Une plage commence entre {first} et {last} et finit après son début, au plus 24 heures plus tard.',
  notShortcut: '« {name} » accepte Ctrl, Alt, Super, Win ou Commande avec une autre touche, ou une touche de fonction seule.',
  notVoice: '« {name} » accepte le nom d’une voix.',
  notRoutine: '« {name} » accepte l’identifiant d’une routine.',
  sharedShortcut: '« {name} » et « {other} » ne peuvent pas avoir les mêmes touches.',
  noMoreThan: '« {name} » accepte {min, number} à {max, number} minutes : pas plus que « {other} ».',
  noLessThan: '« {name} » accepte {min, number} à {max, number} minutes : pas moins que « {other} ».',

  notAFile: 'Ce n’est pas un fichier de réglages d’Unhunch.',
  newer: 'Ce fichier vient d’une version plus récente d’Unhunch.',
  fileTooLarge: 'Un fichier de réglages fait au plus {kilobytes, number} ko.',
  fileName: 'Réglages Unhunch',
  fileKind: 'Réglages Unhunch',
};
