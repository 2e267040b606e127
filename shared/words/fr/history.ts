import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'Historique Unhunch',
  jsonKind: 'Historique Unhunch',
  csvKind: 'Tableau (CSV)',
  notAFile: 'Ce n’est pas un fichier d’historique d’Unhunch.',
  notJson: 'Ce n’est pas du JSON.',
  notJsonAt: 'Ligne {line, number} : ce n’est pas du JSON.',
  cutOff: 'Le fichier s’arrête trop tôt : il est incomplet.',
  newer: 'Le fichier vient d’une version plus récente d’Unhunch.',
  tooLarge: 'Un fichier d’historique fait au plus {megabytes, number} Mo.',
  tooLong: 'Le fichier porte sur plus de {years, number} ans.',
  wrongField: 'Entrée {entry, number} : « {field} » a une valeur incorrecte.',
  missingField: 'Entrée {entry, number} : « {field} » est absent.',
  unknownField: 'Entrée {entry, number} : rien ne s’appelle « {field} ».',
  notAnEntry: 'L’entrée {entry, number} n’est pas une entrée d’historique.',
  unchanged: 'Votre historique n’a pas été modifié.',
  nothingToUndo: 'Il n’y a plus rien à rétablir.',
};
