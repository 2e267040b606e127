import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: 'Unhunchについて',
  heading: 'Unhunch',
  lead: 'トレイから届く、姿勢のための休憩。',
  version: 'バージョン {version}',
  testVersion: 'バージョン {version}（テスト用ビルド）',

  views: { help: 'ヘルプ', privacy: 'プライバシー', licences: 'ライセンス' },

  keysTitle: 'キー操作',
  keysOf: {
    everywhere: 'すべてのウィンドウ',
    status: 'ステータスウィンドウ',
    routine: 'ルーティンウィンドウ',
    routines: '自作のルーティン',
  },
  keys: {
    everywhere: [
      ['Tab', '次の項目へ、Shiftを押しながらで前の項目へ'],
      ['スペース', '押す、切り替える'],
      ['矢印', 'スライダー、メニュー、時刻を動かす'],
      ['Esc', '開いているものを閉じ、次にウィンドウを閉じる'],
    ],
    status: [['← →', '今日の帯で、区間から区間へ']],
    routines: [
      ['スペース', '動きのハンドルの上で：持ち上げる、置く'],
      ['↑ ↓', '持ち上げた動きを運ぶ'],
    ],
  },
  shortcuts: 'どこからでも',

  privacy: {
    leaves: 'データがこのコンピュータの外に出ることはありません。Unhunchがネットワークを使うことはありません。',
    leavesButUpdates:
      'あなたに関する情報がこのコンピュータの外に出ることはありません。許可した場合だけ、UnhunchはGitHubで更新を確認します。ほかに通信することはありません。',
    kept: '設定、ルーティン、日々の履歴は1つのフォルダに保存され、読めるのはあなただけです。',
    delete: 'すべて削除するには、Unhunchを終了してそのフォルダを削除してください。',
  },
  openFolder: 'データフォルダを開く',

  reportTitle: '何かおかしいときは',
  reportLead: 'レポートをコピーして、問題を報告する場所に貼り付けてください。名前、パス、入力した内容、日々の記録は含まれません。',
  copyReport: 'レポートをコピー',
  copied: 'コピーしました。',
  showReport: '内容を見る',

  licence: 'UnhunchはMITライセンスの自由なソフトウェアです。次のソフトウェアを使っています。',
  noLicences: 'このUnhunchはパッケージ化されていないため、一覧がありません。',
  browserLicences: 'Chromiumのライセンス',
  noText: 'ライセンスの本文は付属していません：{licence}。',

  noAnswer: 'Unhunchが応答しませんでした。もう一度お試しください。',
  notOpened: '開けませんでした：{reason}。',
};
