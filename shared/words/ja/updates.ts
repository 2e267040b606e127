import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: '更新',
  byStore: '{store}がUnhunchを最新の状態に保ちます。',
  byPackage: 'Unhunchはパッケージとしてインストールされています。新しいバージョンも同じ方法で入ります。',
  byHand: 'このコピーは自動では更新されません。更新するには、新しいものと置き換えてください。',

  off: 'Unhunchは更新を確認しません。設定で変更できます。',
  looking: '新しいバージョンを確認しています。',
  downloading: '新しいバージョンをダウンロードしています。',
  none: 'Unhunchは1日に1回更新を確認します。',
  newest: '最新のバージョンです。',
  failed: '前回の更新の確認に失敗しました。明日もう一度確認します。',
  ready: 'Unhunch {version}の準備ができました。終了するときに適用されます。',
  lookNow: '今すぐ確認',
};
