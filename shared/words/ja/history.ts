import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'Unhunchの履歴',
  jsonKind: 'Unhunchの履歴',
  csvKind: '表（CSV）',
  notAFile: 'これはUnhunchの履歴ファイルではありません。',
  notJson: 'これはJSONではありません。',
  notJsonAt: '{line, number}行目：JSONではありません。',
  cutOff: 'ファイルが途中で終わっています。',
  newer: '新しいバージョンのUnhunchで作られたファイルです。',
  tooLarge: '履歴ファイルは{megabytes, number} MBまでです。',
  tooLong: 'ファイルの内容が{years, number}年を超えています。',
  wrongField: '{entry, number}件目：「{field}」の値が正しくありません。',
  missingField: '{entry, number}件目：「{field}」がありません。',
  unknownField: '{entry, number}件目：「{field}」という項目はありません。',
  notAnEntry: '{entry, number}件目は履歴の項目ではありません。',
  unchanged: '履歴は変更していません。',
  nothingToUndo: '元に戻せるものはもうありません。',
};
