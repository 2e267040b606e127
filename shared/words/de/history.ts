import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'Unhunch-Verlauf',
  jsonKind: 'Unhunch-Verlauf',
  csvKind: 'Tabelle (CSV)',
  notAFile: 'Das ist keine Verlaufsdatei von Unhunch.',
  notJson: 'Das ist kein JSON.',
  notJsonAt: 'Zeile {line, number}: Das ist kein JSON.',
  cutOff: 'Die Datei endet zu früh: Sie ist unvollständig.',
  newer: 'Die Datei stammt von einem neueren Unhunch.',
  tooLarge: 'Eine Verlaufsdatei hat höchstens {megabytes, number} MB.',
  tooLong: 'Die Datei umfasst mehr als {years, number} Jahre.',
  wrongField: 'Eintrag {entry, number}: „{field}“ hat einen falschen Wert.',
  missingField: 'Eintrag {entry, number}: „{field}“ fehlt.',
  unknownField: 'Eintrag {entry, number}: „{field}“ gibt es nicht.',
  notAnEntry: 'Eintrag {entry, number} ist kein Eintrag eines Verlaufs.',
  unchanged: 'Dein Verlauf blieb, wie er war.',
  nothingToUndo: 'Es gibt nichts mehr zurückzuholen.',
};
