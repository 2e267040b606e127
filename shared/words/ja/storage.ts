import type { Catalogue } from '../words.ts';

export const storage: Catalogue['storage'] = {
  unreadable:
    '{file, select, settings {設定のファイルを読み込めませんでした。} clock {着座時間のファイルを読み込めませんでした。} routines {ルーティンのファイルを読み込めませんでした。} other {ファイルを読み込めませんでした。}}',
  missing:
    '{file, select, settings {設定のファイルがありませんでした。} clock {着座時間のファイルがありませんでした。} routines {ルーティンのファイルがありませんでした。} other {ファイルがありませんでした。}}',
  usesBackup: '最後の正常なコピーを使っています。',
  usesRest: '{lost}以外を使っています。',
  lostRoutine: '{place, number}番目のルーティン',
  usesDefaults: '初期設定を使っています。',
  startsFresh: '最初から計り直します。',
  keptAs: '壊れたファイルは{file}として残してあります。',

  unsaved:
    '{file, select, settings {設定を保存できません。} clock {着座時間を保存できません。} routines {ルーティンを保存できません。} history {履歴を保存できません。} other {ファイルを保存できません。}}',
  goesOn: 'Unhunchはメモリ上で動作を続け、保存を再試行します。',
  inTheWay: '壊れたファイルを移動できません。',
  failure:
    '{code, select, ENOSPC {ディスクがいっぱいです。} EDQUOT {ディスクの割り当て容量を使い切りました。} EROFS {ディスクは読み込み専用です。} EACCES {アクセス権がありません。} EPERM {アクセス権がありません。} EISDIR {同じ名前のフォルダがあります。} EIO {ディスクがエラーを報告しています。} ENOENT {保存先のフォルダがありません。} ENOTDIR {フォルダのはずの場所にファイルがあります。} ENAMETOOLONG {名前が長すぎます。} EEXIST {同じ名前のファイルがあります。} EFBIG {ファイルが大きくなりすぎます。} other {システムのメッセージ：{reason}。}}',

  dropped: '{count, plural, other {保存できなかった履歴#件を破棄しました。}}',
  tornLine: '最後の履歴1件は、異常終了で途切れていたため除外しました。',
  badLines: '{count, plural, other {履歴#件を読み込めなかったため除外しました。}}',
  historyAside: '履歴のファイルを読み込めませんでした。{file}として残し、新しいファイルを始めました。',
};
