import type { Catalogue } from '../words.ts';

export const storage: Catalogue['storage'] = {
  unreadable:
    '{file, select, settings {Le fichier de vos réglages n’a pas pu être lu.} clock {Le fichier de votre temps assis n’a pas pu être lu.} routines {Le fichier de vos routines n’a pas pu être lu.} other {Un fichier n’a pas pu être lu.}}',
  missing:
    '{file, select, settings {Le fichier de vos réglages avait disparu.} clock {Le fichier de votre temps assis avait disparu.} routines {Le fichier de vos routines avait disparu.} other {Un fichier avait disparu.}}',
  usesBackup: 'La dernière bonne copie est utilisée.',
  usesRest: 'Tout est utilisé, sauf {lost}.',
  lostRoutine: 'la routine {place, number}',
  usesDefaults: 'Les valeurs par défaut sont utilisées.',
  startsFresh: 'Le compte repart de zéro.',
  keptAs: 'Le fichier endommagé est conservé sous le nom {file}.',

  unsaved:
    '{file, select, settings {Impossible d’enregistrer vos réglages.} clock {Impossible d’enregistrer votre temps assis.} routines {Impossible d’enregistrer vos routines.} history {Impossible d’enregistrer votre historique.} other {Impossible d’enregistrer un fichier.}}',
  goesOn: 'Unhunch continue avec ce qu’il a en mémoire et réessaiera.',
  inTheWay: 'Impossible d’écarter le fichier endommagé.',
  failure:
    '{code, select, ENOSPC {Le disque est plein.} EDQUOT {Le quota du disque est atteint.} EROFS {Le disque est en lecture seule.} EACCES {L’autorisation manque.} EPERM {L’autorisation manque.} EISDIR {Un dossier se trouve à sa place.} EIO {Le disque signale une erreur.} ENOENT {Son dossier n’existe pas.} ENOTDIR {Son dossier est un fichier.} ENAMETOOLONG {Son nom est trop long.} EEXIST {Un fichier se trouve à sa place.} EFBIG {Le fichier deviendrait trop volumineux.} other {Le système indique : {reason}.}}',

  dropped:
    '{count, plural, one {# entrée de l’historique n’a pas pu être enregistrée et a été abandonnée.} many {# entrées de l’historique n’ont pas pu être enregistrées et ont été abandonnées.} other {# entrées de l’historique n’ont pas pu être enregistrées et ont été abandonnées.}}',
  tornLine: 'La dernière entrée de l’historique a été coupée par un plantage et laissée de côté.',
  badLines:
    '{count, plural, one {# entrée de l’historique n’a pas pu être lue et a été laissée de côté.} many {# entrées de l’historique n’ont pas pu être lues et ont été laissées de côté.} other {# entrées de l’historique n’ont pas pu être lues et ont été laissées de côté.}}',
  historyAside: 'Le fichier de l’historique n’a pas pu être lu. Il est conservé sous le nom {file} ; un nouveau est commencé.',
};
